import Invoice
import InvoiceRules
import MasterData

/// Whether the tax of an invoice is what the supplier record and the own company call for: § 13b
/// and § 19 UStG.
struct TaxTreatment: Sendable {
  private let check: FormalCheck
  private let invoice: Invoice
  private let supplier: Supplier?
  private let company: OwnCompany?
  /// Whether the settings say of any own company that it owes the tax of what it gets; else nobody
  /// has told, and the supplier record alone counts.
  private let areDutiesTold: Bool

  init(_ check: FormalCheck) {
    self.check = check
    invoice = check.invoice
    supplier = check.formalCase.supplier
    company = check.recipient.company
    areDutiesTold = check.formalCase.companies.contains(where: \.owesTax)
  }

  var issues: [FormalIssue] {
    [taxedReverseCharge, doubtfulReverseCharge, taxedSmallBusiness].compactMap(\.self)
  }

  /// UStAE 13b.2: repairs and maintenance of buildings up to this net amount are no construction.
  private static let repairsMax = ExactDecimal(500)

  private static let constructionTypes: Set<InvoiceTypeCode> = [
    .partialConstructionInvoice, .partialFinalConstructionInvoice, .finalConstructionInvoice,
  ]

  private var isForReverseCharge: Bool {
    guard !invoice.isOfForeignSeller else { return supplier?.taxTreatment == .reverseCharge }
    if company?.providesConstruction ?? false,
      invoice.typeCode.map(Self.constructionTypes.contains) ?? false
    {
      return true
    }
    guard supplier?.taxTreatment == .reverseCharge else { return false }
    return company.map { $0.owesTax || !areDutiesTold } ?? true
  }

  private var taxedReverseCharge: FormalIssue? {
    guard invoice.showsVAT, isForReverseCharge else { return nil }
    let isSmall = invoice.totals.withoutVAT.map { $0 <= Self.repairsMax } ?? false
    let isSmallRepair = isSmall && !isCleaning && company?.providesConstruction ?? false
    return isSmallRepair ? nil : check.issue(.reverseChargeTaxed)
  }

  /// Whether it is about the cleaning of buildings and not about construction, by the trade and by
  /// what the items say.
  ///
  /// § 13b(2) no. 8 and no. 4 UStG.
  private var isCleaning: Bool {
    let texts = [supplier?.trade].compactMap(\.self) + invoice.lines.compactMap(\.item.name)
    return texts.contains { text in
      FoldedWords(text).words.contains { $0.contains("reinig") }
    }
  }

  /// Category AE of a domestic supplier whose record says otherwise.
  private var doubtfulReverseCharge: FormalIssue? {
    guard let supplier, supplier.taxTreatment != .reverseCharge, !invoice.isOfForeignSeller,
      invoice.vatBreakdown.contains(where: { $0.category == .reverseCharge })
    else { return nil }
    let owesTax = company.map { isCleaning ? $0.providesCleaning : $0.providesConstruction }
    return check.issue(.reverseChargeDoubtful, stops: !(owesTax ?? false))
  }

  private var taxedSmallBusiness: FormalIssue? {
    guard supplier?.taxTreatment == .smallBusiness, invoice.showsVAT else { return nil }
    return check.issue(.smallBusinessTaxed)
  }
}

extension OwnCompany {
  /// Whether it owes the VAT of some supplies of domestic suppliers itself.
  fileprivate var owesTax: Bool { providesConstruction || providesCleaning }
}

import Invoice
import TestSupport

@testable import InvoiceRules

extension RuleExample {
  static let vatCategories =
    VATCategoryFamily.all.flatMap(ofCategory) + intraCommunity + notSubjectToVAT + splitPayment

  private static func kept(in family: VATCategoryFamily) -> Invoice {
    let rate: ExactDecimal? =
      switch family.rate {
      case .positive: "19"
      case .notNegativeInUBL, .notNegative: "7"
      case .zero: "0"
      case .absent: nil
      }
    var kept = Invoice.valid(in: family.category, rate: rate)
    if let rate, !rate.isZero { kept.vatBreakdown[0].taxAmount = rate.multiplied(by: "2.00") }
    return kept
  }

  private static func ofCategory(_ family: VATCategoryFamily) -> [RuleExample] {
    let kept = kept(in: family)
    let category = family.category
    let wrongRate: ExactDecimal? = family.isRated ? "-1" : "19"
    return [
      RuleExample(family.id("01"), in: kept) { $0.vatBreakdown[0].category = .splitPayment },
      RuleExample(family.id("02"), in: onlyLines(kept), breaking: parties(of: family)),
      RuleExample(
        family.id("03"), in: kept.using(category, lines: false, charges: false),
        breaking: parties(of: family)),
      RuleExample(
        family.id("04"), in: kept.using(category, lines: false, allowances: false),
        breaking: parties(of: family)),
      RuleExample(family.id("05"), in: kept) { $0.lines[0].vat.rate = wrongRate },
      RuleExample(family.id("06"), in: kept) { $0.allowances[0].vatRate = wrongRate },
      RuleExample(family.id("07"), in: kept) { $0.charges[0].vatRate = wrongRate },
      RuleExample(family.id("08"), in: kept) { $0.lines[0].netAmount = "101.00" },
      RuleExample(family.id("09"), in: kept) { $0.vatBreakdown[0].taxAmount = "999.00" },
      RuleExample(family.id("10"), in: kept) { invoice in
        let hadReason = invoice.vatBreakdown[0].exemptionReason != nil
        invoice.vatBreakdown[0].exemptionReason = hadReason ? nil : "Steuerfrei"
      },
    ]
  }

  private static func onlyLines(_ invoice: Invoice) -> Invoice {
    var invoice = invoice
    invoice.allowances = []
    invoice.charges = []
    return invoice
  }

  /// Takes the parties' tax numbers away, or gives one where none may be.
  private static func parties(
    of family: VATCategoryFamily
  ) -> @Sendable (inout Invoice) -> Void {
    { invoice in
      if family.seller == .noVATIdentifier {
        invoice.buyer.vatIdentifier = "DE136695976"
      } else {
        invoice.seller.vatIdentifier = nil
        invoice.seller.taxRegistration = nil
        invoice.taxRepresentative = nil
      }
    }
  }

  private static let intraCommunity = [
    RuleExample("BR-IC-11", in: .valid(in: .intraCommunity, rate: "0")) {
      $0.delivery?.actualDate = nil
      $0.delivery?.period = nil
    },
    RuleExample("BR-IC-12", in: .valid(in: .intraCommunity, rate: "0")) {
      $0.delivery?.address = nil
    },
  ]

  private static let notSubjectToVAT = [
    RuleExample("BR-O-11", in: .valid(in: .notSubjectToVAT, rate: nil)) { invoice in
      var row = invoice.vatBreakdown[0]
      row.category = .exempt
      invoice.vatBreakdown.append(row)
    },
    RuleExample("BR-O-12", in: .valid(in: .notSubjectToVAT, rate: nil)) {
      $0.lines[0].vat.category = .exempt
    },
    RuleExample("BR-O-13", in: .valid(in: .notSubjectToVAT, rate: nil)) {
      $0.allowances[0].vatCategory = .exempt
    },
    RuleExample("BR-O-14", in: .valid(in: .notSubjectToVAT, rate: nil)) {
      $0.charges[0].vatCategory = .exempt
    },
  ]

  private static let splitPayment = [
    RuleExample("BR-B-01") { $0.lines[0].vat.category = .splitPayment },
    RuleExample("BR-B-02") { $0.lines[0].vat.category = .splitPayment },
  ]
}

extension Invoice {
  /// The invoice with the category at some places only.
  fileprivate func using(
    _ category: VATCategory, lines: Bool = true, allowances: Bool = true, charges: Bool = true
  ) -> Invoice {
    var invoice = self
    if !lines { for index in invoice.lines.indices { invoice.lines[index].vat = LineVAT() } }
    if !allowances { invoice.allowances = [] }
    if !charges { invoice.charges = [] }
    return invoice
  }
}

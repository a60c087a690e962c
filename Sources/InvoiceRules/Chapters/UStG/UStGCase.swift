import Invoice

/// An invoice as the VAT law looks at it.
struct UStGCase: Sendable {
  let examination: Examination
  let law: UStGLaw

  var invoice: Invoice { examination.invoice }

  init(_ examination: Examination, _ law: UStGLaw) {
    self.examination = examination
    self.law = law
  }

  /// Kinds of invoices that need fewer entries.
  struct Kinds: OptionSet, Sendable {
    let rawValue: Int

    /// Up to 250 € (§ 33 UStDV), but for supplies by §§ 3c, 6a and 13b.
    static let smallAmount = Kinds(rawValue: 1)
    /// Of a small business that says so (§ 19 UStG, § 34a UStDV).
    static let smallBusiness = Kinds(rawValue: 2)
    /// Exempt throughout, but for exports and intra-Community supplies: nobody must issue such an
    /// invoice (§ 14(2) sentence 2 number 2), and there is no tax to deduct.
    static let exempt = Kinds(rawValue: 4)
  }

  var kinds: Kinds {
    let reliefs = examination.reliefs
    var kinds: Kinds = []
    if let gross = reliefs.gross, gross <= law.smallAmount { kinds.insert(.smallAmount) }
    guard reliefs.isUntaxed else { return kinds }
    if !reliefs.isOfSmallBusiness {
      kinds.insert(.exempt)
    } else if law.relievesSmallBusinesses {
      kinds.insert(.smallBusiness)
    }
    return kinds
  }

  /// Whether the invoice says that its seller is a small business.
  static func isOfSmallBusiness(_ texts: PlainText) -> Bool {
    texts.contains(anyOf: UStGWords.smallBusiness)
      && !texts.contains(anyOf: UStGWords.noSmallBusiness)
  }

  /// Whether it corrects or reduces what was invoiced before: it needs to say only what changes
  /// (§ 31(5) UStDV).
  var isCorrection: Bool {
    guard let type = invoice.typeCode else { return false }
    return type.isCreditNote || type == .correctedInvoice
  }

  /// Whether the country of the delivery, or else of the buyer, is known to be another.
  var isDeliveredAbroad: Bool {
    let country = invoice.delivery?.address?.country ?? invoice.buyer.address?.country
    return country.map { $0 != .germany } ?? false
  }

  /// Whether a term has a text that is no value of it: it is not missing, and that is a finding.
  func isMalformed(_ term: Term) -> Bool {
    examination.facts.valuelessTerms.contains { $0.term == term && !$0.isBlank }
  }

  /// Whether the invoice has a row of a VAT category.
  func has(_ category: VATCategory) -> Bool {
    invoice.vatBreakdown.contains { $0.category == category }
  }

  var texts: PlainText { examination.documentTexts }
  var allTexts: PlainText { examination.allTexts }
}

/// What makes an invoice one that needs fewer entries, whatever law counts: looked at once for all
/// rules.
struct VATReliefs: Sendable {
  /// The gross amount where it may be small (§ 33 UStDV), without its sign.
  let gross: ExactDecimal?
  let isUntaxed: Bool
  /// Of an untaxed invoice: whether it says that its seller is a small business.
  let isOfSmallBusiness: Bool

  init(_ invoice: Invoice, texts: PlainText) {
    gross = invoice.grossOfSmallAmount
    isUntaxed = invoice.isUntaxedThroughout
    isOfSmallBusiness = isUntaxed && UStGCase.isOfSmallBusiness(texts)
  }
}

extension Invoice {
  /// Whether its gross amount is small (§ 33 UStDV).
  func isOfSmallAmount(upTo limit: ExactDecimal) -> Bool {
    grossOfSmallAmount.map { $0 <= limit } ?? false
  }

  /// Supplies that the buyer owes the tax of, and those to other countries of the EU, are never
  /// small (§ 33 sentence 3 UStDV).
  fileprivate var grossOfSmallAmount: ExactDecimal? {
    guard let gross = totals.withVAT, (currency ?? .euro) == .euro,
      !vatBreakdown.contains(where: {
        $0.category == .reverseCharge || $0.category == .intraCommunity
      })
    else { return nil }
    return gross.magnitude
  }

  /// The days between which the supply was made, as far as the invoice tells.
  var supply: ClosedRange<CalendarDate>? {
    var first: CalendarDate?
    var last: CalendarDate?
    func add(_ day: CalendarDate?) {
      guard let day else { return }
      first = first.map { min($0, day) } ?? day
      last = last.map { max($0, day) } ?? day
    }
    func add(_ period: Period?) {
      add(period?.start)
      add(period?.end)
    }
    add(delivery?.actualDate)
    add(delivery?.period)
    for index in lines.indices { add(lines[index].period) }
    guard let first, let last else { return nil }
    return first...last
  }

  /// The day whose law counts (§ 27(1) UStG).
  var dayOfLaw: CalendarDate? { supply?.upperBound ?? issueDate }

  /// Notes, payment terms, legal information and reasons of exemption.
  var documentTexts: [String?] {
    notes.map(\.text) + [paymentTerms, seller.additionalLegalInformation]
      + vatBreakdown.map(\.exemptionReason)
  }

  /// Whether it has only rows that are exempt or not subject to VAT, and no tax.
  fileprivate var isUntaxedThroughout: Bool {
    !vatBreakdown.isEmpty && !showsTax
      && vatBreakdown.allSatisfy { $0.category == .exempt || $0.category == .notSubjectToVAT }
  }

  /// Whether it shows an amount of tax.
  var showsTax: Bool {
    totals.vat.map { !$0.isZero } ?? false
      || vatBreakdown.contains { $0.taxAmount.map { !$0.isZero } ?? false }
  }
}

extension UStG {
  /// What is no invoice in the sense of § 14(1) whatever it looks like: proforma invoices, requests
  /// and sheets of data (UNTDID 1001).
  private static let noInvoices: Set<String> = ["71", "102", "130", "325"]

  /// Whether the invoice falls under the German law: its seller is German, or has German tax.
  ///
  /// The seller's VAT identifier says whose tax it is, else the address; tax at German rates
  /// between parties in Germany is German. Invoices of others follow
  /// the law of their state, also where the recipient owes the tax (§ 14(7), § 13b UStG). An
  /// invoice that says nothing of a country is looked at, one outside the scope of VAT isn't.
  @Sendable static func concerns(_ invoice: Invoice) -> Bool {
    if invoice.typeCode.map({ noInvoices.contains($0.rawValue) }) ?? false { return false }
    let isOutsideTax =
      !invoice.vatBreakdown.isEmpty
      && invoice.vatBreakdown.allSatisfy { $0.category == .notSubjectToVAT }
    if isOutsideTax, !UStGCase.isOfSmallBusiness(PlainText(invoice.documentTexts)) { return false }
    if invoice.showsTax, hasGermanRepresentative(invoice) || isDomestic(invoice) { return true }
    if let identifier = invoice.seller.vatIdentifier.flatMap(VATIdentifier.init) {
      return identifier.prefix == "DE"
    }
    return (invoice.seller.address?.country ?? .germany) == .germany
  }

  private static func isDomestic(_ invoice: Invoice) -> Bool {
    invoice.seller.address?.country == .germany && invoice.buyer.address?.country == .germany
      && invoice.vatBreakdown.allSatisfy { row in
        row.category != .standard || (row.rate.map(GermanRates.isKnown) ?? true)
      }
  }

  /// A representative for the tax of another state accounts for that state's tax only.
  private static func hasGermanRepresentative(_ invoice: Invoice) -> Bool {
    invoice.taxRepresentative?.vatIdentifier.flatMap(VATIdentifier.init)?.prefix == "DE"
  }
}

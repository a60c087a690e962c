package import Invoice

/// What a structured document has beyond what ``Invoice`` can hold.
///
/// Some rules are defined over elements rather than terms: they are asked where a group is there,
/// or for each of several totals where the norm knows one. The reader notes what they need.
package struct DocumentFacts: Codable, Hashable, Sendable {
  /// Groups whose element is there, whatever is in it, in the order of their first appearance.
  package private(set) var groups: [Term] = []
  /// The lines of the file in which empty elements stand, in the order of the document.
  package var emptyElements: [Int] = []
  /// The invoice currency (BT-5) and the VAT accounting currency (BT-6) as they stand: with white
  /// space around them, or empty; nil where there is no element.
  package var currency: String?
  package var vatAccountingCurrency: String?
  /// The VAT totals (BT-110, BT-111) as they stand.
  package var vatTotals: [VATTotal] = []

  /// Terms whose element is there without a value of the term, as often as it is.
  package private(set) var valuelessTerms: [ValuelessTerm] = []
  /// Categories of taxes that are not VAT, which are no terms.
  package var otherTaxes: [OtherTax] = []

  /// A term whose element is empty, or has a text that is no value of it.
  package struct ValuelessTerm: Codable, Hashable, Sendable {
    package var term: Term
    package var isBlank: Bool
  }

  /// Valueless terms that are kept; a document with more is wrong beyond repair anyway.
  private static let valuelessTermsMax = 1000

  package mutating func note(valueless term: Term, isBlank: Bool) {
    guard valuelessTerms.count < Self.valuelessTermsMax else { return }
    valuelessTerms.append(ValuelessTerm(term: term, isBlank: isBlank))
  }

  /// A category that is not of VAT; the artefacts count it in some places all the same.
  package struct OtherTax: Codable, Hashable, Sendable {
    package var use: Use
    package var category: VATCategory
    package var rate: ExactDecimal?
    /// The amount of the line, allowance or charge.
    package var amount: ExactDecimal?

    package enum Use: String, Codable, Hashable, Sendable {
      case lines, allowances, charges, breakdown
    }

    package init(
      use: Use, category: VATCategory, rate: ExactDecimal?, amount: ExactDecimal?
    ) {
      self.use = use
      self.category = category
      self.rate = rate
      self.amount = amount
    }
  }

  /// A VAT total in some currency, with the tax of the rows that stand under it.
  package struct VATTotal: Codable, Hashable, Sendable {
    package var amount: ExactDecimal?
    package var currency: String?
    /// BT-117 of each row; CII keeps the rows elsewhere.
    package var rowTaxes: [ExactDecimal?]

    package init(amount: ExactDecimal?, currency: String?, rowTaxes: [ExactDecimal?]) {
      self.amount = amount
      self.currency = currency
      self.rowTaxes = rowTaxes
    }

    /// Whether it is in a currency, which there must be.
    func isIn(_ code: String?) -> Bool { currency != nil && currency == code }
  }

  package init() {}

  package mutating func note(_ group: Term) {
    if !groups.contains(group) { groups.append(group) }
  }
}

extension DocumentFacts {
  /// What can be said of an invoice that was not read from elements: its groups are there.
  init(of invoice: Invoice) {
    groups = ["BG-4", "BG-7", "BG-22"]
    let totals = invoice.totals
    currency = invoice.currency?.rawValue
    vatAccountingCurrency = invoice.vatAccountingCurrency?.rawValue
    vatTotals = [
      VATTotal(
        amount: totals.vat, currency: currency, rowTaxes: invoice.vatBreakdown.map(\.taxAmount))
    ]
    if let amount = totals.vatInAccountingCurrency {
      vatTotals.append(VATTotal(amount: amount, currency: vatAccountingCurrency, rowTaxes: []))
    }
  }
}

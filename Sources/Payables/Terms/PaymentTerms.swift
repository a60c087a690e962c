package import Invoice

/// When an invoice is to be paid, and what may be taken off (K1).
///
/// Days count from the invoice date, as calendar days and without moving off weekends; what is due
/// “nach Erhalt” counts from the day of receipt.
package struct PaymentTerms: Codable, Hashable, Sendable {
  /// The last day of payment; nil where nothing is to be paid, as for credit notes.
  package var due: CalendarDate?
  /// Nil where ``due`` is.
  package var dueSource: TermsSource?
  /// The earliest first.
  package var cashDiscounts: [GrantedDiscount] = []
  package var remarks: [TermsRemark] = []

  package init() {}

  /// The last day of payment with the largest discount that can still be had on a day.
  package func bestDiscount(on day: CalendarDate) -> GrantedDiscount? {
    cashDiscounts.filter { $0.until >= day }.max { $0.percent < $1.percent }
  }
}

/// Where a term comes from.
package enum TermsSource: String, Codable, Hashable, Sendable, CaseIterable {
  case invoice
  case supplierRecord = "supplier-record"
  /// § 286(3) BGB: who has not paid 30 days after the invoice came is in default.
  case law
}

/// A cash discount (Skonto) that may be taken.
package struct GrantedDiscount: Codable, Hashable, Sendable {
  /// The last day of payment.
  package var until: CalendarDate
  package var percent: ExactDecimal
  /// What it is granted on, VAT included; nil where the invoice tells no amount.
  package var base: ExactDecimal?
  /// What may be taken off, rounded to cents; nil where ``base`` is.
  package var amount: ExactDecimal?
  package var source: TermsSource

  package init(
    until: CalendarDate, percent: ExactDecimal, base: ExactDecimal?, source: TermsSource
  ) {
    self.until = until
    self.percent = percent
    self.base = base
    self.source = source
    amount = base.flatMap { $0.isNegative ? nil : $0.multiplied(by: percent) }?
      .divided(by: ExactDecimal(100), decimals: 2, rounding: .halfAwayFromZero)
  }
}

/// Something about the terms that a clerk should know; none of it stops an invoice.
package struct TermsRemark: Codable, Hashable, Sendable {
  package var kind: Kind
  /// A complete sentence in German.
  package var german: String
  /// The same in English.
  package var english: String

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case dueBeforeInvoice = "due-before-invoice"
    /// The due date (BT-9) and the words beside it (BT-20) are days apart.
    case contradictory
    case shorterThanAgreed = "shorter-than-agreed"
    /// § 271a BGB: more than 60 days must be agreed expressly.
    case longTerm = "long-term"
    case otherDiscount = "other-discount"
  }
}

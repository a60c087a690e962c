package import Invoice

/// From where on something about an invoice is unusual (D4); house rules, not law.
package struct PlausibilityRules: Hashable, Sendable {
  /// Earlier amounts of a supplier that are needed to expect a range.
  package var historyMin = 5
  /// An amount is unusual above this many times the largest earlier one, and below this part of
  /// the smallest.
  package var factor = ExactDecimal(3)
  /// Months after which an invoice is old.
  package var invoiceMonthsMax = 6
  /// Days that an invoice date may lie ahead of the day of receipt.
  package var futureDaysMax = 1
  /// Months between a supply and its invoice after which it is late.
  package var supplyMonthsMax = 12
  /// Days for payment beyond which terms are long (§ 271a BGB).
  package var termDaysMax = 60
  /// The only currency that is taken without a person.
  package var currency = CurrencyCode.euro

  package init() {}
}

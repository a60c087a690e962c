package import Invoice

/// A standard chart of accounts of DATEV (Standardkontenrahmen).
package enum ChartOfAccounts: String, Hashable, Sendable, CaseIterable {
  case skr03 = "03"
  case skr04 = "04"

  /// The tax of an automatic account (AV) for incoming invoices; nil for every other account.
  ///
  /// Accounts have four digits; where the books have more, zeros follow.
  package func automaticTax(of account: String) -> AutomaticTax? {
    guard account.dropFirst(Self.digits).allSatisfy({ $0 == "0" }) else { return nil }
    let table = self == .skr03 ? Self.automatic03 : Self.automatic04
    return table[String(account.prefix(Self.digits))]
  }

  private static let digits = 4

  private static let automatic03 = Dictionary(
    automatic.map { ($0.skr03, $0.tax) }, uniquingKeysWith: { first, _ in first })
  private static let automatic04 = Dictionary(
    automatic.map { ($0.skr04, $0.tax) }, uniquingKeysWith: { first, _ in first })

  private struct Row: Sendable {
    let skr03: String
    let skr04: String
    let tax: AutomaticTax

    init(_ skr03: String, _ skr04: String, _ tax: AutomaticTax) {
      self.skr03 = skr03
      self.skr04 = skr04
      self.tax = tax
    }
  }

  private static let automatic: [Row] = [
    // Services of others.
    Row("3106", "5906", AutomaticTax(.standard, ExactDecimal(19))),
    Row("3108", "5908", AutomaticTax(.standard, ExactDecimal(7))),
    // § 13b: construction with and without input tax, services from the EU and from elsewhere.
    Row("3120", "5920", AutomaticTax(.reverseCharge)),
    Row("3140", "5940", AutomaticTax(.reverseCharge)),
    Row("3123", "5923", AutomaticTax(.reverseCharge)),
    Row("3125", "5925", AutomaticTax(.reverseCharge)),
    // Cash discounts received.
    Row("3736", "5736", AutomaticTax(.standard, ExactDecimal(19))),
    Row("3731", "5731", AutomaticTax(.standard, ExactDecimal(7))),
  ]
}

/// The tax that an automatic account computes by itself; a tax key beside it is forbidden.
package struct AutomaticTax: Hashable, Sendable {
  package let category: VATCategory
  /// Percent; nil where an invoice does not tell it, as under reverse charge.
  package let rate: ExactDecimal?

  package init(_ category: VATCategory, _ rate: ExactDecimal? = nil) {
    self.category = category
    self.rate = rate
  }

  /// Whether a line of this category and rate may be posted to the account.
  func fits(category: VATCategory?, rate: ExactDecimal?) -> Bool {
    guard category ?? self.category == self.category else { return false }
    guard let own = self.rate, let rate else { return true }
    return own == rate
  }
}

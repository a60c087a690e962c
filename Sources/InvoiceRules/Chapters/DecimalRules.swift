import Invoice

/// Amounts have two decimals at most: BR-DEC-01 to BR-DEC-28.
enum DecimalRules {
  static let rules: [Rule] =
    [
      rule("BR-DEC-01", at: .allowances, "BT-92", \.amount),
      rule("BR-DEC-02", at: .allowances, "BT-93", \.baseAmount),
      rule("BR-DEC-05", at: .charges, "BT-99", \.amount),
      rule("BR-DEC-06", at: .charges, "BT-100", \.baseAmount),
      rule("BR-DEC-19", at: .vatBreakdown, "BT-116", \.taxableAmount),
      rule("BR-DEC-20", at: .vatBreakdown, "BT-117", \.taxAmount),
      rule("BR-DEC-23", at: .lines, "BT-131", \.netAmount),
      rule("BR-DEC-24", at: .lineAllowances, "BT-136", \.value.amount),
      rule("BR-DEC-25", at: .lineAllowances, "BT-137", \.value.baseAmount),
      rule("BR-DEC-27", at: .lineCharges, "BT-141", \.value.amount),
      rule("BR-DEC-28", at: .lineCharges, "BT-142", \.value.baseAmount),
    ] + totals

  private static let totals: [Rule] = [
    rule("BR-DEC-09", "BT-106", \.lineNetAmounts),
    rule("BR-DEC-10", "BT-107", \.allowances),
    rule("BR-DEC-11", "BT-108", \.charges),
    rule("BR-DEC-12", "BT-109", \.withoutVAT),
    vatTotal("BR-DEC-13", "BT-110", \.currency),
    rule("BR-DEC-14", "BT-112", \.withVAT),
    vatTotal("BR-DEC-15", "BT-111", \.vatAccountingCurrency),
    rule("BR-DEC-16", "BT-113", \.paid),
    rule("BR-DEC-17", "BT-114", \.rounding),
    rule("BR-DEC-18", "BT-115", \.dueForPayment),
  ]

  private static let decimalsMax = 2

  private static func rule<Item>(
    _ id: String, at scope: Scope<Item>, _ term: Term,
    _ amount: any KeyPath<Item, ExactDecimal?> & Sendable
  ) -> Rule {
    Rule(id, at: scope, [term], wording(term)) { item, _ in hasFewDecimals(item[keyPath: amount]) }
  }

  private static func rule(
    _ id: String, _ term: Term, _ amount: any KeyPath<Totals, ExactDecimal?> & Sendable
  ) -> Rule {
    Rule(id, [term], wording(term)) { hasFewDecimals($0.invoice.totals[keyPath: amount]) }
  }

  /// A rule about a total that may stand beside one in another currency.
  ///
  /// The artefacts of UBL never find such a total: they look for its currency at the wrong place.
  /// Those of CII are content with one total that is right, or is in another currency, and look
  /// at its value, so that closing zeros do not count.
  private static func vatTotal(
    _ id: String, _ term: Term, _ currency: any KeyPath<Invoice, CurrencyCode?> & Sendable
  ) -> Rule {
    Rule(id, [term], wording(term)) { examination in
      let totals = examination.facts.vatTotals
      guard examination.binding == .cii, !totals.isEmpty else { return true }
      let currency = examination.invoice[keyPath: currency]
      if currency == nil, term == "BT-111" { return true }
      return totals.contains { total in
        if total.currency == nil || total.currency != currency?.rawValue { return term == "BT-110" }
        return total.amount.map { $0 == $0.roundedByXPath } ?? false
      }
    }
  }

  private static func hasFewDecimals(_ amount: ExactDecimal?) -> Bool {
    amount.map { $0.scale <= decimalsMax } ?? true
  }

  private static func wording(_ term: Term) -> Wording {
    let name = term.name
    return Wording(
      """
      \(name?.germanNominative.capitalizedFirst ?? "") (\(term)) hat mehr als zwei \
      Nachkommastellen. Bitte runden Sie den Betrag auf zwei Stellen.
      """,
      """
      The \(name?.englishInSentence ?? "") (\(term)) has more than two decimals. Please round \
      the amount to two.
      """)
  }
}

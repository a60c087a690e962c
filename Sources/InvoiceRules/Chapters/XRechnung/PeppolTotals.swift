import Invoice

/// The VAT totals as XRechnung takes them over from Peppol: PEPPOL-EN16931-R053 to -R055.
enum PeppolTotals {
  static let rules: [Rule] = [
    Rule(
      "PEPPOL-EN16931-R053", ["BT-110"],
      Wording(
        """
        Die Rechnung hat nicht genau einen Gesamtbetrag der Umsatzsteuer in ihrer Währung \
        (BT-110) mit der Aufschlüsselung. Bitte geben Sie ihn genau einmal an.
        """,
        """
        The invoice does not have exactly one total VAT amount in its currency (BT-110) with the \
        breakdown. Please state it exactly once.
        """)
    ) { examination in
      let totals = examination.facts.vatTotals
      return switch examination.binding {
      case .ubl: totals.count { !$0.rowTaxes.isEmpty } == 1
      case .cii: totals.count { $0.isIn(examination.facts.currency) } <= 1
      }
    },
    Rule(
      "PEPPOL-EN16931-R054", ["BT-111", "BT-6"],
      Wording(
        """
        Der Gesamtbetrag der Umsatzsteuer in der Währung der Umsatzsteuerbuchung (BT-111) steht \
        nicht genau dann einmal da, wenn es diese Währung (BT-6) gibt. Bitte bringen Sie beides \
        in Übereinstimmung.
        """,
        """
        The total VAT amount in the VAT accounting currency (BT-111) does not stand once exactly \
        where there is such a currency (BT-6). Please make both agree.
        """)
    ) { examination in
      let wanted = examination.facts.vatAccountingCurrency == nil ? 0 : 1
      let totals = examination.facts.vatTotals
      return switch examination.binding {
      case .ubl: totals.count { $0.rowTaxes.isEmpty } == wanted
      case .cii:
        // Nothing is another currency than none.
        totals.count { total in
          guard let currency = total.currency, let own = examination.facts.currency else {
            return false
          }
          return currency != own
        } == wanted
      }
    },
    Rule(
      "PEPPOL-EN16931-R055", ["BT-110", "BT-111"],
      Wording(
        """
        Die Umsatzsteuer in der Währung der Rechnung (BT-110) und die in der Währung der \
        Umsatzsteuerbuchung (BT-111) haben verschiedene Vorzeichen, oder eine von beiden fehlt. \
        Bitte berichtigen Sie die Beträge.
        """,
        """
        The VAT amounts in the invoice currency (BT-110) and in the VAT accounting currency \
        (BT-111) have different signs, or one of them is missing. Please correct the amounts.
        """), holds: haveOneSign),
  ]

  /// UBL lets zero have either sign; CII takes it for positive, and asks only where there is an
  /// amount in the invoice currency.
  @Sendable private static func haveOneSign(_ examination: Examination) -> Bool? {
    let facts = examination.facts
    guard let accounting = facts.vatAccountingCurrency else { return true }
    func amounts(in currency: String?) -> [ExactDecimal] {
      let code = examination.binding == .ubl ? currency.map { String($0.trimmed) } : currency
      return facts.vatTotals.filter { $0.isIn(code) }.compactMap(\.amount)
    }
    let own = amounts(in: facts.currency)
    let other = amounts(in: accounting)
    func both(_ holds: (ExactDecimal) -> Bool) -> Bool {
      own.contains(where: holds) && other.contains(where: holds)
    }
    return switch examination.binding {
    case .ubl: both { $0 <= .zero } || both { $0 >= .zero }
    case .cii: own.isEmpty || both { $0 < .zero } || both { $0 >= .zero }
    }
  }
}

import Invoice

/// The VAT totals as XRechnung takes them over from Peppol: PEPPOL-EN16931-R053 and -R054; and the
/// mandate of a direct debit, -R061.
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
      case .cii: totals.count { $0.currency == examination.invoice.currency?.rawValue } <= 1
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
      let wanted = examination.invoice.vatAccountingCurrency == nil ? 0 : 1
      let totals = examination.facts.vatTotals
      return switch examination.binding {
      case .ubl: totals.count { $0.rowTaxes.isEmpty } == wanted
      case .cii:
        totals.count { total in
          total.currency.map { $0 != examination.invoice.currency?.rawValue } ?? false
        } == wanted
      }
    },
    Rule(
      "PEPPOL-EN16931-R061", at: .paymentInstructions, ["BT-89", "BT-81"],
      Wording(
        """
        Für eine Lastschrift fehlt die Mandatsreferenz (BT-89). Bitte ergänzen Sie diese Angabe.
        """,
        "A direct debit lacks the mandate reference (BT-89). Please add it.")
    ) { instructions, _ in
      guard let code = instructions.meansCode?.rawValue, ["49", "59"].contains(code) else {
        return true
      }
      return instructions.directDebit?.mandateReference != nil
    },
  ]
}

import Invoice

/// What XRechnung demands of the document as a whole: BR-DE-15, BR-DE-17, BR-DE-18, BR-DE-21,
/// BR-DE-22, and PEPPOL-EN16931-R001, -R005 and -R008.
enum XRechnungDocument {
  static let rules: [Rule] = references + types + [CashDiscountRule.rule, emptiness]

  private static let references: [Rule] = [
    .demands(
      "BR-DE-15", "BT-10",
      hint: Wording(
        "Bei Rechnungen an Behörden ist es die Leitweg-ID.",
        "On invoices to public bodies it is the Leitweg-ID.")
    ) { $0.invoice.references.buyer != nil },
    .demands("PEPPOL-EN16931-R001", "BT-23") { $0.invoice.process.businessProcess != nil },
    Rule(
      "BR-DE-22", ["BT-125"],
      Wording(
        """
        Mehrere Anhänge (BT-125) haben denselben Dateinamen. Bitte geben Sie jedem Anhang einen \
        eigenen Namen.
        """,
        """
        Several attached documents (BT-125) have the same file name. Please give each its own \
        name.
        """)
    ) { examination in
      let names = examination.invoice.supportingDocuments.compactMap(\.attachment?.filename)
      return names.count == Set(names).count
    },
  ]

  private static let emptiness = Rule(
    id: "PEPPOL-EN16931-R008", severity: .fatal, terms: [],
    wording: Wording(
      """
      Die Rechnung enthält leere Elemente. Bitte lassen Sie Elemente ohne Inhalt weg.
      """,
      "The invoice has empty elements. Please leave out elements without content.")
  ) { examination in
    examination.facts.emptyElements.map {
      Breach(place: .element(line: $0), isIncalculable: false)
    }
  }

  private static let types: [Rule] = [
    Rule(
      "BR-DE-17", severity: .warning, ["BT-3"],
      Wording(
        """
        Die Rechnungsart (BT-3) ist keine der in XRechnung üblichen: 326, 380, 381, 384, 389, \
        875, 876, 877. Bitte prüfen Sie die Rechnungsart.
        """,
        """
        The invoice type (BT-3) is none of those usual in XRechnung: 326, 380, 381, 384, 389, \
        875, 876, 877. Please check the type.
        """)
    ) { $0.invoice.typeCode.map { usualTypes.contains($0.rawValue) } ?? false },
    Rule(
      "BR-DE-21", severity: .warning, ["BT-24"],
      Wording(
        """
        Die Spezifikationskennung (BT-24) ist keine von XRechnung 3.0. Bitte geben Sie die \
        Kennung der Fassung an, nach der die Rechnung erstellt ist.
        """,
        """
        The specification identifier (BT-24) is none of XRechnung 3.0. Please state that of the \
        version the invoice was made by.
        """)
    ) { $0.invoice.process.specification.map(Guideline.specifications.contains) ?? false },
    Rule(
      "PEPPOL-EN16931-R005", ["BT-5", "BT-6"],
      Wording(
        """
        Die Währung der Umsatzsteuerbuchung (BT-6) ist dieselbe wie die Währung der Rechnung \
        (BT-5). Bitte lassen Sie sie weg.
        """,
        """
        The VAT accounting currency (BT-6) is the same as the invoice currency (BT-5). Please \
        leave it out.
        """)
    ) {
      $0.invoice.vatAccountingCurrency.map { [invoice = $0.invoice] in $0 != invoice.currency }
        ?? true
    },
  ]

  private static let usualTypes: Set<String> = [
    "326", "380", "381", "384", "389", "875", "876", "877",
  ]
}

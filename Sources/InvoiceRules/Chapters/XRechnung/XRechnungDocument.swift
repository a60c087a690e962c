import Invoice

/// What XRechnung demands of the document as a whole: BR-DE-14 to BR-DE-18, BR-DE-21, BR-DE-22,
/// BR-DE-26, BR-DE-TMP-32, and PEPPOL-EN16931-R001 and -R005.
enum XRechnungDocument {
  static let rules: [Rule] = references + types + others + [emptiness]

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
    Rule(
      "BR-DE-26", severity: .warning, ["BT-3", "BG-3"],
      Wording(
        """
        Eine korrigierte Rechnung (BT-3 ist 384) nennt nicht, welche Rechnung sie berichtigt \
        (BG-3). Bitte ergänzen Sie den Verweis auf die frühere Rechnung.
        """,
        """
        A corrected invoice (BT-3 is 384) does not say which invoice it corrects (BG-3). Please \
        add the reference to the earlier invoice.
        """)
    ) { $0.invoice.typeCode != .correctedInvoice || !$0.invoice.precedingInvoices.isEmpty },
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
    .demands("BR-DE-14", at: .vatBreakdown, anyOf: "BT-119") { row, _ in row.rate != nil },
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

  private static let others: [Rule] = [
    Rule(
      "BR-DE-16", ["BT-31", "BT-32", "BG-11"],
      Wording(
        """
        Die Rechnung weist Umsatzsteuer aus oder befreit davon; dann braucht sie die USt-IdNr. \
        (BT-31) oder Steuernummer (BT-32) des Verkäufers oder einen Steuervertreter (BG-11). \
        Bitte ergänzen Sie eine dieser Angaben.
        """,
        """
        The invoice states VAT or an exemption from it; then it needs the seller's VAT identifier \
        (BT-31) or tax registration (BT-32), or a tax representative (BG-11). Please add one of \
        them.
        """), holds: sellerIsKnownToTheTaxOffice),
    Rule(
      "BR-DE-TMP-32", severity: .information, ["BT-72", "BG-14", "BG-26"],
      Wording(
        """
        Die Rechnung nennt weder Lieferdatum (BT-72) noch Abrechnungszeitraum (BG-14) noch in \
        jeder Zeile einen Zeitraum (BG-26). Bitte geben Sie an, wann geleistet wurde (§ 14 Abs. 4 \
        Nr. 6 UStG).
        """,
        """
        The invoice states neither a delivery date (BT-72) nor an invoicing period (BG-14) nor a \
        period in each line (BG-26). Please state when the supply was made (§ 14(4) no. 6 UStG).
        """)
    ) { examination in
      examination.invoice.delivery?.actualDate != nil
        || examination.invoice.delivery?.period != nil
        || examination.lines.allSatisfy { $0.period != nil }
    },
    CashDiscountRule.rule,
  ]

  private static let usualTypes: Set<String> = [
    "326", "380", "381", "384", "389", "875", "876", "877",
  ]

  private static let taxed: [VATCategory] = [
    .standard, .zeroRated, .exempt, .reverseCharge, .intraCommunity, .export, .canaryIslands,
    .ceutaAndMelilla,
  ]

  @Sendable private static func sellerIsKnownToTheTaxOffice(_ examination: Examination) -> Bool {
    let invoice = examination.invoice
    let isTaxed = taxed.contains { category in
      VATCategoryFamily.Use.allCases.contains { examination.count(of: category, in: $0) > 0 }
    }
    return !isTaxed || invoice.taxRepresentative != nil || invoice.seller.vatIdentifier != nil
      || invoice.seller.taxRegistration != nil
  }
}

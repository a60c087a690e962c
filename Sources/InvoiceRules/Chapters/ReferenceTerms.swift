import Invoice

/// References, supporting documents and electronic addresses: BR-52, BR-55, BR-62, BR-63.
enum ReferenceTerms {
  static let rules: [Rule] = [
    .demands("BR-52", at: .supportingDocuments, anyOf: "BT-122", by: .content) { document, _ in
      document.reference != nil
    },
    .demands("BR-55", at: .precedingInvoices, anyOf: "BT-25", by: .existenceInUBL) { invoice, _ in
      invoice.number != nil
    },
    schemeOfAddress("BR-62", "BT-34", \.seller.electronicAddress),
    schemeOfAddress("BR-63", "BT-49", \.buyer.electronicAddress),
  ]

  private static func schemeOfAddress(
    _ id: String, _ term: Term, _ address: @escaping @Sendable (Invoice) -> Identifier?
  ) -> Rule {
    let name = term.name
    return Rule(
      id, [term],
      Wording(
        """
        Zur Angabe „\(name?.full.german ?? "")“ (\(term)) fehlt das Schema. Bitte geben Sie das \
        Schema an, zum Beispiel EM für eine E-Mail-Adresse oder 0204 für eine Leitweg-ID.
        """,
        """
        The \(name?.englishInSentence ?? "") (\(term)) has no scheme. Please state the scheme, for \
        example EM for an email address or 0204 for a Leitweg-ID.
        """)
    ) { address($0.invoice).map { $0.scheme != nil } ?? true }
  }
}

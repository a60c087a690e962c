import InvoiceRules

/// Rules of UBL about the document and what it refers to that no table's shape says.
extension UBLSyntaxTable {
  private static let invoicedObject: XMLPath = "cbc:DocumentTypeCode"

  static let documentRules: [SyntaxRule] = [
    .absent(
      "UBL-CR-002", .warning, at: SyntaxContext.invoice, "cbc:UBLVersionID",
      butFor: Wording("mit dem Wert 2.1", "with the value 2.1")
    ) { $0.has(Path.versionID, exactly: "2.1") },
    .absent(
      "UBL-CR-412", .warning, at: SyntaxContext.invoice, "cac:PaymentMeans/cbc:PaymentDueDate",
      butFor: Wording("in einer Gutschrift (CreditNote)", "in a credit note")
    ) { $0.name.local == "CreditNote" },
    .gathered(
      "UBL-CR-665", .warning, at: "//cac:AdditionalDocumentReference",
      Wording(
        """
        Das Attribut „schemeID“ am Element „AdditionalDocumentReference/ID“ ist nur beim \
        Objektbezug mit dem „DocumentTypeCode“ 130 vorgesehen. Bitte lassen Sie es sonst weg.
        """,
        """
        The attribute “schemeID” of the element “AdditionalDocumentReference/ID” has a place only \
        in the invoiced object with “DocumentTypeCode” 130. Please leave it out elsewhere.
        """)
    ) { references in
      references.filter { reference in
        let codes = reference.elements(at: invoicedObject)
        return (codes.isEmpty || codes.contains { !$0.exactText.isExactly("130") })
          && reference.elements(at: Path.id).contains { $0.attribute(schemeID) != nil }
      }.prefix(1).map(\.self)
    },
    invoicedObjectOnly("UBL-CR-666", "cac:Attachment", "Attachment"),
    invoicedObjectOnly("UBL-CR-673", "cbc:DocumentDescription", "DocumentDescription"),
    .own(
      "UBL-SR-04", at: SyntaxContext.invoice,
      Wording(
        """
        Es darf höchstens ein „AdditionalDocumentReference“ mit dem „DocumentTypeCode“ 130 geben. \
        Bitte geben Sie den Objektbezug nur einmal an.
        """,
        """
        There may be only one “AdditionalDocumentReference” with the “DocumentTypeCode” 130. \
        Please state the invoiced object once.
        """)
    ) { invoice in
      invoice.elements(at: Path.additionalDocumentReference)
        .filter { $0.has(invoicedObject, exactly: "130") }
        .flatMap { $0.elements(at: Path.id) }.second
    },
    .own(
      "UBL-SR-43", at: "SupportingDocument",
      Wording(
        """
        „DocumentTypeCode“ und das Attribut „schemeID“ sind in „AdditionalDocumentReference“ nur \
        für den Objektbezug vorgesehen (Wert 130, in Gutschriften auch 50). Bitte lassen Sie sie \
        sonst weg.
        """,
        """
        In “AdditionalDocumentReference”, “DocumentTypeCode” and the attribute “schemeID” are only \
        for the invoiced object (value 130, in credit notes also 50). Please leave them out \
        elsewhere.
        """)
    ) { reference in
      let codes = reference.elements(at: invoicedObject)
      if codes.contains(where: { $0.exactText.isExactly("130") }) { return nil }
      let isCreditNote = reference.tree.root.name.local == "CreditNote"
      if isCreditNote, codes.contains(where: { $0.exactText.isExactly("50") }) { return nil }
      let identifiers = reference.elements(at: Path.id)
      let hasScheme = identifiers.contains { $0.attribute(schemeID) != nil }
      return codes.isEmpty && !hasScheme ? nil : reference
    },
  ]

  static let schemeID = XMLName("schemeID")

  private static func invoicedObjectOnly(
    _ id: String, _ path: XMLPath, _ name: String
  ) -> SyntaxRule {
    .gathered(
      id, at: "//cac:AdditionalDocumentReference",
      Wording(
        """
        Ein „AdditionalDocumentReference“ mit dem „DocumentTypeCode“ 130 ist ein Objektbezug und \
        darf kein Element „\(name)“ enthalten. Bitte lassen Sie es weg.
        """,
        """
        An “AdditionalDocumentReference” with the “DocumentTypeCode” 130 is an invoiced object and \
        must not contain an element “\(name)”. Please leave it out.
        """)
    ) { references in
      references.filter { $0.has(invoicedObject, exactly: "130") && $0.has(path) }
        .prefix(1).map(\.self)
    }
  }
}

extension Array {
  var second: Element? { count > 1 ? self[1] : nil }
}

/// Made once, not at each look.
private enum Path {
  static let versionID: XMLPath = "cbc:UBLVersionID"
  static let id: XMLPath = "cbc:ID"
  static let additionalDocumentReference: XMLPath = "cac:AdditionalDocumentReference"
}

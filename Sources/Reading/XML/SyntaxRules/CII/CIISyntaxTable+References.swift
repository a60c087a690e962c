import Invoice
import InvoiceRules

/// Rules of CII about references to other documents that no table's shape says.
extension CIISyntaxTable {
  private static let supportingDocument = Wording(
    "in „AdditionalReferencedDocument“ mit dem „TypeCode“ 916",
    "in “AdditionalReferencedDocument” with the “TypeCode” 916")

  static let referenceRules: [SyntaxRule] = [
    onlyInAdditional("CII-DT-015", "ram:URIID", ["916"], supportingDocument),
    onlyInAdditional(
      "CII-DT-018", "ram:TypeCode", ["50", "130", "916"],
      Wording(
        "in „AdditionalReferencedDocument“ mit dem Wert 50, 130 oder 916",
        "in “AdditionalReferencedDocument” with the value 50, 130 or 916")),
    onlyInAdditional("CII-DT-021", "ram:Name", ["916"], supportingDocument),
    onlyInAdditional("CII-DT-022", "ram:AttachmentBinaryObject", ["916"], supportingDocument),
    onlyInAdditional(
      "CII-DT-024", "ram:ReferenceTypeCode", ["130"],
      Wording(
        "in „AdditionalReferencedDocument“ mit dem „TypeCode“ 130",
        "in “AdditionalReferencedDocument” with the “TypeCode” 130")),
    .absent(
      "CII-DT-027", .fatal, at: "ReferencedDocument", "ram:FormattedIssueDateTime",
      butFor: Wording("in „InvoiceReferencedDocument“", "in “InvoiceReferencedDocument”")
    ) { $0.name.local == "InvoiceReferencedDocument" },
    atMostOne("CII-SR-457", at: "Agreement", code: "50") { reference in
      reference.has(Path.typeCode, exactly: "50") ? [reference] : []
    },
    atMostOne("CII-SR-458", at: "Agreement", code: "130") { reference in
      reference.has(Path.typeCode, exactly: "130") ? [reference] : []
    },
    atMostOne("CII-SR-474", at: "LineSettlement", code: "130") { reference in
      reference.has(Path.typeCode, normalized: "130") ? [reference] : []
    },
    atMostOne("CII-SR-475", at: "Agreement", code: "916", "Name", ["BT-123"]) { reference in
      reference.has(Path.typeCode, normalized: "916") ? reference.elements(at: Path.name) : []
    },
    atMostOne(
      "CII-SR-476", at: "Agreement", code: "916", "AttachmentBinaryObject", ["BT-125"]
    ) { reference in
      reference.has(Path.typeCode, normalized: "916")
        ? reference.elements(at: Path.attachmentBinaryObject) : []
    },
  ]

  private static func onlyInAdditional(
    _ id: String, _ path: SyntaxPath, _ codes: [StaticString], _ wording: Wording
  ) -> SyntaxRule {
    .absent(id, .fatal, at: "ReferencedDocument", path, butFor: wording) { reference in
      reference.name.local == "AdditionalReferencedDocument"
        && codes.contains { reference.has(Path.typeCode, exactly: $0) }
    }
  }

  /// At most one `AdditionalReferencedDocument` of the type code, or one of an element in them all.
  private static func atMostOne(
    _ id: String, at context: String, code: String, _ name: String? = nil, _ terms: [Term] = [],
    found: @escaping @Sendable (XMLElement) -> [XMLElement]
  ) -> SyntaxRule {
    let subject = "AdditionalReferencedDocument" + (name.map { "/\($0)" } ?? "")
    return .own(
      id, .warning, at: context, terms: terms,
      Wording(
        """
        Das Element „\(subject)“ darf mit dem „TypeCode“ \(code) höchstens einmal vorkommen. Bitte \
        geben Sie es nur einmal an.
        """,
        """
        The element “\(subject)” may occur only once with the “TypeCode” \(code). Please state it \
        once.
        """)
    ) { $0.elements(at: Path.additionalReferencedDocument).flatMap(found).second }
  }
}

/// Made once, not at each look.
private enum Path {
  static let typeCode: XMLPath = "ram:TypeCode"
  static let name: XMLPath = "ram:Name"
  static let attachmentBinaryObject: XMLPath = "ram:AttachmentBinaryObject"
  static let additionalReferencedDocument: XMLPath = "ram:AdditionalReferencedDocument"
}

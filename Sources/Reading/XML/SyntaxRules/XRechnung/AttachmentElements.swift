import Invoice
import InvoiceRules

/// BR-TMP-2: where an external document lies must be a whole address.
enum AttachmentElements {
  static let ofUBL: [SyntaxRule] = [
    rule(at: "cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference") { reference in
      isAddress(reference.element(at: locationInUBL))
    }
  ]

  static let ofCII: [SyntaxRule] = [
    rule(
      at: """
        rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement\
        /ram:AdditionalReferencedDocument
        """
    ) { document in
      guard document.has(typeCode, exactly: "916"),
        let address = document.element(at: locationInCII)
      else { return true }
      return isAddress(address)
    }
  ]

  private static let locationInUBL: XMLPath = "cbc:URI"
  private static let locationInCII: XMLPath = "ram:URIID"
  private static let typeCode: XMLPath = "ram:TypeCode"

  private static func rule(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .xrechnung(
      "BR-TMP-2", .warning, at: path, terms: ["BT-124"],
      Wording(
        """
        Der Ort eines externen Dokuments (BT-124) ist keine vollständige Adresse. Bitte geben Sie \
        ihn mit Schema an, zum Beispiel „https://…“.
        """,
        """
        The location of an external document (BT-124) is no whole address. Please state it with \
        its scheme, for example “https://…”.
        """), holds: holds)
  }

  /// A letter, at least one letter, digit or `+.-`, and a colon.
  private static func isAddress(_ element: XMLElement?) -> Bool {
    guard let text = element?.exactText, let colon = text.firstIndex(of: UInt8(ascii: ":")),
      let first = text.first, isLetter(first)
    else { return false }
    let others = text[..<colon].dropFirst()
    return !others.isEmpty
      && others.allSatisfy { isLetter($0) || isDigit($0) || marks.contains($0) }
  }

  private static let marks = Array("+.-".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

import Invoice
import InvoiceRules

/// BR-CO-09: a VAT identifier begins with the code of its country.
enum VATIdentifierElements {
  /// The artefacts look for the first two characters anywhere in their list, whose codes stand
  /// between spaces: `D`, `E ` or nothing pass as well.
  static let ofUBL = rule(at: "//cac:PartyTaxScheme") { party in
    guard party.elements(at: scheme).contains(where: { $0.normalizedText.isVAT }) else {
      return true
    }
    let prefix = prefix(of: party.element(at: companyID))
    return AllowedCodes.vatPrefixesInUBL.hasText(containing: prefix)
  }

  static let ofCII = rule(at: "//ram:SpecifiedTaxRegistration/ram:ID") { identifier in
    !identifier.has(schemeID, exactly: "VA")
      || AllowedCodes.vatPrefixesInCII.contains(prefix(of: identifier))
  }

  private static let scheme: XMLPath = "cac:TaxScheme/cbc:ID"
  private static let companyID: XMLPath = "cbc:CompanyID"
  private static let schemeID = XMLName("schemeID")

  private static func prefix(of identifier: XMLElement?) -> String {
    let text = identifier.map { String(decoding: $0.exactText, as: UTF8.self) } ?? ""
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(2)))
  }

  private static func rule(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .each(
      "BR-CO-09", at: path, terms: ["BT-31", "BT-48", "BT-63"],
      Wording(
        """
        Eine Umsatzsteuer-Identifikationsnummer beginnt nicht mit dem Code eines Landes (ISO \
        3166-1, für Griechenland auch EL). Bitte berichtigen Sie die Nummer.
        """,
        """
        A VAT identifier does not begin with the code of a country (ISO 3166-1, for Greece EL as \
        well). Please correct the identifier.
        """), holds: holds)
  }
}

extension [UInt8] {
  /// Whether the text says VAT, in letters of either case.
  fileprivate var isVAT: Bool { String(decoding: self, as: UTF8.self).uppercased() == "VAT" }
}

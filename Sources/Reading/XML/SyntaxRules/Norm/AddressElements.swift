import Invoice
import InvoiceRules

/// An electronic address names its scheme: BR-62 (the seller's) and BR-63 (the buyer's).
enum AddressElements {
  /// UBL asks each address for its scheme, be it empty.
  static let ofUBL: [SyntaxRule] = [
    ofSeller(at: "//cac:AccountingSupplierParty/cac:Party/cbc:EndpointID", holds: namesScheme),
    ofBuyer(at: "//cac:AccountingCustomerParty/cac:Party/cbc:EndpointID", holds: namesScheme),
  ]

  /// CII asks the first address of a party, which may lack its identifier.
  static let ofCII: [SyntaxRule] = [
    ofSeller(at: party("ram:SellerTradeParty"), holds: firstNamesScheme),
    ofBuyer(at: party("ram:BuyerTradeParty"), holds: firstNamesScheme),
  ]

  private static func party(_ name: String) -> SyntaxPath {
    SyntaxPath(
      stringLiteral: """
        rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/\(name)
        """)
  }

  private static let scheme = XMLName("schemeID")
  private static let address: XMLPath = "ram:URIUniversalCommunication"
  private static let identifier: XMLPath = "ram:URIID"

  @Sendable private static func namesScheme(_ address: XMLElement) -> Bool {
    address.attribute(scheme) != nil
  }

  @Sendable private static func firstNamesScheme(_ party: XMLElement) -> Bool {
    guard let address = party.element(at: address) else { return true }
    return address.elements(at: identifier).contains {
      $0.attribute(scheme).map { !$0.isBlank } ?? false
    }
  }

  private static func ofSeller(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule { rule("BR-62", "BT-34", at: path, holds: holds) }

  private static func ofBuyer(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule { rule("BR-63", "BT-49", at: path, holds: holds) }

  private static func rule(
    _ id: String, _ term: Term, at path: SyntaxPath,
    holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    let name = term.name
    return .each(
      id, at: path, terms: [term],
      Wording(
        """
        Zur Angabe „\(name?.full.german ?? "")“ (\(term)) fehlt das Schema. Bitte geben Sie das \
        Schema an, zum Beispiel EM für eine E-Mail-Adresse oder 0204 für eine Leitweg-ID.
        """,
        """
        The \(name?.englishInSentence ?? "") (\(term)) has no scheme. Please state the scheme, for \
        example EM for an email address or 0204 for a Leitweg-ID.
        """), holds: holds)
  }
}

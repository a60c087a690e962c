@testable import Reading

/// VAT identifiers (BR-CO-09), electronic addresses (BR-62, BR-63) and the places of external
/// documents (BR-TMP-2).
enum IdentifierCases {
  static let all: [SyntaxOwnRuleTests.Case] =
    addresses + [
      .ubl(
        "BR-CO-09",
        breaks: [party("136695976"), party("de136695976"), party("XX1", scheme: " vat ")],
        keeps: [
          party("DE136695976"), party("EL1"), party("136695976", scheme: "FC"),
          // The list is searched for the text, of whatever length.
          party("D"), party(""),
        ]),
      .cii(
        "BR-CO-09", breaks: [registration("136695976"), registration("D"), registration("")],
        keeps: [registration("DE1"), registration("EL1"), registration("13/366", scheme: "FC")]),
      .ubl(
        "BR-TMP-2",
        breaks: ["www.example.org", "https//example.org", "h:x", "1h:x", ":x"].map(reference)
          + ["".inside(externalReference)],
        keeps: ["https://example.org", "mailto:a@example.org", "x-y+z.1:"].map(reference)),
      .cii(
        "BR-TMP-2", breaks: [document("www.example.org"), document("")],
        keeps: [
          document("https://example.org"), document(nil), document("www.example.org", type: "130"),
        ]),
    ]

  private static let addresses: [SyntaxOwnRuleTests.Case] = [
    ("BR-62", "cac:AccountingSupplierParty", "ram:SellerTradeParty"),
    ("BR-63", "cac:AccountingCustomerParty", "ram:BuyerTradeParty"),
  ].flatMap { id, ubl, cii -> [SyntaxOwnRuleTests.Case] in
    let (party, trade) = (
      "\(ubl)/cac:Party",
      "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/\(cii)"
    )
    let address = "ram:URIUniversalCommunication"
    return [
      .ubl(
        id, breaks: ["a@b.de".inside("\(party)/cbc:EndpointID")],
        keeps: ["a@b.de".inside("\(party)/cbc:EndpointID schemeID='EM'"), "".inside(party)]),
      .cii(
        id,
        breaks: [
          "a@b.de".inside("\(trade)/\(address)/ram:URIID"), "".inside("\(trade)/\(address)"),
          "a@b.de".inside("\(trade)/\(address)/ram:URIID schemeID=' '"),
        ],
        keeps: [
          "a@b.de".inside("\(trade)/\(address)/ram:URIID schemeID='EM'"), "".inside(trade),
        ]),
    ]
  }

  private static func party(_ number: String, scheme: String = "VAT") -> String {
    (number.inside("cbc:CompanyID") + scheme.inside("cac:TaxScheme/cbc:ID"))
      .inside("cac:PartyTaxScheme")
  }

  private static func registration(_ number: String, scheme: String = "VA") -> String {
    number.inside("ram:SpecifiedTaxRegistration/ram:ID schemeID='\(scheme)'")
  }

  private static let externalReference =
    "cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference"

  private static func reference(_ address: String) -> String {
    address.inside("\(externalReference)/cbc:URI")
  }

  private static func document(_ address: String?, type: String = "916") -> String {
    (type.inside("ram:TypeCode") + (address?.inside("ram:URIID") ?? "")).inside(
      """
      rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement\
      /ram:AdditionalReferencedDocument
      """)
  }
}

import Invoice
import InvoiceRules

/// XRechnung's extension about elements: its wider code lists (BR-DEX-01, BR-DEX-04 to -08), the
/// currency of third party payments (BR-DEX-14) and sub lines (BR-DEX-03, BR-DEX-15).
enum ExtensionElements {
  static let ofUBL: [SyntaxRule] = [
    mimeTypes(at: "//cbc:EmbeddedDocumentBinaryObject"),
    identifiers(
      "BR-DEX-04", at: "//cac:PartyIdentification/cbc:ID", ["BT-29", "BT-46", "BT-60"],
      where: { !UBLSyntaxTable.isCreditorIdentifier($0) }),
    identifiers(
      "BR-DEX-05", at: "//cac:PartyLegalEntity/cbc:CompanyID", ["BT-30", "BT-47", "BT-61"]),
    identifiers("BR-DEX-06", at: "//cac:StandardItemIdentification/cbc:ID", ["BT-157"]),
    addresses(at: "//cbc:EndpointID"),
    identifiers("BR-DEX-08", at: "//cac:DeliveryLocation/cbc:ID", ["BT-71"]),
    oneCategory, thirdPartyCurrency,
  ]

  static let ofCII: [SyntaxRule] = [
    mimeTypes(at: "//ram:AttachmentBinaryObject"),
    identifiers(
      "BR-DEX-04", at: "//ram:GlobalID", ["BT-29", "BT-46", "BT-60"],
      where: { !$0.isInside(product) && !$0.isInside(shipTo) }),
    identifiers(
      "BR-DEX-05", at: "//ram:ID", ["BT-30", "BT-47", "BT-61"],
      where: { !$0.isInside(taxRegistration) }),
    identifiers("BR-DEX-06", at: "//ram:SpecifiedTradeProduct/ram:GlobalID", ["BT-157"]),
    addresses(at: "//ram:URIUniversalCommunication/ram:URIID"),
    identifiers(
      "BR-DEX-08", at: "//ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID",
      ["BT-71"]),
    subLines,
  ]

  private static let scheme = XMLName("schemeID")
  private static let product = XMLName("ram:SpecifiedTradeProduct")
  private static let shipTo = XMLName("ram:ShipToTradeParty")
  private static let taxRegistration = XMLName("ram:SpecifiedTaxRegistration")

  // MARK: - Code lists

  /// What the extension allows beside the lists of the norm: digital health applications.
  private static let healthApplications: Set<String> = ["XR01", "XR02", "XR03"]

  private static func identifiers(
    _ id: String, at path: SyntaxPath, _ terms: [Term],
    where counts: @escaping @Sendable (XMLElement) -> Bool = { _ in true }
  ) -> SyntaxRule {
    schemes(id, at: path, terms, .identifierSchemes, CodeTitles.identifierSchemes, where: counts)
  }

  private static func addresses(at path: SyntaxPath) -> SyntaxRule {
    schemes(
      "BR-DEX-07", at: path, ["BT-34", "BT-49"], .addressSchemes, CodeTitles.addressSchemes)
  }

  /// An empty scheme passes: the artefacts' lists have an empty entry where they are put together.
  private static func schemes(
    _ id: String, at path: SyntaxPath, _ terms: [Term], _ list: AllowedCodes, _ title: Wording,
    where counts: @escaping @Sendable (XMLElement) -> Bool = { _ in true }
  ) -> SyntaxRule {
    .code(id, at: path, .attribute(scheme), terms: terms, title, where: counts) { code, _ in
      code.isEmpty || list.contains(code) || healthApplications.contains(code)
    }.asked(of: .xrechnungExtension)
  }

  private static func mimeTypes(at path: SyntaxPath) -> SyntaxRule {
    .code(
      "BR-DEX-01", at: path, .requiredAttribute(XMLName("mimeCode")), terms: ["BT-125"],
      CodeTitles.mimeTypes
    ) { code, _ in code == "application/xml" || CodeTitles.allowedMimeTypes.contains(code) }
    .asked(of: .xrechnungExtension)
  }

  // MARK: - Third party payments and sub lines

  private static let currency: XMLPath = "cbc:DocumentCurrencyCode"
  private static let paidAmount: XMLPath = "cbc:PaidAmount"
  private static let currencyID = XMLName("currencyID")

  private static let thirdPartyCurrency: SyntaxRule = .xrechnung(
    "BR-DEX-14", at: "cac:PrepaidPayment", terms: ["BT-DEX-002", "BT-5"],
    Wording(
      """
      Der Betrag einer Zahlung für Dritte (BT-DEX-002) ist nicht in der Währung der Rechnung \
      (BT-5) angegeben. Bitte geben Sie ihn in dieser Währung an.
      """,
      """
      The amount of a third party payment (BT-DEX-002) is not in the invoice currency (BT-5). \
      Please state it in that currency.
      """), of: .xrechnungExtension
  ) { payment in
    let currencies = payment.parent?.elements(at: currency).map(\.exactText) ?? []
    return payment.elements(at: paidAmount).contains { amount in
      guard let code = amount.attribute(currencyID)?.bytes else { return false }
      return currencies.contains { $0.elementsEqual(code) }
    }
  }

  private static let subLines: SyntaxRule = .xrechnung(
    "BR-DEX-15", .warning,
    at: """
      rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
      /ram:AssociatedDocumentLineDocument
      """, terms: ["BG-DEX-01"],
    Wording(
      """
      Die Rechnung scheint Unterzeilen zu enthalten; XRechnung kennt sie in CII nicht. Bitte \
      lassen Sie Verweise auf übergeordnete Zeilen weg.
      """,
      """
      The invoice seems to have sub lines; XRechnung does not know them in CII. Please leave out \
      references to parent lines.
      """), of: .xrechnungExtension
  ) { $0.tree.place(of: parentLine) == nil }

  private static let parentLine = XMLName("ram:ParentLineID")

  private static let category: XMLPath = "cac:ClassifiedTaxCategory"

  /// Asked once for the invoice, of UBL invoices only: CII has no sub lines.
  private static let oneCategory: SyntaxRule = .gathered(
    "BR-DEX-03", at: "//cac:SubInvoiceLine/cac:Item", terms: ["BG-DEX-01", "BT-151"],
    Wording(
      """
      Eine Unterzeile (BG-DEX-01) hat nicht genau eine Umsatzsteuerkategorie (BT-151). Bitte geben \
      Sie genau eine an.
      """,
      "A sub line (BG-DEX-01) does not have exactly one VAT category (BT-151). Please state one.")
  ) { items in
    items.filter { $0.elements(at: category).count != 1 }.prefix(1).map(\.self)
  }.asked(of: .xrechnungExtension)
}

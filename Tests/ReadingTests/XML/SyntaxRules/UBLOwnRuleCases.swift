import ReadResult

@testable import Reading

/// Documents that break or keep the UBL rules without a shape.
enum UBLOwnRuleCases {
  static let all: [SyntaxOwnRuleTests.Case] = [
    .ubl("UBL-CR-002", breaks: [version("2.0"), version(" 2.1")], keeps: [version("2.1"), ""]),
    SyntaxOwnRuleTests.Case(
      rule: "UBL-CR-412", breaks: [SyntaxExample(.ublInvoice, dueDate)],
      keeps: [SyntaxExample(.ublCreditNote, dueDate)]),
    .ubl(
      "UBL-CR-665",
      breaks: [reference("", "<cbc:ID schemeID='A'/>"), reference("50", "<cbc:ID schemeID='A'/>")],
      keeps: [reference("130", "<cbc:ID schemeID='A'/>"), reference("", "<cbc:ID/>")]),
    .ubl(
      "UBL-CR-666", breaks: [reference("130", "<cac:Attachment/>")],
      keeps: [reference("", "<cac:Attachment/>"), reference("130 ", "<cac:Attachment/>")]),
    .ubl(
      "UBL-CR-673", breaks: [reference("130", "<cbc:DocumentDescription/>")],
      keeps: [reference("50", "<cbc:DocumentDescription/>")]),
    .ubl(
      "UBL-SR-04", breaks: [reference("130", "<cbc:ID/>") + reference("130", "<cbc:ID/>")],
      keeps: [reference("130", "<cbc:ID/>") + reference("", "<cbc:ID/>")]),
    SyntaxOwnRuleTests.Case(
      rule: "UBL-SR-43",
      breaks: [
        SyntaxExample(.ublInvoice, reference("50", "")),
        SyntaxExample(.ublCreditNote, reference("51", "")),
        SyntaxExample(.ublInvoice, reference("", "<cbc:ID schemeID='A'/>")),
      ],
      keeps: [
        SyntaxExample(.ublCreditNote, reference("50", "<cbc:ID schemeID='A'/>")),
        SyntaxExample(.ublInvoice, reference("130", "<cbc:ID schemeID='A'/>")),
        SyntaxExample(.ublInvoice, reference("", "<cbc:ID/>")),
      ]),
    .ubl(
      "UBL-SR-12", breaks: [seller(scheme("VAT") + scheme("vat"))],
      keeps: [seller(scheme("VAT") + scheme("FC")), seller(scheme("VAT") + scheme(" VAT"))]),
    .ubl(
      "UBL-SR-13",
      breaks: [seller(scheme("FC") + scheme("GST")), seller(scheme("") + scheme("A"))],
      keeps: [seller(scheme("VAT") + scheme("FC"))]),
    .ubl(
      "UBL-SR-18", breaks: [buyer(scheme("VAT") + scheme("VAT"))],
      keeps: [buyer(scheme("FC") + scheme("FC"))]),
    .ubl(
      "UBL-SR-19",
      breaks: [
        payee("B", "", seller: ["A"]) + payee("A", "", seller: []), payee("A", "", seller: ["A"]),
      ]
        + [payee("B", name("C"), seller: ["A"]), payee("B", "", seller: [])],
      keeps: [payee("B", "", seller: ["A"]), payee("A", "", seller: ["A", "B"])]),
    .ubl(
      "UBL-SR-20", breaks: [payee("B", identifier("") + identifier("0088"), seller: ["A"])],
      keeps: [payee("B", identifier("") + identifier("sepa"), seller: ["A"])]),
    .ubl(
      "UBL-SR-21", breaks: [payee("B", company + company, seller: ["A"])],
      keeps: [payee("B", company, seller: ["A"])]),
    .ubl(
      "UBL-SR-29", breaks: [seller(identifier("SEPA")) + buyer(identifier("sepa"))],
      keeps: [seller(identifier("SEPA") + identifier("0088"))]),
    .ubl(
      "UBL-SR-53",
      breaks: [
        "<cac:PartyTaxScheme><cbc:CompanyID/></cac:PartyTaxScheme>",
        "<cac:PartyTaxScheme><cac:TaxScheme><cbc:ID/></cac:TaxScheme></cac:PartyTaxScheme>",
      ], keeps: [scheme("VAT")]),
    .ubl("UBL-SR-30", breaks: [item("false", 2), item(" 0 ", 2)], keeps: [item("true", 2)]),
    .ubl("UBL-SR-31", breaks: [item("true", 2), item("1", 2)], keeps: [item("true", 1)]),
    .ubl(
      "UBL-SR-44", breaks: [means("<cbc:PaymentID>A</cbc:PaymentID>", "<cbc:PaymentID/>")],
      keeps: [means("<cbc:PaymentID>A</cbc:PaymentID>", "<cbc:PaymentID>A</cbc:PaymentID>")]),
    .ubl(
      "UBL-SR-47",
      breaks: [means("<cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>", "<cbc:PaymentMeansCode/>")],
      keeps: [means("<cbc:PaymentMeansCode/>", "<cbc:PaymentMeansCode/>")]),
    .ubl(
      "UBL-DT-01",
      breaks: [amount("1.234"), amount("1.23 "), "<cac:Price>\(amount("1.234"))</cac:Price>"]
        + ["<cbc:TaxAmount>1.00<cbc:ID>EUR</cbc:ID></cbc:TaxAmount>"],
      keeps: [
        amount("1.23"), amount("12345"), amount("1,234"),
        "<cac:Price><cbc:PriceAmount>1.234</cbc:PriceAmount></cac:Price>",
        "<cac:Price><cac:AllowanceCharge>\(amount("1.234"))</cac:AllowanceCharge></cac:Price>",
      ]),
    .ubl(
      "UBL-DT-18", breaks: ["<cbc:ID name='x'/>"], keeps: ["<cbc:PaymentMeansCode name='x'/>"]),
  ]

  private static let dueDate =
    "<cac:PaymentMeans><cbc:PaymentDueDate>2026-11-25</cbc:PaymentDueDate></cac:PaymentMeans>"
  private static let company =
    "<cac:PartyLegalEntity><cbc:CompanyID>1</cbc:CompanyID></cac:PartyLegalEntity>"

  private static func version(_ text: String) -> String {
    "<cbc:UBLVersionID>\(text)</cbc:UBLVersionID>"
  }

  private static func reference(_ code: String, _ content: String) -> String {
    let type = code.isEmpty ? "" : "<cbc:DocumentTypeCode>\(code)</cbc:DocumentTypeCode>"
    return "<cac:AdditionalDocumentReference>\(content)\(type)</cac:AdditionalDocumentReference>"
  }

  private static func scheme(_ identifier: String) -> String {
    let id = identifier.isEmpty ? "" : "<cbc:ID>\(identifier)</cbc:ID>"
    return """
      <cac:PartyTaxScheme><cbc:CompanyID>1</cbc:CompanyID>\
      <cac:TaxScheme>\(id)</cac:TaxScheme></cac:PartyTaxScheme>
      """
  }

  private static func seller(_ content: String) -> String {
    """
    <cac:AccountingSupplierParty><cac:Party>\(content)</cac:Party></cac:AccountingSupplierParty>
    """
  }

  private static func buyer(_ content: String) -> String {
    """
    <cac:AccountingCustomerParty><cac:Party>\(content)</cac:Party></cac:AccountingCustomerParty>
    """
  }

  private static func name(_ text: String) -> String {
    "<cac:PartyName><cbc:Name>\(text)</cbc:Name></cac:PartyName>"
  }

  private static func payee(_ text: String, _ content: String, seller names: [String]) -> String {
    let entities = names.map {
      """
      <cac:PartyLegalEntity><cbc:RegistrationName>\($0)</cbc:RegistrationName>\
      </cac:PartyLegalEntity>
      """
    }
    return seller(entities.joined()) + "<cac:PayeeParty>\(name(text))\(content)</cac:PayeeParty>"
  }

  private static func identifier(_ scheme: String) -> String {
    let attribute = scheme.isEmpty ? "" : " schemeID='\(scheme)'"
    return "<cac:PartyIdentification><cbc:ID\(attribute)>1</cbc:ID></cac:PartyIdentification>"
  }

  private static func item(_ indicator: String, _ reasons: Int) -> String {
    let reason = String(repeating: "<cbc:AllowanceChargeReason/>", count: reasons)
    return """
      <cac:AllowanceCharge><cbc:ChargeIndicator>\(indicator)</cbc:ChargeIndicator>\(reason)\
      </cac:AllowanceCharge>
      """
  }

  private static func means(_ contents: String...) -> String {
    contents.map { "<cac:PaymentMeans>\($0)</cac:PaymentMeans>" }.joined()
  }

  private static func amount(_ text: String) -> String { "<cbc:Amount>\(text)</cbc:Amount>" }
}

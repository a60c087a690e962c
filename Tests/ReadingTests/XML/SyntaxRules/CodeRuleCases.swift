import ReadResult

@testable import Reading

/// A code that no list has and one that the list has, for each rule about codes in both syntaxes.
enum CodeRuleCases {
  static let all = ubl.map { makeCase($0, .ublInvoice) } + cii.map { makeCase($0, .cii) }

  /// The rule, the elements with `*` where the code stands, and a code of the list.
  private typealias Row = (rule: String, content: String, code: String)

  private static func makeCase(_ row: Row, _ syntax: ReadResult.Syntax) -> SyntaxOwnRuleTests.Case {
    func example(_ code: String) -> SyntaxExample {
      SyntaxExample(syntax, row.content.split(separator: "*").joined(separator: code))
    }
    return SyntaxOwnRuleTests.Case(
      rule: row.rule, breaks: [example("no code")], keeps: [example(row.code)])
  }

  private static func charge(_ indicator: String) -> String {
    """
    <cac:AllowanceCharge><cbc:ChargeIndicator>\(indicator)</cbc:ChargeIndicator>\
    <cbc:AllowanceChargeReasonCode>*</cbc:AllowanceChargeReasonCode></cac:AllowanceCharge>
    """
  }

  private static func tradeCharge(_ indicator: String) -> String {
    """
    <ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>\(indicator)\
    </udt:Indicator></ram:ChargeIndicator><ram:ReasonCode>*</ram:ReasonCode>\
    </ram:SpecifiedTradeAllowanceCharge>
    """
  }

  private static let ubl: [Row] = [
    ("BR-CL-01", "<cbc:InvoiceTypeCode>*</cbc:InvoiceTypeCode>", "380"),
    ("BR-CL-01", "<cbc:CreditNoteTypeCode>*</cbc:CreditNoteTypeCode>", "381"),
    ("BR-CL-03", "<cbc:TaxAmount currencyID='*'>1</cbc:TaxAmount>", "EUR"),
    ("BR-CL-04", "<cbc:DocumentCurrencyCode>*</cbc:DocumentCurrencyCode>", "EUR"),
    ("BR-CL-05", "<cbc:TaxCurrencyCode>*</cbc:TaxCurrencyCode>", "CHF"),
    (
      "BR-CL-06",
      "<cac:InvoicePeriod><cbc:DescriptionCode>*</cbc:DescriptionCode></cac:InvoicePeriod>", "35"
    ),
    (
      "BR-CL-07",
      """
      <cac:DocumentReference><cbc:ID schemeID='*'>1</cbc:ID>\
      <cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:DocumentReference>
      """, "AAA"
    ),
    (
      "BR-CL-10", "<cac:PartyIdentification><cbc:ID schemeID='*'/></cac:PartyIdentification>",
      "0088"
    ),
    (
      "BR-CL-11", "<cac:PartyLegalEntity><cbc:CompanyID schemeID='*'/></cac:PartyLegalEntity>",
      "0002"
    ),
    (
      "BR-CL-13",
      """
      <cac:CommodityClassification><cbc:ItemClassificationCode listID='*'/>\
      </cac:CommodityClassification>
      """, "STI"
    ),
    (
      "BR-CL-14", "<cac:Country><cbc:IdentificationCode>*</cbc:IdentificationCode></cac:Country>",
      "DE"
    ),
    (
      "BR-CL-15",
      "<cac:OriginCountry><cbc:IdentificationCode>*</cbc:IdentificationCode></cac:OriginCountry>",
      "AT"
    ),
    (
      "BR-CL-16",
      "<cac:PaymentMeans><cbc:PaymentMeansCode>*</cbc:PaymentMeansCode></cac:PaymentMeans>", "58"
    ),
    ("BR-CL-17", "<cac:TaxCategory><cbc:ID>*</cbc:ID></cac:TaxCategory>", "S"),
    ("BR-CL-18", "<cac:ClassifiedTaxCategory><cbc:ID>*</cbc:ID></cac:ClassifiedTaxCategory>", "AE"),
    ("BR-CL-19", charge("false"), "95"),
    ("BR-CL-20", charge("true"), "FC"),
    (
      "BR-CL-21",
      "<cac:StandardItemIdentification><cbc:ID schemeID='*'/></cac:StandardItemIdentification>",
      "0160"
    ),
    ("BR-CL-22", "<cbc:TaxExemptionReasonCode>*</cbc:TaxExemptionReasonCode>", "vatex-eu-ae"),
    ("BR-CL-23", "<cbc:InvoicedQuantity unitCode='*'>1</cbc:InvoicedQuantity>", "HUR"),
    ("BR-CL-24", "<cbc:EmbeddedDocumentBinaryObject mimeCode='*'/>", "application/pdf"),
    ("BR-CL-25", "<cbc:EndpointID schemeID='*'>1</cbc:EndpointID>", "EM"),
    ("BR-CL-26", "<cac:DeliveryLocation><cbc:ID schemeID='*'/></cac:DeliveryLocation>", "0088"),
  ]

  private static let cii: [Row] = [
    (
      "BR-CL-01", "<rsm:ExchangedDocument><ram:TypeCode>*</ram:TypeCode></rsm:ExchangedDocument>",
      "380"
    ),
    ("BR-CL-03", "<ram:TaxTotalAmount currencyID='*'>1</ram:TaxTotalAmount>", "EUR"),
    ("BR-CL-04", "<ram:InvoiceCurrencyCode>*</ram:InvoiceCurrencyCode>", "EUR"),
    ("BR-CL-05", "<ram:TaxCurrencyCode>*</ram:TaxCurrencyCode>", "CHF"),
    ("BR-CL-06", "<ram:DueDateTypeCode>*</ram:DueDateTypeCode>", "72"),
    ("BR-CL-07", "<ram:ReferenceTypeCode>*</ram:ReferenceTypeCode>", "AAA"),
    ("BR-CL-08", "<ram:SubjectCode>*</ram:SubjectCode>", "REG"),
    ("BR-CL-10", "<ram:GlobalID schemeID='*'>1</ram:GlobalID>", "0088"),
    ("BR-CL-11", "<ram:ID schemeID='*'>1</ram:ID>", "0002"),
    ("BR-CL-13", "<ram:ClassCode listID='*'>1</ram:ClassCode>", "STI"),
    ("BR-CL-14", "<ram:CountryID>*</ram:CountryID>", "DE"),
    ("BR-CL-15", "<ram:OriginTradeCountry><ram:ID>*</ram:ID></ram:OriginTradeCountry>", "AT"),
    (
      "BR-CL-16",
      """
      <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>*</ram:TypeCode>\
      </ram:SpecifiedTradeSettlementPaymentMeans>
      """, "58"
    ),
    (
      "BR-CL-17",
      "<ram:CategoryTradeTax><ram:CategoryCode>*</ram:CategoryCode></ram:CategoryTradeTax>", "S"
    ),
    (
      "BR-CL-18",
      "<ram:ApplicableTradeTax><ram:CategoryCode>*</ram:CategoryCode></ram:ApplicableTradeTax>",
      "AE"
    ),
    ("BR-CL-19", tradeCharge("false"), "95"),
    ("BR-CL-20", tradeCharge("true"), "FC"),
    (
      "BR-CL-21",
      "<ram:SpecifiedTradeProduct><ram:GlobalID schemeID='*'/></ram:SpecifiedTradeProduct>", "0160"
    ),
    ("BR-CL-22", "<ram:ExemptionReasonCode>*</ram:ExemptionReasonCode>", "VATEX-EU-AE"),
    ("BR-CL-23", "<ram:BilledQuantity unitCode='*'>1</ram:BilledQuantity>", "HUR"),
    ("BR-CL-24", "<ram:AttachmentBinaryObject mimeCode='*'/>", "image/png"),
    (
      "BR-CL-25",
      """
      <ram:URIUniversalCommunication><ram:URIID schemeID='*'/>\
      </ram:URIUniversalCommunication>
      """, "EM"
    ),
    (
      "BR-CL-26",
      """
      <ram:ApplicableHeaderTradeDelivery><ram:ShipToTradeParty><ram:GlobalID schemeID='*'/>\
      </ram:ShipToTradeParty></ram:ApplicableHeaderTradeDelivery>
      """, "0088"
    ),
  ]

  /// XRechnung's extension about the same elements: it allows more codes than the norm.
  static let ofExtension =
    [(ubl, ReadResult.Syntax.ublInvoice), (cii, .cii)].flatMap { rows, syntax in
      rows.compactMap { row in
        extended[row.rule].map { makeCase(($0.rule, row.content, $0.code), syntax) }
      }
    } + emptySchemes

  private static let extended: [String: (rule: String, code: String)] = [
    "BR-CL-24": ("BR-DEX-01", "application/xml"),
    "BR-CL-10": ("BR-DEX-04", "XR01"), "BR-CL-11": ("BR-DEX-05", "XR02"),
    "BR-CL-21": ("BR-DEX-06", "XR03"), "BR-CL-25": ("BR-DEX-07", "XR01"),
    "BR-CL-26": ("BR-DEX-08", "0088"),
  ]

  /// An empty scheme is in the extension's lists, and an element without scheme is not asked.
  private static let emptySchemes = [
    SyntaxOwnRuleTests.Case.ubl(
      "BR-DEX-07", breaks: [], keeps: ["<cbc:EndpointID schemeID=''>1</cbc:EndpointID>"]),
    .ubl("BR-DEX-07", breaks: [], keeps: ["<cbc:EndpointID>1</cbc:EndpointID>"]),
    .ubl("BR-DEX-01", breaks: ["<cbc:EmbeddedDocumentBinaryObject/>"], keeps: []),
    .cii("BR-DEX-04", breaks: [], keeps: ["<ram:GlobalID schemeID=''>1</ram:GlobalID>"]),
  ]

  /// Rules that a code alone does not show.
  static let others = [
    SyntaxOwnRuleTests.Case(
      rule: "BR-CL-08",
      breaks: [SyntaxExample(.ublInvoice, "<cbc:Note>#XYZ#Text</cbc:Note>")],
      keeps: ["#REG#Text", "#Text", "Text", "#ABCD#Text"].map {
        SyntaxExample(.ublInvoice, "<cbc:Note>\($0)</cbc:Note>")
      }),
    SyntaxOwnRuleTests.Case(
      rule: "BR-CL-03", breaks: [SyntaxExample(.ublInvoice, "<cbc:Amount>1</cbc:Amount>")],
      keeps: []),
    SyntaxOwnRuleTests.Case(rule: "BR-51", breaks: [card("12345678901")], keeps: [card("1234")]),
    SyntaxOwnRuleTests.Case(
      rule: "BR-51", breaks: [tradeCard("12345678901")], keeps: [tradeCard("1234")]),
  ]

  private static func card(_ number: String) -> SyntaxExample {
    SyntaxExample(
      .ublInvoice,
      """
      <cac:PaymentMeans><cac:CardAccount><cbc:PrimaryAccountNumberID>\(number)\
      </cbc:PrimaryAccountNumberID></cac:CardAccount></cac:PaymentMeans>
      """)
  }

  private static func tradeCard(_ number: String) -> SyntaxExample {
    SyntaxExample(
      .cii,
      """
      <ram:ApplicableTradeSettlementFinancialCard><ram:ID>\(number)</ram:ID>\
      </ram:ApplicableTradeSettlementFinancialCard>
      """)
  }
}

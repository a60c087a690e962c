@testable import Reading

/// What XRechnung demands of the document: BR-DE-14, BR-DE-16, BR-DE-26, BR-DE-TMP-32.
enum DocumentCases {
  static let all = ofUBL + ofCII + taxedInUBL + taxedInCII

  private static let ofUBL: [SyntaxOwnRuleTests.Case] = [
    .ubl(
      "BR-DE-14",
      breaks: ["".inside(row), "".inside("\(row)/cac:TaxCategory/cbc:Percent")],
      keeps: ["19".inside("\(row)/cac:TaxCategory/cbc:Percent"), ""]),
    .ubl(
      "BR-DE-26",
      breaks: ["384".inside("cbc:InvoiceTypeCode"), " 384\n".inside("cbc:CreditNoteTypeCode")],
      keeps: [
        "380".inside("cbc:InvoiceTypeCode"),
        "384".inside("cbc:InvoiceTypeCode")
          + "".inside("cac:BillingReference/cac:InvoiceDocumentReference"),
      ]),
    .ubl(
      "BR-DE-TMP-32",
      breaks: [
        "".inside("cac:InvoiceLine"), "".inside("cac:CreditNoteLine"),
        "".inside("cac:InvoiceLine/cac:InvoicePeriod") + "".inside("cac:InvoiceLine"),
      ],
      keeps: [
        "".inside("cac:InvoiceLine") + "".inside("cac:InvoicePeriod"),
        "".inside("cac:InvoiceLine") + "".inside("cac:Delivery/cbc:ActualDeliveryDate"),
        "".inside("cac:InvoiceLine/cac:InvoicePeriod"), "",
      ]),
  ]

  private static let row = "cac:TaxTotal/cac:TaxSubtotal"

  private static let ofCII: [SyntaxOwnRuleTests.Case] = [
    .cii(
      "BR-DE-14", breaks: ["".inside(tax), "".inside("\(tax)/ram:RateApplicablePercent")],
      keeps: ["0".inside("\(tax)/ram:RateApplicablePercent"), ""]),
    .cii(
      "BR-DE-26", breaks: ["384".inside(typeCode), " 384 ".inside(typeCode)],
      keeps: [
        "380".inside(typeCode),
        "384".inside(typeCode) + "".inside("\(settlement)/ram:InvoiceReferencedDocument"),
      ]),
    .cii(
      "BR-DE-TMP-32", breaks: ["".inside(line)],
      keeps: [
        "".inside(line) + "".inside("\(settlement)/ram:BillingSpecifiedPeriod"),
        "".inside(line) + "".inside(deliveryDate),
        "".inside("\(line)/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod"),
      ]),
  ]

  private static let trade = "rsm:SupplyChainTradeTransaction"
  private static let settlement = "\(trade)/ram:ApplicableHeaderTradeSettlement"
  private static let tax = "\(settlement)/ram:ApplicableTradeTax"
  private static let typeCode = "rsm:ExchangedDocument/ram:TypeCode"
  private static let line = "\(trade)/ram:IncludedSupplyChainTradeLineItem"
  private static let deliveryDate = """
    \(trade)/ram:ApplicableHeaderTradeDelivery/ram:ActualDeliverySupplyChainEvent\
    /ram:OccurrenceDateTime
    """

  // MARK: - Taxed invoices

  private static let taxed = ["S", "Z", "E", "AE", "K", "G", "L", "M"]

  private static let taxedInUBL: [SyntaxOwnRuleTests.Case] =
    ["cac:InvoiceLine", "cac:CreditNoteLine"].map { line in
      func category(_ code: String) -> String {
        code.inside("\(line)/cac:Item/cac:ClassifiedTaxCategory/cbc:ID")
      }
      return .ubl(
        "BR-DE-16", breaks: taxed.map(category),
        keeps: [category("O"), category(" S"), category("S") + sellerInUBL("1")]
          + [category("S") + "".inside("cac:TaxRepresentativeParty")])
    } + [
      .ubl(
        "BR-DE-16",
        breaks: [item("true", "S"), item("false", "AE"), item("true", "S") + sellerInUBL("")],
        keeps: [item("1", "S"), item("true", "O"), item("true", "S") + sellerInUBL("DE1")])
    ]

  private static func sellerInUBL(_ number: String) -> String {
    number.inside("cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID")
  }

  private static func item(_ indicator: String, _ category: String) -> String {
    (indicator.inside("cbc:ChargeIndicator") + category.inside("cac:TaxCategory/cbc:ID"))
      .inside("cac:AllowanceCharge")
  }

  private static let taxedInCII: [SyntaxOwnRuleTests.Case] = [
    .cii(
      "BR-DE-16",
      breaks: taxed.map { lineTax("VAT", $0) }
        + [
          lineTax("VAT", "S") + sellerInCII("1", "GLN"),
          lineTax("VAT", "S") + sellerInCII("", "VA"),
        ],
      keeps: [
        lineTax("VAT", "O"), lineTax("GST", "S"), lineTax("VAT", "S") + sellerInCII("1", "VA"),
        lineTax("VAT", "S") + sellerInCII("1", "FC"),
        lineTax("VAT", "S") + "".inside("\(agreement)/ram:SellerTaxRepresentativeTradeParty"),
      ])
  ]

  private static let agreement = "\(trade)/ram:ApplicableHeaderTradeAgreement"

  private static func lineTax(_ kind: String, _ category: String) -> String {
    (kind.inside("ram:TypeCode") + category.inside("ram:CategoryCode"))
      .inside("\(line)/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax")
  }

  private static func sellerInCII(_ number: String, _ scheme: String) -> String {
    number.inside(
      """
      \(agreement)/ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID schemeID='\(scheme)'
      """)
  }
}

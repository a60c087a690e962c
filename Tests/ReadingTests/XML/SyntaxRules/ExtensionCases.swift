@testable import Reading

/// What XRechnung's extension says beyond its code lists: BR-DEX-03, BR-DEX-14, BR-DEX-15.
enum ExtensionCases {
  static let all: [SyntaxOwnRuleTests.Case] = [
    .ubl(
      "BR-DEX-03", breaks: [subLine(categories: 0), subLine(categories: 2)],
      keeps: [subLine(categories: 1), "".inside("cac:InvoiceLine/cac:Item")]),
    .ubl(
      "BR-DEX-14",
      breaks: [payment("CHF"), payment("EUR "), payment(nil), "".inside("cac:PrepaidPayment")],
      keeps: [payment("EUR"), ""]),
    .cii(
      "BR-DEX-15",
      breaks: [lineDocument("ram:ParentLineID"), lineDocument("ram:LineID/ram:ParentLineID")],
      keeps: [lineDocument("ram:LineID")]),
  ]

  private static func subLine(categories: Int) -> String {
    String(repeating: "".inside("cac:ClassifiedTaxCategory"), count: categories)
      .inside("cac:InvoiceLine/cac:SubInvoiceLine/cac:SubInvoiceLine/cac:Item")
  }

  private static func payment(_ currency: String?) -> String {
    let attribute = currency.map { " currencyID='\($0)'" } ?? ""
    return "EUR".inside("cbc:DocumentCurrencyCode")
      + "1".inside("cac:PrepaidPayment/cbc:PaidAmount\(attribute)")
  }

  private static func lineDocument(_ path: String) -> String {
    "1".inside(path).inside(
      """
      rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
      /ram:AssociatedDocumentLineDocument
      """)
  }
}

import ReadResult

@testable import Reading

/// Documents that break or keep the CII rules without a shape.
enum CIIOwnRuleCases {
  static let all: [SyntaxOwnRuleTests.Case] =
    product + price + parties + references + payment
    + [
      .cii(
        "CII-DT-037", breaks: [tax("TypeCode", "vat")], keeps: [tax("TypeCode", "VAT"), tax("A")]),
      inHeaderOnly("CII-DT-041", "BasisAmount"),
      inHeaderOnly("CII-DT-054", "TaxPointDate"),
      inHeaderOnly("CII-DT-058", "DueDateTypeCode"),
      inBreakdownOnly("CII-DT-052", "ExemptionReasonCode"),
      inBreakdownOnly("CII-DT-098", "ExemptionReason"),
      .cii(
        "CII-DT-097",
        breaks: ["20241301", "20240132", "2024-01-01", "2024115", "", "2024 0115"].map { date($0) },
        keeps: ["20240230", " 20240115\n", "２０２４0115"].map { date($0) } + [date("x", format: "203")]
      ),
    ]

  private static let product: [SyntaxOwnRuleTests.Case] = [
    .cii(
      "CII-SR-046", breaks: [line("SpecifiedTradeProduct", "<ram:GlobalID>4</ram:GlobalID>")],
      keeps: [
        line("SpecifiedTradeProduct", "<ram:GlobalID schemeID='0160'>4</ram:GlobalID>"),
        line("SpecifiedTradeProduct", ""),
      ]),
    .cii(
      "CII-SR-090", breaks: [country(""), country("<ram:ID/><ram:ID/>")],
      keeps: [country("<ram:ID/>"), line("SpecifiedTradeProduct", "")]),
    .cii(
      "CII-DT-033", breaks: [quantities("", " unitCode='C62'")],
      keeps: [quantities(" unitCode='C62'", " unitCode='C62'"), quantities("", "")]),
  ]

  private static let price: [SyntaxOwnRuleTests.Case] = [
    .cii(
      "CII-SR-119",
      breaks: [
        discount(indicator("true") + "<ram:ActualAmount/>"), discount(indicator("false")),
        discount("<ram:ActualAmount/>"),
      ],
      keeps: [discount(indicator("false") + "<ram:ActualAmount/>"), discount("")])
  ]

  private static let parties: [SyntaxOwnRuleTests.Case] = [
    twoIdentifiers("CII-SR-449", "ApplicableHeaderTradeDelivery", "ShipToTradeParty"),
    twoIdentifiers("CII-SR-450", "ApplicableHeaderTradeAgreement", "BuyerTradeParty"),
    twoIdentifiers("CII-SR-451", "ApplicableHeaderTradeSettlement", "PayeeTradeParty"),
    twoContacts("CII-SR-465", "SellerTradeParty"),
    twoContacts("CII-SR-466", "BuyerTradeParty"),
  ]

  private static let references: [SyntaxOwnRuleTests.Case] = [
    onlyWithCode("CII-DT-015", "URIID", "916"),
    .cii(
      "CII-DT-018",
      breaks: [reference("Contract", "130", ""), reference("Additional", "1", "")],
      keeps: [reference("Additional", "50", ""), reference("Additional", "916", "")]),
    onlyWithCode("CII-DT-021", "Name", "916"),
    onlyWithCode("CII-DT-022", "AttachmentBinaryObject", "916"),
    onlyWithCode("CII-DT-024", "ReferenceTypeCode", "130"),
    .cii(
      "CII-DT-027", breaks: [reference("Contract", "", "<ram:FormattedIssueDateTime/>")],
      keeps: [reference("Invoice", "", "<ram:FormattedIssueDateTime/>")]),
    twice("CII-SR-457", "50", ""),
    twice("CII-SR-458", "130", ""),
    .cii(
      "CII-SR-474",
      breaks: [
        line("SpecifiedLineTradeSettlement", additional("130", "") + additional(" 130", ""))
      ],
      keeps: [line("SpecifiedLineTradeSettlement", additional("130", "") + additional("50", ""))]),
    twice("CII-SR-475", "916", "<ram:Name/>"),
    twice("CII-SR-476", "916", "<ram:AttachmentBinaryObject/>"),
  ]

  private static let payment: [SyntaxOwnRuleTests.Case] = [
    .cii(
      "CII-SR-462", breaks: [tax("DueDateTypeCode", "5") + tax("DueDateTypeCode", "5 ")],
      keeps: [tax("DueDateTypeCode", "5") + tax("DueDateTypeCode", "5")]),
    .cii(
      "CII-SR-467", breaks: [means("TypeCode", "30") + means("TypeCode", "58")],
      keeps: [means("TypeCode", "30") + means("TypeCode", " 30")]),
    .cii(
      "CII-SR-468", breaks: [means("Information", "a b") + means("Information", "ab")],
      keeps: [means("Information", "a b") + means("Information", "a\n b")]),
    .cii(
      "CII-SR-470",
      breaks: [transfer("30", ""), transfer(" 58", "<ram:AccountName/>")],
      keeps: [transfer("30", "<ram:IBANID/>"), transfer("58", "<ram:ProprietaryID/>")]
        + [transfer("42", "")]),
  ]
}

// MARK: - Pieces of documents

extension CIIOwnRuleCases {
  private static func element(_ name: String, _ content: String) -> String {
    "<ram:\(name)>\(content)</ram:\(name)>"
  }

  private static func trade(_ name: String, _ content: String) -> String {
    """
    <rsm:SupplyChainTradeTransaction>\(element(name, content))</rsm:SupplyChainTradeTransaction>
    """
  }

  private static func line(_ name: String, _ content: String) -> String {
    trade("IncludedSupplyChainTradeLineItem", element(name, content))
  }

  private static func country(_ content: String) -> String {
    line("SpecifiedTradeProduct", element("OriginTradeCountry", content))
  }

  private static func quantities(_ billed: String, _ basis: String) -> String {
    line("SpecifiedLineTradeDelivery", "<ram:BilledQuantity\(billed)/>")
      + "<ram:BasisQuantity\(basis)/>"
  }

  private static func discount(_ content: String) -> String {
    line(
      "SpecifiedLineTradeAgreement",
      element("GrossPriceProductTradePrice", element("AppliedTradeAllowanceCharge", content)))
  }

  private static func indicator(_ text: String) -> String {
    element("ChargeIndicator", "<udt:Indicator>\(text)</udt:Indicator>")
  }

  private static func twoIdentifiers(
    _ rule: String, _ group: String, _ party: String
  ) -> SyntaxOwnRuleTests.Case {
    .cii(
      rule, breaks: [trade(group, element(party, "<ram:ID/><ram:GlobalID/>"))],
      keeps: [trade(group, element(party, "<ram:ID/>")), trade(group, "")])
  }

  private static func twoContacts(_ rule: String, _ party: String) -> SyntaxOwnRuleTests.Case {
    let both = "<ram:PersonName/><ram:DepartmentName/>"
    func agreement(_ content: String) -> String {
      trade(
        "ApplicableHeaderTradeAgreement",
        element(party, element("DefinedTradeContact", content)))
    }
    return .cii(rule, breaks: [agreement(both)], keeps: [agreement("<ram:DepartmentName/>")])
  }

  private static func reference(_ kind: String, _ code: String, _ content: String) -> String {
    let type = code.isEmpty ? "" : element("TypeCode", code)
    return element("\(kind)ReferencedDocument", type + content)
  }

  private static func additional(_ code: String, _ content: String) -> String {
    reference("Additional", code, content)
  }

  private static func onlyWithCode(
    _ rule: String, _ name: String, _ code: String
  ) -> SyntaxOwnRuleTests.Case {
    .cii(
      rule,
      breaks: [additional("50", "<ram:\(name)/>"), reference("Contract", code, "<ram:\(name)/>")],
      keeps: [additional(code, "<ram:\(name)/>"), additional("50", "")])
  }

  private static func twice(
    _ rule: String, _ code: String, _ content: String
  ) -> SyntaxOwnRuleTests.Case {
    func agreement(_ codes: String...) -> String {
      trade("ApplicableHeaderTradeAgreement", codes.map { additional($0, content) }.joined())
    }
    return .cii(
      rule, breaks: [agreement(code, code)], keeps: [agreement(code, "1"), agreement(code)])
  }

  private static func tax(_ name: String, _ text: String = "") -> String {
    element("ApplicableTradeTax", element(name, text))
  }

  private static func inHeaderOnly(_ rule: String, _ name: String) -> SyntaxOwnRuleTests.Case {
    .cii(
      rule, breaks: [line("SpecifiedLineTradeSettlement", tax(name))],
      keeps: [trade("ApplicableHeaderTradeSettlement", tax(name))])
  }

  private static func inBreakdownOnly(_ rule: String, _ name: String) -> SyntaxOwnRuleTests.Case {
    .cii(rule, breaks: [element("CategoryTradeTax", element(name, ""))], keeps: [tax(name)])
  }

  private static func date(_ text: String, format: String = "102") -> String {
    "<udt:DateTimeString format='\(format)'>\(text)</udt:DateTimeString>"
  }

  private static func means(_ name: String, _ text: String) -> String {
    element("SpecifiedTradeSettlementPaymentMeans", element(name, text))
  }

  private static func transfer(_ code: String, _ account: String) -> String {
    trade(
      "ApplicableHeaderTradeSettlement",
      element(
        "SpecifiedTradeSettlementPaymentMeans",
        element("TypeCode", code) + element("PayeePartyCreditorFinancialAccount", account)))
  }
}

@testable import Reading

/// Charge indicators (PEPPOL-EN16931-R043) and references of lines (R101).
enum PeppolCases {
  static let all: [SyntaxOwnRuleTests.Case] =
    [
      .ubl(
        "PEPPOL-EN16931-R043",
        breaks: [item("1"), item(nil), item("TRUE"), item("").inside("cac:InvoiceLine")],
        keeps: [
          item("true"), item(" false\n"), item("1", "1".inside("cbc:BaseAmount")),
          item("1", "1".inside("cbc:MultiplierFactorNumeric")),
          item("1").inside("cac:InvoiceLine/cac:Price"),
        ]),
      .ubl(
        "PEPPOL-EN16931-R043",
        breaks: [
          item("1", "1".inside("cbc:BaseAmount") + "1".inside("cbc:MultiplierFactorNumeric"))
        ],
        keeps: []),
      .cii(
        "PEPPOL-EN16931-R043-1", breaks: [charge("1"), charge(nil), charge("TRUE")],
        keeps: [
          charge("true"), charge(" false "), charge("1", "1".inside("ram:BasisAmount")),
          charge("1", "1".inside("ram:CalculationPercent")),
        ]),
      .cii(
        "PEPPOL-EN16931-R043-2",
        breaks: [discount("1"), discount(nil), discount("1", "1".inside("ram:BasisAmount"))],
        keeps: [discount("true"), discount(" false")]),
      .cii(
        "PEPPOL-EN16931-R101", breaks: [tradeLine(reference), tradeLine(typed("916"))],
        keeps: [
          tradeLine(typed("130")), tradeLine(reference + typed("130")),
          "".inside("ram:IncludedSupplyChainTradeLineItem"),
        ]),
    ]
    + ["cac:InvoiceLine", "cac:CreditNoteLine"].map { line in
      let type = "cac:DocumentReference/cbc:DocumentTypeCode"
      return .ubl(
        "PEPPOL-EN16931-R101",
        breaks: ["".inside("\(line)/cac:DocumentReference"), "50".inside("\(line)/\(type)")],
        keeps: ["130".inside("\(line)/\(type)"), "".inside(line)])
    }

  private static func item(_ indicator: String?, _ content: String = "") -> String {
    ((indicator?.inside("cbc:ChargeIndicator") ?? "") + content).inside("cac:AllowanceCharge")
  }

  private static func charge(_ indicator: String?, _ content: String = "") -> String {
    trade(indicator, content).inside("ram:SpecifiedTradeAllowanceCharge")
  }

  private static func discount(_ indicator: String?, _ content: String = "") -> String {
    trade(indicator, content).inside("ram:AppliedTradeAllowanceCharge")
  }

  private static func trade(_ indicator: String?, _ content: String) -> String {
    (indicator?.inside("ram:ChargeIndicator/udt:Indicator") ?? "") + content
  }

  private static let reference = "".inside("ram:AdditionalReferencedDocument")

  private static func typed(_ code: String) -> String {
    code.inside("ram:AdditionalReferencedDocument/ram:TypeCode")
  }

  private static func tradeLine(_ content: String) -> String {
    content.inside("ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement")
  }
}

@testable import Reading

/// Periods of the invoice and of its lines: BR-29, BR-30, PEPPOL-EN16931-R110 and -R111.
enum PeriodCases {
  static let all: [SyntaxOwnRuleTests.Case] =
    ["cac:InvoiceLine", "cac:CreditNoteLine"].flatMap(ofUBLLine) + [
      .ubl(
        "BR-29", breaks: [ubl("2026-11-02", "2026-11-01")],
        keeps: [
          ubl("2026-11-01", "2026-11-01"), ubl("2026-11-02", nil), ubl(nil, "2026-11-01"),
          ubl(" 2026-11-01Z", "2026-11-01"),
          ubl("2026-11-02", "2026-11-01").inside("cac:InvoiceLine"),
        ]),
      .cii(
        "BR-29",
        breaks: [head("20261102", "20261101"), head("20261101", "20261102", format: "203")],
        keeps: [head("20261101", "20261101"), head("20261102", nil), head(nil, "20261101")]),
      .cii(
        "BR-30", breaks: [line("20261102", "20261101")],
        keeps: [line("20261101", "20261101"), head("20261102", "20261101"), line("20261102", nil)]),
      .cii(
        "PEPPOL-EN16931-R110",
        breaks: [head("20261102", nil) + line("20261101", nil)],
        keeps: [
          head("20261102", nil) + line("20261102", nil), line("20261101", nil),
          head(nil, "20261102") + line("20261101", nil),
        ]),
      .cii(
        "PEPPOL-EN16931-R111",
        breaks: [head(nil, "20261102") + line(nil, "20261103")],
        keeps: [
          head(nil, "20261102") + line(nil, "20261102"), line(nil, "20261103"),
          head("20261102", nil) + line(nil, "20261103"),
        ]),
    ]

  private static func ofUBLLine(_ name: String) -> [SyntaxOwnRuleTests.Case] {
    func line(_ start: String?, _ end: String?) -> String { ubl(start, end).inside(name) }
    return [
      .ubl(
        "BR-30", breaks: [line("2026-11-02", "2026-11-01")],
        keeps: [
          line("2026-11-01", "2026-11-01"), line("2026-11-02", nil), line(nil, "2026-11-01"),
        ]),
      .ubl(
        "PEPPOL-EN16931-R110", breaks: [ubl("2026-11-02", nil) + line("2026-11-01", nil)],
        keeps: [
          ubl("2026-11-02", nil) + line(" 2026-11-02+01:00", nil), line("2026-11-01", nil),
          ubl(nil, "2026-11-02") + line("2026-11-01", nil),
        ]),
      .ubl(
        "PEPPOL-EN16931-R111", breaks: [ubl(nil, "2026-11-02") + line(nil, "2026-11-03")],
        keeps: [ubl(nil, "2026-11-02") + line(nil, "2026-11-02"), line(nil, "2026-11-03")]),
    ]
  }

  private static func ubl(_ start: String?, _ end: String?) -> String {
    [start?.inside("cbc:StartDate"), end?.inside("cbc:EndDate")].compactMap(\.self).joined()
      .inside("cac:InvoicePeriod")
  }

  private static func cii(_ start: String?, _ end: String?, _ format: String) -> String {
    let text = "udt:DateTimeString format='\(format)'"
    let dates = [
      start?.inside("ram:StartDateTime/\(text)"), end?.inside("ram:EndDateTime/\(text)"),
    ]
    return dates.compactMap(\.self).joined().inside("ram:BillingSpecifiedPeriod")
  }

  private static func head(_ start: String?, _ end: String?, format: String = "102") -> String {
    cii(start, end, format)
      .inside("rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement")
  }

  private static func line(_ start: String?, _ end: String?) -> String {
    cii(start, end, "102").inside(
      """
      rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
      /ram:SpecifiedLineTradeSettlement
      """)
  }
}

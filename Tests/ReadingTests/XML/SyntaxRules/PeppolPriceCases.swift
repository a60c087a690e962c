import ReadResult

@testable import Reading

/// Prices: PEPPOL-EN16931-R044, -R046, -R121, -R130 and BR-TMP-3.
enum PeppolPriceCases {
  static let all = ofUBL + ["cac:InvoiceLine", "cac:CreditNoteLine"].flatMap(ofLine) + ofCII

  // MARK: - UBL

  private static let ofUBL: [SyntaxOwnRuleTests.Case] = [
    .ubl(
      "PEPPOL-EN16931-R044",
      breaks: [price("9", discount("true")), price("9", discount(nil)), price("9", discount("0"))],
      keeps: [price("9", discount(" false ")), price("9", "")]),
    .ubl(
      "PEPPOL-EN16931-R046",
      breaks: [
        price("9", discount(base: "10", amount: "2")),
        price("9", discount(base: "10", amount: nil)),
        price(nil, discount(base: "10", amount: "1")),
      ],
      keeps: [
        price("9.0", discount(base: "10", amount: "1.00")), price("9", discount(amount: "2")),
        price("9", discount(base: "ten", amount: "2")), price("9", ""),
      ]),
  ]

  private static func price(_ amount: String?, _ content: String) -> String {
    ((amount?.inside("cbc:PriceAmount") ?? "") + content).inside("cac:InvoiceLine/cac:Price")
  }

  private static func discount(
    _ indicator: String? = "false", base: String? = nil, amount: String? = nil
  ) -> String {
    let parts = [
      indicator?.inside("cbc:ChargeIndicator"), amount?.inside("cbc:Amount"),
      base?.inside("cbc:BaseAmount"),
    ]
    return parts.compactMap(\.self).joined().inside("cac:AllowanceCharge")
  }

  private static func ofLine(_ line: String) -> [SyntaxOwnRuleTests.Case] {
    let isInvoice = line == "cac:InvoiceLine"
    let base = "cac:Price/cbc:BaseQuantity"
    let quantity = isInvoice ? "cbc:InvoicedQuantity" : "cbc:CreditedQuantity"
    func units(_ ofQuantity: String, _ ofBase: String) -> String {
      ("1".inside("\(quantity) unitCode='\(ofQuantity)'")
        + "1".inside("\(base) unitCode='\(ofBase)'"))
        .inside(line)
    }
    return [
      .ubl(
        "PEPPOL-EN16931-R121", breaks: ["0", "-1", "0.00"].map { $0.inside("\(line)/\(base)") },
        keeps: ["1", "0.01", "none"].map { $0.inside("\(line)/\(base)") } + ["".inside(line)]),
      SyntaxOwnRuleTests.Case(
        "PEPPOL-EN16931-R130", isInvoice ? .ublInvoice : .ublCreditNote,
        breaks: [units("HUR", "C62"), units("HUR", "HUR ")],
        keeps: [
          units("HUR", "HUR"), "1".inside("\(line)/\(base) unitCode='HUR'"),
          ("1".inside("\(quantity) unitCode='HUR'") + "1".inside(base)).inside(line),
        ]),
    ]
  }

  // MARK: - CII

  private static let ofCII: [SyntaxOwnRuleTests.Case] = [
    .cii(
      "PEPPOL-EN16931-R044",
      breaks: [
        line(gross("10", indicator: "true", "1")), line(gross("10", indicator: " false", "1")),
      ],
      keeps: [
        line(gross("10", indicator: "false", "1")), line(gross("10", indicator: "true", nil)),
      ]),
    .cii(
      "PEPPOL-EN16931-R046",
      breaks: [
        line(gross("10", "2") + net("9")), line(gross("10", nil) + net("9")),
        line(gross("10", "1")),
      ],
      keeps: [
        line(gross("10.00", "1") + net("9")), line(gross("9", nil) + net("9")), line(net("9")),
        line(gross(nil, "2") + net("9")), line(gross("ten", "2") + net("9")),
      ]),
    .cii(
      "PEPPOL-EN16931-R121",
      breaks: ["0", "-1"].flatMap { [line(base("Net", $0)), line(base("Gross", $0))] },
      keeps: [line(base("Net", "1")), line(base("Gross", "0.5")), line(net("9"))]),
    .cii(
      "PEPPOL-EN16931-R130",
      breaks: ["Net", "Gross"].map { line(base($0, "1", unit: "C62"), billed: "HUR") }
        + [line(base("Net", "1", unit: "HUR"))],
      keeps: [
        line(base("Net", "1", unit: "HUR"), billed: "HUR"), line(base("Net", "1"), billed: "HUR"),
      ]),
    .cii(
      "BR-TMP-3",
      breaks: [
        line(base("Net", "1") + base("Gross", "10")), line(base("Net", "1") + base("Gross", "1.0")),
        line(base("Net", "1", unit: "HUR") + base("Gross", "1", unit: "C62")),
      ],
      keeps: [
        line(base("Net", "1") + base("Gross", "1")), line(base("Net", "1")),
        line(base("Gross", "1")),
        line(base("Net", "1", unit: "HUR") + base("Gross", "1")),
      ]),
  ]

  private static func line(_ agreement: String, billed unit: String? = nil) -> String {
    let delivery = unit.map {
      "1".inside("ram:SpecifiedLineTradeDelivery/ram:BilledQuantity unitCode='\($0)'")
    }
    return (agreement.inside("ram:SpecifiedLineTradeAgreement") + (delivery ?? ""))
      .inside("rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem")
  }

  private static func gross(
    _ amount: String?, indicator: String = "false", _ discount: String?
  ) -> String {
    let applied = discount.map {
      (indicator.inside("ram:ChargeIndicator/udt:Indicator") + $0.inside("ram:ActualAmount"))
        .inside("ram:AppliedTradeAllowanceCharge")
    }
    return ((amount?.inside("ram:ChargeAmount") ?? "") + (applied ?? ""))
      .inside("ram:GrossPriceProductTradePrice")
  }

  private static func net(_ amount: String) -> String {
    amount.inside("ram:NetPriceProductTradePrice/ram:ChargeAmount")
  }

  private static func base(_ price: String, _ quantity: String, unit: String? = nil) -> String {
    let attribute = unit.map { " unitCode='\($0)'" } ?? ""
    return quantity.inside("ram:\(price)PriceProductTradePrice/ram:BasisQuantity\(attribute)")
  }
}

import ReadResult

@testable import Reading

/// Amounts with two and with more decimals, where BR-DEC-01 to BR-DEC-28 look for them.
enum DecimalCases {
  static let all =
    ofUBL.map { makeCase($0, .ublInvoice) } + ofCII.map { makeCase($0, .cii) } + vatTotals

  private enum Kind {
    case allowance, charge
  }

  /// The rule, what holds the amount, the amount, and what the holder must be.
  private typealias Row = (rule: String, holder: String, amount: String, kind: Kind?)

  /// A closing zero or space is a character as well.
  private static let tooLong = ["1.234", "1.200", "1.20 "]
  private static let right = ["1.23", "1.2", "1", "1,234"]

  private static func makeCase(_ row: Row, _ syntax: ReadResult.Syntax) -> SyntaxOwnRuleTests.Case {
    func example(_ text: String, of kind: Kind?) -> String {
      let indicator = kind.map { $0 == .charge ? "true" : "false" }?.inside(
        syntax == .cii ? "ram:ChargeIndicator/udt:Indicator" : "cbc:ChargeIndicator")
      return ((indicator ?? "") + text.inside(row.amount)).inside(row.holder)
    }
    let ofOtherKind = row.kind.map { example("1.234", of: $0 == .charge ? .allowance : .charge) }
    return SyntaxOwnRuleTests.Case(
      row.rule, syntax, breaks: tooLong.map { example($0, of: row.kind) },
      keeps: right.map { example($0, of: row.kind) } + [ofOtherKind].compactMap(\.self))
  }

  // MARK: - UBL

  private static let ofUBL: [Row] =
    [
      ("BR-DEC-01", "cac:AllowanceCharge", "cbc:Amount", .allowance),
      ("BR-DEC-02", "cac:AllowanceCharge", "cbc:BaseAmount", .allowance),
      ("BR-DEC-05", "cac:AllowanceCharge", "cbc:Amount", .charge),
      ("BR-DEC-06", "cac:AllowanceCharge", "cbc:BaseAmount", .charge),
      ("BR-DEC-19", "cac:TaxTotal/cac:TaxSubtotal", "cbc:TaxableAmount", nil),
      ("BR-DEC-20", "cac:TaxTotal/cac:TaxSubtotal", "cbc:TaxAmount", nil),
      ("BR-DEC-23", "cac:InvoiceLine", "cbc:LineExtensionAmount", nil),
      ("BR-DEC-23", "cac:CreditNoteLine", "cbc:LineExtensionAmount", nil),
      ("BR-DEC-24", "cac:InvoiceLine/cac:AllowanceCharge", "cbc:Amount", .allowance),
      ("BR-DEC-25", "cac:CreditNoteLine/cac:AllowanceCharge", "cbc:BaseAmount", .allowance),
      ("BR-DEC-27", "cac:CreditNoteLine/cac:AllowanceCharge", "cbc:Amount", .charge),
      ("BR-DEC-28", "cac:InvoiceLine/cac:AllowanceCharge", "cbc:BaseAmount", .charge),
    ]
    + [
      ("BR-DEC-09", "LineExtension"), ("BR-DEC-10", "AllowanceTotal"),
      ("BR-DEC-11", "ChargeTotal"), ("BR-DEC-12", "TaxExclusive"), ("BR-DEC-14", "TaxInclusive"),
      ("BR-DEC-16", "Prepaid"), ("BR-DEC-17", "PayableRounding"), ("BR-DEC-18", "Payable"),
    ].map { ($0, "cac:LegalMonetaryTotal", "cbc:\($1)Amount", nil) }

  // MARK: - CII

  private static let ofCII: [Row] =
    [
      ("BR-DEC-01", item, "ram:ActualAmount", .allowance),
      ("BR-DEC-02", item, "ram:BasisAmount", .allowance),
      ("BR-DEC-05", item, "ram:ActualAmount", .charge),
      ("BR-DEC-06", item, "ram:BasisAmount", .charge),
      ("BR-DEC-19", "\(settlement)/ram:ApplicableTradeTax", "ram:BasisAmount", nil),
      ("BR-DEC-20", "\(settlement)/ram:ApplicableTradeTax", "ram:CalculatedAmount", nil),
      (
        "BR-DEC-23",
        """
        ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement\
        /ram:SpecifiedTradeSettlementLineMonetarySummation
        """, "ram:LineTotalAmount", nil
      ),
      ("BR-DEC-24", lineItem, "ram:ActualAmount", .allowance),
      ("BR-DEC-25", lineItem, "ram:BasisAmount", .allowance),
      ("BR-DEC-27", lineItem, "ram:ActualAmount", .charge),
      ("BR-DEC-28", lineItem, "ram:BasisAmount", .charge),
    ]
    + [
      ("BR-DEC-09", "LineTotal"), ("BR-DEC-10", "AllowanceTotal"), ("BR-DEC-11", "ChargeTotal"),
      ("BR-DEC-12", "TaxBasisTotal"), ("BR-DEC-14", "GrandTotal"), ("BR-DEC-16", "TotalPrepaid"),
      ("BR-DEC-17", "Rounding"), ("BR-DEC-18", "DuePayable"),
    ].map { ($0, summation, "ram:\($1)Amount", nil) }

  private static let settlement = "ram:ApplicableHeaderTradeSettlement"
  private static let item = "\(settlement)/ram:SpecifiedTradeAllowanceCharge"
  private static let lineItem = "ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge"
  private static let summation = "ram:SpecifiedTradeSettlementHeaderMonetarySummation"

  // MARK: - VAT totals

  private static let vatTotals: [SyntaxOwnRuleTests.Case] = [
    .ubl(
      "BR-DEC-13", breaks: [tax("1.234", "EUR", naming: "DocumentCurrencyCode")],
      keeps: [
        tax("1", "EUR", naming: "DocumentCurrencyCode"), tax("1.234", "EUR", naming: nil),
        tax("1.234", "CHF", naming: "DocumentCurrencyCode"),
      ]),
    .ubl(
      "BR-DEC-15", breaks: [tax("1.234", "EUR", naming: "TaxCurrencyCode")],
      keeps: [tax("1", "EUR", naming: "TaxCurrencyCode"), tax("1.234", "EUR", naming: nil)]),
    .cii(
      "BR-DEC-13", breaks: [totals(("1.234", "EUR"))],
      keeps: [
        totals(("1.23", "EUR")), totals(("1.230", "EUR")), totals(("1.234", "CHF")), totals(),
        totals(("1.234", "EUR"), ("1.23", "EUR")),
      ]),
    .cii(
      "BR-DEC-15", breaks: [totals(("1.234", "USD")), totals(("1.23", "CHF"))],
      keeps: [totals(("1.23", "USD")), totals(("1.23", "EUR"), ("1.23", "USD")), totals()]),
  ]

  /// A total whose currency stands once more inside the amount.
  private static func tax(
    _ amount: String, _ currency: String, naming element: String?
  ) -> String {
    (amount + (element.map { "EUR".inside("cbc:\($0)") } ?? ""))
      .inside("cac:TaxTotal/cbc:TaxAmount currencyID='\(currency)'")
  }

  /// An invoice in EUR, booked in USD.
  private static func totals(_ amounts: (amount: String, currency: String)...) -> String {
    let all = amounts.map { $0.amount.inside("ram:TaxTotalAmount currencyID='\($0.currency)'") }
    let codes = "EUR".inside("ram:InvoiceCurrencyCode") + "USD".inside("ram:TaxCurrencyCode")
    return (codes + all.joined().inside(summation))
      .inside("rsm:SupplyChainTradeTransaction/\(settlement)")
  }
}

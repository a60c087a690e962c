import Invoice
import InvoiceRules

extension CII {
  /// What ZUGFeRD and the norm keep in the settlement: currencies, payment, taxes and totals.
  static func settlement(_ edition: Edition) -> [Binding<Invoice>] {
    let currencies = Binding.currencies(
      "ram:InvoiceCurrencyCode", accounting: "ram:TaxCurrencyCode")
    return currencies + vat(edition) + settlementReferences(edition) + [payee] + payment
      + [period(.invoicing, "ram:BillingSpecifiedPeriod", \.invoicingPeriod)]
      + allowances(edition, in: "", .documentAllowance, \.allowances)
      + allowances(edition, in: "", .documentCharge, \.charges)
      + [.chargeIndicators("BG-20", "ram:SpecifiedTradeAllowanceCharge/\(indicator)")]
      + logisticsCharges(edition) + totals(edition)
  }

  static let indicator = "ram:ChargeIndicator/udt:Indicator"

  /// The VAT breakdown (BG-23) and when VAT falls due, which CII says with each tax.
  private static func vat(_ edition: Edition) -> [Binding<Invoice>] {
    let amounts: [Binding<VATBreakdown>] = [
      .number("BT-116", "ram:BasisAmount", \.taxableAmount),
      .number("BT-117", "ram:CalculatedAmount", \.taxAmount),
    ]
    let category: [Binding<VATBreakdown>] = [
      .code("BT-118", "ram:CategoryCode", \.category),
      .number("BT-119", "\(edition.rate)", \.rate),
      .text("BT-120", "ram:ExemptionReason", \.exemptionReason),
      .token("BT-121", "ram:ExemptionReasonCode", \.exemptionReasonCode),
    ]
    return [
      .dateString(
        "BT-7", "ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString", \.vatPointDate),
      .value("BT-8", "ram:ApplicableTradeTax/ram:DueDateTypeCode", \.vatPointDateCode) {
        vatPointCodes[$0.trimmed] ?? $0.trimmed
      },
      .groups(
        "BG-23", "\(trade("ram:ApplicableTradeTax"))", \.vatBreakdown, amounts + category),
      // Another tax has no VAT category; its amounts count all the same.
      .groups(
        "BG-23", "\(trade("ram:ApplicableTradeTax", isVAT: false))", \.vatBreakdown, amounts),
      otherTax(
        .breakdown, "\(trade("ram:ApplicableTradeTax", isVAT: false))", edition),
    ]
  }

  /// The path of a tax that is, or is not, VAT: exactly that, in letters of either case.
  static func trade(_ tax: String, isVAT: Bool = true) -> String {
    let condition = "upper-case(ram:TypeCode)=='VAT'"
    return isVAT ? "\(tax)[\(condition)]" : "\(tax)[not(\(condition))]"
  }

  /// Notes a category of another tax.
  static func otherTax<Group>(
    _ use: DocumentFacts.OtherTax.Use, _ path: XMLPath, _ edition: Edition,
    amount: @escaping @Sendable (Group) -> ExactDecimal? = { _ in nil }
  ) -> Binding<Group> {
    .otherTax(use, path, code: "ram:CategoryCode", rate: "\(edition.rate)", amount: amount)
  }

  /// UNTDID 2475, which CII uses for BT-8, to UNTDID 2005, which the norm and UBL use.
  private static let vatPointCodes = ["5": "3", "29": "35", "72": "432"]

  /// Document totals (BG-22).
  private static func totals(_ edition: Edition) -> [Binding<Invoice>] {
    [
      .part(
        "BG-22", "\(edition.summation)", \.totals,
        [
          .number("BT-106", "ram:LineTotalAmount", \.lineNetAmounts),
          .number("BT-107", "ram:AllowanceTotalAmount", \.allowances),
          .number("BT-108", "ram:ChargeTotalAmount", \.charges),
          .number("BT-109", "ram:TaxBasisTotalAmount", \.withoutVAT),
          .number("BT-112", "ram:GrandTotalAmount", \.withVAT),
          .number("BT-113", "ram:TotalPrepaidAmount", \.paid),
          .number("BT-114", "ram:RoundingAmount", \.rounding),
          .number("BT-115", "ram:DuePayableAmount", \.dueForPayment),
        ]),
      .vatTotals("\(edition.summation)/ram:TaxTotalAmount"),
    ]
  }
}

// MARK: - Allowances and charges

extension CII {
  /// Allowances or charges, of the document or of a line.
  static func allowances<Group>(
    _ edition: Edition, in path: String, _ terms: AllowanceChargeTerms,
    _ field: Field<Group, [AllowanceCharge]>
  ) -> [Binding<Group>] {
    let rows: [Binding<AllowanceCharge>] = [
      .number(terms.amount, "ram:ActualAmount", \.amount),
      .number(terms.baseAmount, "ram:BasisAmount", \.baseAmount),
      .number(terms.percentage, "ram:CalculationPercent", \.percentage),
      .text(terms.reason, "ram:Reason", \.reason),
      .token(terms.reasonCode, "ram:ReasonCode", \.reasonCode),
    ]
    return terms.indicators.map {
      .groups(
        terms.group, "\(path)ram:SpecifiedTradeAllowanceCharge[\(indicator)='\($0)']", field,
        rows + vat(of: terms, "ram:CategoryTradeTax", edition))
    }
  }

  private static func vat(
    of terms: AllowanceChargeTerms, _ tax: String, _ edition: Edition
  ) -> [Binding<AllowanceCharge>] {
    guard let vat = terms.vat else { return [] }
    let category = trade(tax)
    return [
      .code(vat.category, "\(category)/ram:CategoryCode", \.vatCategory),
      .number(vat.rate, "\(category)/\(edition.rate)", \.vatRate),
      otherTax(terms.use, "\(trade(tax, isVAT: false))", edition, amount: { $0.amount }),
    ]
  }

  /// Freight, a charge of its own kind in ZUGFeRD 1.0 that the norm's binding doesn't know.
  private static func logisticsCharges(_ edition: Edition) -> [Binding<Invoice>] {
    guard edition.hasLogisticsCharges else { return [] }
    return [
      .groups(
        "BG-21", "ram:SpecifiedLogisticsServiceCharge", \.charges,
        [
          .number("BT-99", "ram:AppliedAmount", \.amount),
          .text("BT-104", "ram:Description", \.reason),
        ] + vat(of: .documentCharge, "ram:AppliedTradeTax", edition))
    ]
  }
}

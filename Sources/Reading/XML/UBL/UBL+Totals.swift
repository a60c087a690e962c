import Invoice
import InvoiceRules

extension UBL {
  /// Allowances and charges of the document (BG-20, BG-21), totals (BG-22), VAT breakdown (BG-23).
  static let totals: [Binding<Invoice>] =
    allowances(.documentAllowance, \.allowances) + allowances(.documentCharge, \.charges) + [
      .chargeIndicators("BG-20", "cac:AllowanceCharge/cbc:ChargeIndicator"),
      .part(
        "BG-22", "cac:LegalMonetaryTotal", \.totals,
        [
          .number("BT-106", "cbc:LineExtensionAmount", \.lineNetAmounts),
          .number("BT-107", "cbc:AllowanceTotalAmount", \.allowances),
          .number("BT-108", "cbc:ChargeTotalAmount", \.charges),
          .number("BT-109", "cbc:TaxExclusiveAmount", \.withoutVAT),
          .number("BT-112", "cbc:TaxInclusiveAmount", \.withVAT),
          .number("BT-113", "cbc:PrepaidAmount", \.paid),
          .number("BT-114", "cbc:PayableRoundingAmount", \.rounding),
          .number("BT-115", "cbc:PayableAmount", \.dueForPayment),
        ]),
      .vatTotals(
        "cac:TaxTotal", amount: "cbc:TaxAmount", rows: "cac:TaxSubtotal", tax: "cbc:TaxAmount"),
      .groups(
        "BG-23", "cac:TaxTotal/cac:TaxSubtotal", \.vatBreakdown,
        [
          .number("BT-116", "cbc:TaxableAmount", \.taxableAmount),
          .number("BT-117", "cbc:TaxAmount", \.taxAmount),
          .code("BT-118", "\(category)/cbc:ID", \.category),
          .number("BT-119", "\(category)/cbc:Percent", \.rate),
          .text("BT-120", "\(category)/cbc:TaxExemptionReason", \.exemptionReason),
          .token("BT-121", "\(category)/cbc:TaxExemptionReasonCode", \.exemptionReasonCode),
          otherTax(.breakdown, otherCategory),
        ]),
    ]

  /// A tax category counts where the tax is VAT.
  private static let category = taxCategory(of: "cac:TaxCategory")

  /// The path of a tax category that is, or is not, of VAT.
  static func taxCategory(of name: String, isVAT: Bool = true) -> String {
    let condition = "upper-case(cac:TaxScheme/cbc:ID)='VAT'"
    return isVAT ? "\(name)[\(condition)]" : "\(name)[not(\(condition))]"
  }

  /// Notes a category of another tax.
  static func otherTax<Group>(
    _ use: DocumentFacts.OtherTax.Use, _ path: XMLPath,
    amount: @escaping @Sendable (Group) -> ExactDecimal? = { _ in nil }
  ) -> Binding<Group> {
    .otherTax(use, path, code: "cbc:ID", rate: "cbc:Percent", amount: amount)
  }

  private static let otherCategory = XMLPath(taxCategory(of: "cac:TaxCategory", isVAT: false))

  /// Allowances or charges, of the document or of a line.
  static func allowances<Group>(
    _ terms: AllowanceChargeTerms, _ field: Field<Group, [AllowanceCharge]>
  ) -> [Binding<Group>] {
    terms.indicators.map { indicator in
      .groups(
        terms.group, "cac:AllowanceCharge[cbc:ChargeIndicator='\(indicator)']", field,
        [
          .number(terms.amount, "cbc:Amount", \.amount),
          .number(terms.baseAmount, "cbc:BaseAmount", \.baseAmount),
          .number(terms.percentage, "cbc:MultiplierFactorNumeric", \.percentage),
          .text(terms.reason, "cbc:AllowanceChargeReason", \.reason),
          .token(terms.reasonCode, "cbc:AllowanceChargeReasonCode", \.reasonCode),
        ] + vat(of: terms))
    }
  }

  private static func vat(of terms: AllowanceChargeTerms) -> [Binding<AllowanceCharge>] {
    guard let vat = terms.vat else { return [] }
    return [
      .code(vat.category, "\(category)/cbc:ID", \.vatCategory),
      .number(vat.rate, "\(category)/cbc:Percent", \.vatRate),
      otherTax(terms.use, otherCategory, amount: { $0.amount }),
    ]
  }
}

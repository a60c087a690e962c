import Invoice
import InvoiceRules

extension UBL {
  /// An invoice line (BG-25) or sub invoice line (BG-DEX-01).
  static func line(_ document: Document) -> [Binding<InvoiceLine>] {
    let quantity = document.quantity
    let rows: [Binding<InvoiceLine>] =
      [
        .token("BT-126", "cbc:ID", \.identifier),
        .lines("BT-127", "cbc:Note", \.note),
        .identifier(
          "BT-128", "cac:DocumentReference[cbc:DocumentTypeCode='130']/cbc:ID", \.object),
        .number("BT-129", "\(quantity)", \.quantity),
        .code("BT-130", "\(quantity)/@unitCode", \.unit),
        .number("BT-131", "cbc:LineExtensionAmount", \.netAmount),
        .token("BT-132", "cac:OrderLineReference/cbc:LineID", \.purchaseOrderLine),
        .token("BT-133", "cbc:AccountingCost", \.buyerAccountingReference),
        period(.line, "cac:InvoicePeriod", \.period),
        .chargeIndicators("BG-27", "cac:AllowanceCharge/cbc:ChargeIndicator"),
        .part("BG-29", "cac:Price", \.price, price),
        .part(
          "BG-30", "cac:Item/\(taxCategory(of: "cac:ClassifiedTaxCategory"))", \.vat,
          [
            .code("BT-151", "cbc:ID", \.category),
            .number("BT-152", "cbc:Percent", \.rate),
          ]),
        .part("BG-31", "cac:Item", \.item, item),
      ] + allowances(.lineAllowance, \.allowances) + allowances(.lineCharge, \.charges)
    return rows + [
      otherTax(
        .lines, "cac:Item/\(taxCategory(of: "cac:ClassifiedTaxCategory", isVAT: false))",
        amount: { $0.netAmount }),
      .subLines("BG-DEX-01", document.subLine, rows),
    ]
  }

  private static let price: [Binding<Price>] = [
    .number("BT-146", "cbc:PriceAmount", \.net),
    .number(
      "BT-147", "cac:AllowanceCharge[not(cbc:ChargeIndicator='true')]/cbc:Amount", \.discount),
    .number(
      "BT-148", "cac:AllowanceCharge[not(cbc:ChargeIndicator='true')]/cbc:BaseAmount", \.gross),
    .number("BT-149", "cbc:BaseQuantity", \.baseQuantity),
    .code("BT-150", "cbc:BaseQuantity/@unitCode", \.baseQuantityUnit),
  ]

  private static let item: [Binding<Item>] = [
    .text("BT-153", "cbc:Name", \.name),
    .lines("BT-154", "cbc:Description", \.description),
    .token("BT-155", "cac:SellersItemIdentification/cbc:ID", \.sellerIdentifier),
    .token("BT-156", "cac:BuyersItemIdentification/cbc:ID", \.buyerIdentifier),
    .identifier("BT-157", "cac:StandardItemIdentification/cbc:ID", \.standardIdentifier),
    .identifiers(
      "BT-158", "cac:CommodityClassification/cbc:ItemClassificationCode", \.classifications,
      .listID),
    .code("BT-159", "cac:OriginCountry/cbc:IdentificationCode", \.countryOfOrigin),
    .groups(
      "BG-32", "cac:AdditionalItemProperty", \.attributes,
      [
        .text("BT-160", "cbc:Name", \.name),
        .text("BT-161", "cbc:Value", \.value),
      ]),
  ]
}

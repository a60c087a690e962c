import Invoice
import InvoiceRules
import ReadResult

extension CII {
  /// The invoice lines (BG-25).
  ///
  /// The extended profile of Factur-X lists sub lines flat, each with the name of its parent.
  static func lines(_ edition: Edition) -> Binding<Invoice> {
    let rows = line(edition)
    return Binding(terms: ["BG-25", "BG-DEX-01"] + rows.terms()) {
      transaction, invoice, run throws(ReadFailure) in
      var hierarchy = LineHierarchy()
      for element in transaction.elements(at: linePath) {
        var line = InvoiceLine()
        try element.fill(&line, by: rows, &run)
        hierarchy.append(line, parent: element.value(at: parentPath)?.trimmed)
      }
      invoice.lines = try hierarchy.nested()
    }
  }

  private static let linePath: XMLPath = "ram:IncludedSupplyChainTradeLineItem"
  private static let parentPath: XMLPath = "ram:AssociatedDocumentLineDocument/ram:ParentLineID"

  private static func line(_ edition: Edition) -> [Binding<InvoiceLine>] {
    let (agreement, delivery, settlement) = (
      edition.lineAgreement, edition.lineDelivery, edition.lineSettlement
    )
    return [
      .token("BT-126", "ram:AssociatedDocumentLineDocument/ram:LineID", \.identifier),
      .lines(
        "BT-127", "ram:AssociatedDocumentLineDocument/ram:IncludedNote/ram:Content", \.note),
      object("BT-128", edition, in: "\(settlement)/", \.object),
      .number("BT-129", "\(delivery)/ram:BilledQuantity", \.quantity),
      .code("BT-130", "\(delivery)/ram:BilledQuantity/@unitCode", \.unit),
      .number("BT-131", "\(settlement)/\(edition.lineSummation)/ram:LineTotalAmount", \.netAmount),
      .token(
        "BT-132", "\(agreement)/ram:BuyerOrderReferencedDocument/ram:LineID",
        \.purchaseOrderLine),
      .token(
        "BT-133",
        """
        \(settlement)/ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID \
        | \(settlement)/ram:SpecifiedTradeAccountingAccount/ram:ID
        """,
        \.buyerAccountingReference),
      period(.line, "\(settlement)/ram:BillingSpecifiedPeriod", \.period),
      .chargeIndicators("BG-27", "\(settlement)/ram:SpecifiedTradeAllowanceCharge/\(indicator)"),
      .part("BG-29", "\(agreement)", \.price, price),
      .part(
        "BG-30", "\(settlement)/\(trade("ram:ApplicableTradeTax"))", \.vat,
        [
          .code("BT-151", "ram:CategoryCode", \.category),
          .number("BT-152", "\(edition.rate)", \.rate),
        ]),
      otherTax(
        .lines, "\(settlement)/\(trade("ram:ApplicableTradeTax", isVAT: false))", edition,
        amount: { $0.netAmount }),
      .part("BG-31", "ram:SpecifiedTradeProduct", \.item, item),
    ] + allowances(edition, in: "\(settlement)/", .lineAllowance, \.allowances)
      + allowances(edition, in: "\(settlement)/", .lineCharge, \.charges)
  }

  private static let price: [Binding<Price>] = [
    .number("BT-146", "\(net)/ram:ChargeAmount", \.net),
    .number(
      "BT-147",
      "\(gross)/ram:AppliedTradeAllowanceCharge[not(\(indicator)='true')]/ram:ActualAmount",
      \.discount),
    .number("BT-148", "\(gross)/ram:ChargeAmount", \.gross),
    .number("BT-149", "\(net)/ram:BasisQuantity | \(gross)/ram:BasisQuantity", \.baseQuantity),
    .code(
      "BT-150", "\(net)/ram:BasisQuantity/@unitCode | \(gross)/ram:BasisQuantity/@unitCode",
      \.baseQuantityUnit),
  ]

  private static let net = "ram:NetPriceProductTradePrice"
  private static let gross = "ram:GrossPriceProductTradePrice"

  private static let item: [Binding<Item>] = [
    .text("BT-153", "ram:Name", \.name),
    .lines("BT-154", "ram:Description", \.description),
    .token("BT-155", "ram:SellerAssignedID", \.sellerIdentifier),
    .token("BT-156", "ram:BuyerAssignedID", \.buyerIdentifier),
    .identifier("BT-157", "ram:GlobalID", \.standardIdentifier),
    .identifiers(
      "BT-158", "ram:DesignatedProductClassification/ram:ClassCode", \.classifications, .listID),
    .code("BT-159", "ram:OriginTradeCountry/ram:ID", \.countryOfOrigin),
    .groups(
      "BG-32", "ram:ApplicableProductCharacteristic", \.attributes,
      [
        .text("BT-160", "ram:Description", \.name),
        .text("BT-161", "ram:Value", \.value),
      ]),
  ]
}

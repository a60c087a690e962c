import Invoice
import InvoiceRules

/// The code lists of CII (BR-CL).
extension CIISyntaxTable {
  static let codeRules: [SyntaxRule] =
    documentCodes + schemeCodes + [
      .code(
        "BR-CL-14", at: "//ram:CountryID", terms: ["BT-40", "BT-55", "BT-69", "BT-80"],
        .countriesInCII, CodeTitles.countries),
      .code(
        "BR-CL-15", at: "//ram:OriginTradeCountry/ram:ID", terms: ["BT-159"], .countriesInCII,
        CodeTitles.countries),
      .code(
        "BR-CL-18", at: "//ram:ApplicableTradeTax/ram:CategoryCode", terms: ["BT-151", "BT-118"],
        .vatCategories, CodeTitles.vatCategories),
      .code(
        "BR-CL-23", at: "//ram:BasisQuantity|ram:BilledQuantity", .attribute(XMLName("unitCode")),
        terms: ["BT-130", "BT-150"], .units, CodeTitles.units),
      .cardNumber(.fatal, at: "//ram:ApplicableTradeSettlementFinancialCard") {
        $0.element(at: cardIdentifier)?.normalizedText.count ?? 0
      },
    ]

  private static let documentCodes: [SyntaxRule] = [
    .code(
      "BR-CL-01", at: "//rsm:ExchangedDocument/ram:TypeCode", terms: ["BT-3"],
      .documentTypesInCII, CodeTitles.documentTypes),
    .code(
      "BR-CL-03", at: "//ram:TaxTotalAmount", .attribute(XMLName("currencyID")),
      terms: ["BT-5", "BT-6"], .currencies, CodeTitles.currencies),
    .code(
      "BR-CL-04", at: "//ram:InvoiceCurrencyCode", terms: ["BT-5"], .currencies,
      CodeTitles.currencies),
    .code(
      "BR-CL-05", at: "//ram:TaxCurrencyCode", terms: ["BT-6"], .currencies,
      CodeTitles.currencies),
    .code(
      "BR-CL-06", at: "//ram:DueDateTypeCode", terms: ["BT-8"], .vatPointDatesInCII,
      CodeTitles.vatPointDates),
    .code(
      "BR-CL-07", at: "//ram:ReferenceTypeCode", terms: ["BT-18", "BT-128"], .objectSchemes,
      CodeTitles.objectSchemes),
    .code(
      "BR-CL-08", at: "//ram:SubjectCode", terms: ["BT-21"], .noteSubjectsInCII,
      CodeTitles.noteSubjects),
    .code(
      "BR-CL-16", at: "//ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode",
      terms: ["BT-81"], .paymentMeans, CodeTitles.paymentMeans),
    .code(
      "BR-CL-17", at: "//ram:CategoryTradeTax/ram:CategoryCode", terms: ["BT-95", "BT-102"],
      .vatCategories, CodeTitles.vatCategories),
    .code(
      "BR-CL-19", at: "//ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode",
      terms: ["BT-98", "BT-140"], .allowanceReasons, CodeTitles.allowanceReasons,
      where: { isReason($0, ofCharge: false) }),
    .code(
      "BR-CL-20", at: "//ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode",
      terms: ["BT-105", "BT-145"], .chargeReasons, CodeTitles.chargeReasons,
      where: { isReason($0, ofCharge: true) }),
    .code(
      "BR-CL-22", at: "//ram:ExemptionReasonCode", terms: ["BT-121"], CodeTitles.exemptionReasons
    ) { code, _ in AllowedCodes.exemptionReasons.contains(code.uppercased()) },
    .code(
      "BR-CL-24", at: "//ram:AttachmentBinaryObject", .attribute(XMLName("mimeCode")),
      terms: ["BT-125"], CodeTitles.mimeTypes
    ) { code, _ in CodeTitles.allowedMimeTypes.contains(code) },
  ]

  private static let chargeIndicator: XMLPath = "ram:ChargeIndicator/udt:Indicator"
  private static let cardIdentifier: XMLPath = "ram:ID"
  private static let productName = XMLName("ram:SpecifiedTradeProduct")
  private static let shipTo = XMLName("ram:ShipToTradeParty")
  private static let taxRegistration = XMLName("ram:SpecifiedTaxRegistration")
  private static let scheme = SyntaxRule.CodePlace.attribute(XMLName("schemeID"))

  private static let schemeCodes: [SyntaxRule] = [
    .code(
      "BR-CL-10", at: "//ram:GlobalID", scheme, terms: ["BT-29", "BT-46", "BT-60"],
      .identifierSchemes, CodeTitles.identifierSchemes,
      where: {
        !$0.isInside(productName)
          && !$0.isInside(shipTo)
      }),
    .code(
      "BR-CL-11", at: "//ram:ID", scheme, terms: ["BT-30", "BT-47", "BT-61"],
      .identifierSchemes, CodeTitles.identifierSchemes,
      where: { !$0.isInside(taxRegistration) }),
    .code(
      "BR-CL-13", at: "//ram:ClassCode", .attribute(XMLName("listID")), terms: ["BT-158"],
      .itemClassifications, CodeTitles.itemClassifications),
    .code(
      "BR-CL-21", at: "//ram:SpecifiedTradeProduct/ram:GlobalID", scheme, terms: ["BT-157"],
      .identifierSchemes, CodeTitles.identifierSchemes),
    .code(
      "BR-CL-25", at: "//ram:URIUniversalCommunication/ram:URIID", scheme,
      terms: ["BT-34", "BT-49"], .addressSchemes, CodeTitles.addressSchemes),
    .code(
      "BR-CL-26", at: "//ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID",
      scheme, terms: ["BT-71"], .identifierSchemes, CodeTitles.identifierSchemes),
  ]

  @Sendable private static func isReason(_ code: XMLElement, ofCharge isCharge: Bool) -> Bool {
    code.parent?.elements(at: chargeIndicator).contains { $0.indicator == isCharge } ?? false
  }
}

import Invoice
import InvoiceRules

/// The code lists of UBL (BR-CL).
extension UBLSyntaxTable {
  static let codeRules: [SyntaxRule] =
    documentCodes + partyCodes + lineCodes + [
      .cardNumber(
        .warning, at: "//cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID"
      ) { $0.normalizedText.count }
    ]

  private static let documentTypeCode: XMLPath = "cbc:DocumentTypeCode"
  private static let chargeIndicator: XMLPath = "cbc:ChargeIndicator"
  private static let supplierName = XMLName("cac:AccountingSupplierParty")
  private static let payeeName = XMLName("cac:PayeeParty")
  private static let schemeName = XMLName("schemeID")
  private static let scheme = SyntaxRule.CodePlace.attribute(schemeName)

  private static let documentCodes: [SyntaxRule] = [
    .code(
      "BR-CL-01", at: "//cbc:InvoiceTypeCode|cbc:CreditNoteTypeCode", terms: ["BT-3"],
      CodeTitles.documentTypes
    ) { code, element in
      element.name.local == "InvoiceTypeCode"
        ? AllowedCodes.documentTypesInUBL.contains(code)
        : AllowedCodes.documentTypesOfUBLCreditNotes.contains(code)
    },
    .code(
      "BR-CL-03",
      at: """
        //cbc:Amount|cbc:BaseAmount|cbc:PriceAmount|cbc:TaxAmount|cbc:TaxableAmount\
        |cbc:LineExtensionAmount|cbc:TaxExclusiveAmount|cbc:TaxInclusiveAmount\
        |cbc:AllowanceTotalAmount|cbc:ChargeTotalAmount|cbc:PrepaidAmount\
        |cbc:PayableRoundingAmount|cbc:PayableAmount
        """, .requiredAttribute(XMLName("currencyID")), terms: ["BT-5"], .currencies,
      CodeTitles.currencies),
    .code(
      "BR-CL-04", at: "//cbc:DocumentCurrencyCode", terms: ["BT-5"], .currencies,
      CodeTitles.currencies),
    .code(
      "BR-CL-05", at: "//cbc:TaxCurrencyCode", terms: ["BT-6"], .currencies,
      CodeTitles.currencies),
    .code(
      "BR-CL-06", at: "//cac:InvoicePeriod/cbc:DescriptionCode", terms: ["BT-8"],
      .vatPointDatesInUBL, CodeTitles.vatPointDates),
    .code(
      "BR-CL-07", at: "//cac:AdditionalDocumentReference|cac:DocumentReference/cbc:ID", scheme,
      terms: ["BT-18", "BT-128"], .objectSchemes, CodeTitles.objectSchemes,
      where: { $0.parent?.has(documentTypeCode, exactly: "130") ?? false }),
    .code(
      "BR-CL-08", at: "cbc:Note", terms: ["BT-21"],
      CodeTitles.noteSubjects, isAllowed: { note, _ in hasAllowedSubject(note) }),
    .code(
      "BR-CL-16", at: "//cac:PaymentMeans/cbc:PaymentMeansCode", terms: ["BT-81"], .paymentMeans,
      CodeTitles.paymentMeans),
    .code(
      "BR-CL-17", at: "//cac:TaxCategory/cbc:ID", terms: ["BT-118", "BT-95", "BT-102"],
      .vatCategories, CodeTitles.vatCategories),
    .code(
      "BR-CL-19", at: "//cac:AllowanceCharge/cbc:AllowanceChargeReasonCode",
      terms: ["BT-98", "BT-140"], .allowanceReasons, CodeTitles.allowanceReasons,
      where: { isReason($0, ofCharge: false) }),
    .code(
      "BR-CL-20", at: "//cac:AllowanceCharge/cbc:AllowanceChargeReasonCode",
      terms: ["BT-105", "BT-145"], .chargeReasons, CodeTitles.chargeReasons,
      where: { isReason($0, ofCharge: true) }),
    .code(
      "BR-CL-22", at: "//cbc:TaxExemptionReasonCode", terms: ["BT-121"],
      CodeTitles.exemptionReasons
    ) { code, _ in AllowedCodes.exemptionReasons.contains(code.uppercased()) },
    .code(
      "BR-CL-24", at: "//cbc:EmbeddedDocumentBinaryObject", .attribute(XMLName("mimeCode")),
      terms: ["BT-125"], CodeTitles.mimeTypes
    ) { code, _ in CodeTitles.allowedMimeTypes.contains(code) },
  ]

  private static let partyCodes: [SyntaxRule] = [
    .code(
      "BR-CL-10", at: "//cac:PartyIdentification/cbc:ID", scheme,
      terms: ["BT-29", "BT-46", "BT-60"], .identifierSchemes, CodeTitles.identifierSchemes,
      where: { !isCreditorIdentifier($0) }),
    .code(
      "BR-CL-11", at: "//cac:PartyLegalEntity/cbc:CompanyID", scheme,
      terms: ["BT-30", "BT-47", "BT-61"], .identifierSchemes, CodeTitles.identifierSchemes),
    .code(
      "BR-CL-14", at: "//cac:Country/cbc:IdentificationCode",
      terms: ["BT-40", "BT-55", "BT-69", "BT-80"], .countriesInUBL, CodeTitles.countries),
    .code(
      "BR-CL-25", at: "//cbc:EndpointID", scheme, terms: ["BT-34", "BT-49"], .addressSchemes,
      CodeTitles.addressSchemes),
    .code(
      "BR-CL-26", at: "//cac:DeliveryLocation/cbc:ID", scheme, terms: ["BT-71"],
      .identifierSchemes, CodeTitles.identifierSchemes),
  ]

  private static let lineCodes: [SyntaxRule] = [
    .code(
      "BR-CL-13", at: "//cac:CommodityClassification/cbc:ItemClassificationCode",
      .attribute(XMLName("listID")), terms: ["BT-158"], .itemClassifications,
      CodeTitles.itemClassifications),
    .code(
      "BR-CL-15", at: "//cac:OriginCountry/cbc:IdentificationCode", terms: ["BT-159"],
      .countriesInUBL, CodeTitles.countries),
    .code(
      "BR-CL-18", at: "//cac:ClassifiedTaxCategory/cbc:ID", terms: ["BT-151"], .vatCategories,
      CodeTitles.vatCategories),
    .code(
      "BR-CL-21", at: "//cac:StandardItemIdentification/cbc:ID", scheme, terms: ["BT-157"],
      .identifierSchemes, CodeTitles.identifierSchemes),
    .code(
      "BR-CL-23", at: "//cbc:InvoicedQuantity|cbc:BaseQuantity|cbc:CreditedQuantity",
      .attribute(XMLName("unitCode")), terms: ["BT-130", "BT-150"], .units, CodeTitles.units),
  ]

  /// A note may begin with its subject between signs `#`; other texts between them are no subject.
  @Sendable private static func hasAllowedSubject(_ note: String) -> Bool {
    let parts = note.split(separator: "#", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].count == 3 else { return true }
    return AllowedCodes.noteSubjectsInUBL.hasText(containing: String(parts[1]))
  }

  @Sendable private static func isReason(_ code: XMLElement, ofCharge isCharge: Bool) -> Bool {
    code.parent?.elements(at: chargeIndicator).contains { $0.indicator == isCharge } ?? false
  }

  /// The bank assigned creditor identifier (BT-90) stands among the identifiers of a party.
  @Sendable static func isCreditorIdentifier(_ identifier: XMLElement) -> Bool {
    identifier.attribute(schemeName)?.trimmed == "SEPA"
      && (identifier.isInside(supplierName)
        || identifier.isInside(payeeName))
  }
}

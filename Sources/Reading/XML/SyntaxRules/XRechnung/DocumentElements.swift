import Invoice
import InvoiceRules

/// What XRechnung demands of the document, as far as it speaks of elements: BR-DE-14, BR-DE-16,
/// BR-DE-26 and BR-DE-TMP-32.
enum DocumentElements {
  static let ofUBL =
    rules(
      Names(
        rows: "cac:TaxTotal/cac:TaxSubtotal", rate: "cac:TaxCategory/cbc:Percent",
        typeCodes: ["cbc:InvoiceTypeCode", "cbc:CreditNoteTypeCode"],
        preceding: "cac:BillingReference/cac:InvoiceDocumentReference",
        deliveryDate: "cac:Delivery/cbc:ActualDeliveryDate", period: "cac:InvoicePeriod",
        lines: "cac:InvoiceLine | cac:CreditNoteLine", linePeriod: "cac:InvoicePeriod",
        representative: "cac:TaxRepresentativeParty", isTaxed: isTaxedInUBL,
        hasTaxNumber: { $0.value(at: companyID) != nil }))

  static let ofCII = rules(
    Names(
      rows: SyntaxPath(stringLiteral: "\(settlement)/ram:ApplicableTradeTax"),
      rate: "ram:RateApplicablePercent",
      typeCodes: ["rsm:ExchangedDocument/ram:TypeCode"],
      preceding: "\(settlement)/ram:InvoiceReferencedDocument",
      deliveryDate: """
        rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery\
        /ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime
        """, period: "\(settlement)/ram:BillingSpecifiedPeriod",
      lines: "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem",
      linePeriod: "ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod",
      representative: "\(agreement)/ram:SellerTaxRepresentativeTradeParty",
      isTaxed: isTaxedInCII,
      hasTaxNumber: { root in
        root.elements(at: registration).contains { number in
          ["VA", "FC"].contains(number.attribute(schemeID)?.trimmed) && !number.value.isBlank
        }
      }))

  private static let settlement =
    "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement"
  private static let agreement =
    "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement"

  /// Where a syntax keeps what the rules ask for.
  fileprivate struct Names: Sendable {
    let rows: SyntaxPath
    let rate: XMLPath
    let typeCodes: [XMLPath]
    let preceding: XMLPath
    let deliveryDate: XMLPath
    let period: XMLPath
    let lines: XMLPath
    let linePeriod: XMLPath
    let representative: XMLPath
    let isTaxed: @Sendable (XMLElement) -> Bool
    let hasTaxNumber: @Sendable (XMLElement) -> Bool
  }

  // MARK: - Taxed invoices

  private static let companyID: XMLPath =
    "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID"
  private static let registration = XMLPath(
    "\(agreement)/ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID")
  private static let schemeID = XMLName("schemeID")

  private static let taxed: [StaticString] = ["S", "Z", "E", "AE", "K", "G", "L", "M"]

  private static let itemsInUBL: XMLPath = "cac:AllowanceCharge"
  private static let indicatorInUBL: XMLPath = "cbc:ChargeIndicator"
  private static let categoryOfItem: XMLPath = "cac:TaxCategory/cbc:ID"
  private static let categoryOfLine: XMLPath = """
    cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID \
    | cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID
    """

  @Sendable private static func isTaxedInUBL(_ root: XMLElement) -> Bool {
    let items = root.elements(at: itemsInUBL).filter {
      $0.has(indicatorInUBL, exactly: "true") || $0.has(indicatorInUBL, exactly: "false")
    }
    return taxed.contains { code in
      root.has(categoryOfLine, exactly: code)
        || items.contains { $0.has(categoryOfItem, exactly: code) }
    }
  }

  private static let tax = """
    rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
    /ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax
    """
  private static let kindInCII = XMLPath("\(tax)/ram:TypeCode")
  private static let categoryInCII = XMLPath("\(tax)/ram:CategoryCode")

  /// The artefacts mean to look at allowances and charges as well, but at the wrong place.
  @Sendable private static func isTaxedInCII(_ root: XMLElement) -> Bool {
    root.has(kindInCII, exactly: "VAT")
      && taxed.contains { root.has(categoryInCII, exactly: $0) }
  }
}

// MARK: - Rules

extension DocumentElements {
  private static func rules(_ names: Names) -> [SyntaxRule] {
    [
      .xrechnung(
        "BR-DE-14", at: names.rows, terms: ["BT-119"],
        Wording(
          """
          In der Umsatzsteueraufschlüsselung fehlt der Steuersatz (BT-119). Bitte ergänzen Sie \
          diese Angabe.
          """,
          "The VAT breakdown lacks the VAT category rate (BT-119). Please add it.")
      ) { $0.value(at: names.rate) != nil },
      .xrechnung(
        "BR-DE-16", terms: ["BT-31", "BT-32", "BG-11"],
        Wording(
          """
          Die Rechnung weist Umsatzsteuer aus oder befreit davon; dann braucht sie die USt-IdNr. \
          (BT-31) oder Steuernummer (BT-32) des Verkäufers oder einen Steuervertreter (BG-11). \
          Bitte ergänzen Sie eine dieser Angaben.
          """,
          """
          The invoice states VAT or an exemption from it; then it needs the seller's VAT \
          identifier (BT-31) or tax registration (BT-32), or a tax representative (BG-11). Please \
          add one of them.
          """)
      ) { !names.isTaxed($0) || $0.has(names.representative) || names.hasTaxNumber($0) },
      correction(names), timeOfSupply(names),
    ]
  }

  private static func correction(_ names: Names) -> SyntaxRule {
    .xrechnung(
      "BR-DE-26", .warning, terms: ["BT-3", "BG-3"],
      Wording(
        """
        Eine korrigierte Rechnung (BT-3 ist 384) nennt nicht, welche Rechnung sie berichtigt \
        (BG-3). Bitte ergänzen Sie den Verweis auf die frühere Rechnung.
        """,
        """
        A corrected invoice (BT-3 is 384) does not say which invoice it corrects (BG-3). Please \
        add the reference to the earlier invoice.
        """)
    ) { root in
      !names.typeCodes.contains { root.has($0, normalized: "384") } || root.has(names.preceding)
    }
  }

  private static func timeOfSupply(_ names: Names) -> SyntaxRule {
    .xrechnung(
      "BR-DE-TMP-32", .information, terms: ["BT-72", "BG-14", "BG-26"],
      Wording(
        """
        Die Rechnung nennt weder Lieferdatum (BT-72) noch Abrechnungszeitraum (BG-14) noch in \
        jeder Zeile einen Zeitraum (BG-26). Bitte geben Sie an, wann geleistet wurde (§ 14 Abs. 4 \
        Nr. 6 UStG).
        """,
        """
        The invoice states neither a delivery date (BT-72) nor an invoicing period (BG-14) nor a \
        period in each line (BG-26). Please state when the supply was made (§ 14(4) no. 6 UStG).
        """)
    ) { root in
      root.has(names.deliveryDate) || root.has(names.period)
        || root.elements(at: names.lines).allSatisfy { $0.has(names.linePeriod) }
    }
  }
}

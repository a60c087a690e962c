import Invoice
import InvoiceRules

/// Peppol about prices: PEPPOL-EN16931-R044, -R046, -R121 and -R130, and BR-TMP-3.
enum PeppolPrices {
  static let ofUBL: [SyntaxRule] = [
    noCharge(at: "//cac:Price/cac:AllowanceCharge") { discount in
      discount.element(at: UBL.indicator)?.normalizedText[...].isExactly("false") ?? false
    },
    netPrice(at: "//cac:Price/cac:AllowanceCharge") { discount in
      isDifference(
        discount.parent?.element(at: UBL.price), of: discount.element(at: UBL.base),
        and: discount.element(at: UBL.amount))
    },
    positiveBase(at: "//cac:InvoiceLine|cac:CreditNoteLine", UBL.baseQuantity),
    sameUnit(at: "//cac:Price/cbc:BaseQuantity/@unitCode") { base in
      guard let line = base.parent?.parent else { return true }
      let isInvoice = base.tree.root.name.local == "Invoice"
      let quantities = line.elements(at: isInvoice ? UBL.invoiced : UBL.credited)
      return !line.has(UBL.invoiced) && !line.has(UBL.credited) || isUnit(of: quantities, base)
    },
  ]

  static let ofCII: [SyntaxRule] = [
    noCharge(at: grossPrice) { price in
      !price.has(CII.discount) || price.has(CII.indicator, exactly: "false")
    },
    netPrice(at: grossPrice) { price in
      isDifference(
        price.parent?.element(at: CII.netAmount), of: price.element(at: CII.amount),
        and: price.element(at: CII.discount), absentIsZero: true)
    },
    positiveBase(
      at: "//ram:NetPriceProductTradePrice|ram:GrossPriceProductTradePrice", CII.baseQuantity),
    sameUnit(
      at: """
        //ram:NetPriceProductTradePrice|ram:GrossPriceProductTradePrice/ram:BasisQuantity/@unitCode
        """
    ) { base in
      isUnit(of: base.parent?.parent?.parent?.elements(at: CII.quantity) ?? [], base)
    },
    sameBase,
  ]

  private enum UBL {
    static let indicator: XMLPath = "cbc:ChargeIndicator"
    static let price: XMLPath = "cbc:PriceAmount"
    static let base: XMLPath = "cbc:BaseAmount"
    static let amount: XMLPath = "cbc:Amount"
    static let baseQuantity: XMLPath = "cac:Price/cbc:BaseQuantity"
    static let invoiced: XMLPath = "cbc:InvoicedQuantity"
    static let credited: XMLPath = "cbc:CreditedQuantity"
  }

  private enum CII {
    static let amount: XMLPath = "ram:ChargeAmount"
    static let netAmount: XMLPath = "ram:NetPriceProductTradePrice/ram:ChargeAmount"
    static let discount: XMLPath = "ram:AppliedTradeAllowanceCharge/ram:ActualAmount"
    static let indicator: XMLPath =
      "ram:AppliedTradeAllowanceCharge/ram:ChargeIndicator/udt:Indicator"
    static let baseQuantity: XMLPath = "ram:BasisQuantity"
    static let quantity: XMLPath = "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity"
    static let grossBase: XMLPath =
      "ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:BasisQuantity"
    static let netBase: XMLPath =
      "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:BasisQuantity"
  }

  private static let unit = XMLName("unitCode")

  private static let grossPrice: SyntaxPath = """
    rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
    /ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice
    """

  /// Whether `price` is `gross` less `discount`; true where there is no gross price.
  ///
  /// What is no number has a finding of its own, from the schema.
  private static func isDifference(
    _ price: XMLElement?, of gross: XMLElement?, and discount: XMLElement?,
    absentIsZero: Bool = false
  ) -> Bool {
    guard let gross else { return true }
    guard let price, discount != nil || absentIsZero else { return false }
    guard let net = price.number, let whole = gross.number,
      let part = discount.map(\.number) ?? .zero
    else { return true }
    return whole.subtracting(part).map { $0 == net } ?? false
  }

  private static func isUnit(of quantities: [XMLElement], _ base: XMLElement) -> Bool {
    guard let code = base.attribute(unit)?.bytes else { return true }
    return quantities.contains { $0.attribute(unit)?.bytes.elementsEqual(code) ?? false }
  }
}

// MARK: - Rules

extension PeppolPrices {
  private static func noCharge(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .xrechnung(
      "PEPPOL-EN16931-R044", at: path, terms: ["BT-147", "BG-29"],
      Wording(
        """
        Am Preis (BG-29) steht ein Zuschlag; dort ist nur ein Nachlass (BT-147) erlaubt. Bitte \
        geben Sie Zuschläge als Zuschlag der Zeile (BG-28) an.
        """,
        """
        There is a charge at the price (BG-29); only a discount (BT-147) is allowed there. Please \
        state charges as charges of the line (BG-28).
        """), holds: holds)
  }

  private static func netPrice(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .xrechnung(
      "PEPPOL-EN16931-R046", at: path, terms: ["BT-146", "BT-148", "BT-147"],
      Wording(
        """
        Der Nettopreis (BT-146) ist nicht der Bruttopreis (BT-148) abzüglich des Nachlasses \
        (BT-147). Bitte berichtigen Sie die Preise.
        """,
        """
        The net price (BT-146) is not the gross price (BT-148) less the discount (BT-147). Please \
        correct the prices.
        """), holds: holds)
  }

  private static func positiveBase(at path: SyntaxPath, _ quantity: XMLPath) -> SyntaxRule {
    .xrechnung(
      "PEPPOL-EN16931-R121", at: path, terms: ["BT-149"],
      Wording(
        "Die Preisbasis (BT-149) ist nicht größer als null. Bitte berichtigen Sie die Angabe.",
        "The base quantity (BT-149) is not greater than zero. Please correct it.")
    ) { holder in
      guard let number = holder.element(at: quantity)?.number else { return true }
      return number > .zero
    }
  }

  private static func sameUnit(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .xrechnung(
      "PEPPOL-EN16931-R130", at: path, terms: ["BT-150", "BT-130"],
      Wording(
        """
        Die Einheit der Preisbasis (BT-150) ist eine andere als die der Menge (BT-130). Bitte \
        verwenden Sie dieselbe Einheit.
        """,
        """
        The unit of the base quantity (BT-150) is another than that of the quantity (BT-130). \
        Please use the same unit.
        """), holds: holds)
  }

  private static let sameBase: SyntaxRule = .xrechnung(
    "BR-TMP-3", at: "rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem",
    terms: ["BT-149", "BT-150"],
    Wording(
      """
      Die Preisbasis (BT-149) ist beim Bruttopreis eine andere als beim Nettopreis, oder ihre \
      Einheit (BT-150). Bitte geben Sie beide Male dieselbe an.
      """,
      """
      The base quantity (BT-149) of the gross price is another than that of the net price, or its \
      unit (BT-150) is. Please state the same for both.
      """)
  ) { line in
    let gross = line.elements(at: CII.grossBase)
    let net = line.elements(at: CII.netBase)
    guard !gross.isEmpty, !net.isEmpty else { return true }
    let isSameQuantity = gross.contains { one in net.contains { $0.exactText == one.exactText } }
    let haveUnits = [gross, net].allSatisfy { $0.contains { $0.attribute(unit) != nil } }
    return isSameQuantity && (!haveUnits || net.contains { isUnit(of: gross, $0) })
  }
}

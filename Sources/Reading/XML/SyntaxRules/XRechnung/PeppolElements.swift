import Invoice
import InvoiceRules

/// The rules that XRechnung takes over from Peppol, as far as they speak of elements.
enum PeppolElements {
  static let ofUBL =
    PeppolPrices.ofUBL + PeppolPeriods.ofUBL + [
      indicator("PEPPOL-EN16931-R043", at: "//cac:AllowanceCharge", indicatorInUBL) { item in
        !item.isOfDocumentOrLine
          || item.has(percentageInUBL) != item.has(baseInUBL)
      },
      reference(at: "//cac:InvoiceLine|cac:CreditNoteLine") { line in
        line.element(at: referenceInUBL) == nil || line.has(typeCodeInUBL, exactly: "130")
      },
    ]

  static let ofCII =
    PeppolPrices.ofCII + PeppolPeriods.ofCII + [
      indicator(
        "PEPPOL-EN16931-R043-1", at: "//ram:SpecifiedTradeAllowanceCharge", indicatorInCII
      ) { item in item.has(percentageInCII) != item.has(baseInCII) },
      indicator(
        "PEPPOL-EN16931-R043-2", at: "//ram:AppliedTradeAllowanceCharge", indicatorInCII
      ) { _ in false },
      reference(at: "//ram:IncludedSupplyChainTradeLineItem") { line in
        line.element(at: referenceInCII) == nil || line.has(typeCodeInCII, exactly: "130")
      },
    ]

  private static let indicatorInUBL: XMLPath = "cbc:ChargeIndicator"
  private static let percentageInUBL: XMLPath = "cbc:MultiplierFactorNumeric"
  private static let baseInUBL: XMLPath = "cbc:BaseAmount"
  private static let referenceInUBL: XMLPath = "cac:DocumentReference"
  private static let typeCodeInUBL: XMLPath = "cac:DocumentReference/cbc:DocumentTypeCode"
  private static let indicatorInCII: XMLPath = "ram:ChargeIndicator/udt:Indicator"
  private static let percentageInCII: XMLPath = "ram:CalculationPercent"
  private static let baseInCII: XMLPath = "ram:BasisAmount"
  private static let referenceInCII: XMLPath =
    "ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument"
  private static let typeCodeInCII: XMLPath =
    "ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument/ram:TypeCode"

  /// `isLeftAside`: an item that one of R041 and R042 is about is not asked for its indicator.
  private static func indicator(
    _ id: String, at path: SyntaxPath, _ indicator: XMLPath,
    isLeftAside: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .xrechnung(
      id, at: path, terms: ["BG-20", "BG-21", "BG-27", "BG-28"],
      Wording(
        """
        Ein Nachlass oder Zuschlag sagt nicht mit „true“ oder „false“, was von beidem er ist \
        („ChargeIndicator“). Bitte geben Sie einen dieser Werte an.
        """,
        """
        An allowance or charge does not say by “true” or “false” which of both it is \
        (“ChargeIndicator”). Please state one of these values.
        """)
    ) { item in
      if isLeftAside(item) { return true }
      guard let value = item.element(at: indicator)?.normalizedText[...] else { return false }
      return value.isExactly("true") || value.isExactly("false")
    }
  }

  private static func reference(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .xrechnung(
      "PEPPOL-EN16931-R101", at: path, terms: ["BT-128"],
      Wording(
        """
        Eine Rechnungszeile verweist auf ein Dokument, das kein abgerechnetes Objekt (BT-128, Art \
        130) ist. Bitte lassen Sie den Verweis weg oder geben Sie die Art an.
        """,
        """
        An invoice line refers to a document that is no invoiced object (BT-128, type 130). Please \
        leave out the reference or state the type.
        """), holds: holds)
  }
}

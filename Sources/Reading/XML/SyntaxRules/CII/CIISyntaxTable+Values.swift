import Invoice
import InvoiceRules

/// Rules of CII about values that no table's shape says.
extension CIISyntaxTable {
  static let valueRules: [SyntaxRule] = [
    sameEverywhere("CII-SR-462", "//ram:ApplicableTradeTax/ram:DueDateTypeCode", []) {
      Array($0.exactText)
    },
    sameEverywhere(
      "CII-SR-467", "//ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode", ["BT-81"]
    ) { $0.normalizedText },
    sameEverywhere(
      "CII-SR-468", "//ram:SpecifiedTradeSettlementPaymentMeans/ram:Information", ["BT-82"]
    ) { $0.normalizedText },
    .gathered(
      "CII-DT-033", at: "//@unitCode",
      Wording(
        """
        Eine Menge hat das Attribut „unitCode“, aber keine berechnete Menge („BilledQuantity“). \
        Bitte geben Sie die Einheit an der berechneten Menge an.
        """,
        """
        A quantity has the attribute “unitCode”, but no invoiced quantity (“BilledQuantity”) has. \
        Please state the unit at the invoiced quantity.
        """), violations: quantitiesWithoutBilledUnit),
    .own(
      "CII-DT-037", at: "TradeTax",
      Wording(
        "Der „TypeCode“ der Steuer muss VAT sein. Bitte geben Sie diesen Wert an.",
        "The “TypeCode” of the tax must be VAT. Please state this value.")
    ) { tax in
      tax.has(Path.typeCode, exactly: "VAT") ? nil : tax.element(at: Path.typeCode)
    },
    onlyInHeader("CII-DT-041", "ram:BasisAmount"),
    onlyInHeader("CII-DT-054", "ram:TaxPointDate"),
    onlyInHeader("CII-DT-058", "ram:DueDateTypeCode"),
    onlyInBreakdown("CII-DT-052", "ram:ExemptionReasonCode"),
    onlyInBreakdown("CII-DT-098", "ram:ExemptionReason"),
    .own(
      "CII-DT-097", at: "DateTimeString",
      Wording(
        """
        Ein Datum mit dem „format“ 102 muss aus acht Ziffern bestehen (JJJJMMTT). Bitte geben Sie \
        es so an.
        """,
        """
        A date with the “format” 102 must have eight digits (YYYYMMDD). Please state it so.
        """)
    ) { date in
      guard let value = date.attribute(format), value.bytes.isExactly("102") else { return nil }
      return isYearMonthDay(String(decoding: date.exactText, as: UTF8.self)) ? nil : date
    },
  ]

  private static let format = XMLName("format")

  private static func sameEverywhere(
    _ id: String, _ path: SyntaxPath, _ terms: [Term],
    _ text: @escaping @Sendable (XMLElement) -> [UInt8]
  ) -> SyntaxRule {
    .gathered(
      id, at: path, terms: terms,
      Wording(
        """
        Alle Elemente „\(path.elements)“ der Rechnung müssen denselben Wert haben. Bitte geben Sie \
        überall denselben an.
        """,
        """
        All elements “\(path.elements)” of the invoice must have the same value. Please state the \
        same everywhere.
        """)
    ) { elements in
      let first = text(elements[0])
      return elements.filter { text($0) != first }.prefix(1).map(\.self)
    }
  }

  /// The unit of one invoiced quantity of any line allows those of all quantities.
  @Sendable private static func quantitiesWithoutBilledUnit(
    _ elements: [XMLElement]
  ) -> [XMLElement] {
    let billed = """
      /CrossIndustryInvoice/SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem\
      /SpecifiedLineTradeDelivery/BilledQuantity
      """
    if elements.contains(where: { $0.path == billed }) { return [] }
    return elements.filter { $0.name.qualified?.hasPrefix("ram:") == true }
      .filter { $0.name.local.hasSuffix("Quantity") }
  }

  private static func onlyInHeader(_ id: String, _ path: SyntaxPath) -> SyntaxRule {
    .absent(
      id, .warning, at: "TradeTax", path,
      butFor: Wording(
        "in „ApplicableHeaderTradeSettlement“", "in “ApplicableHeaderTradeSettlement”")
    ) { $0.hasAncestor { $0.name.qualified == "ram:ApplicableHeaderTradeSettlement" } }
  }

  private static func onlyInBreakdown(_ id: String, _ path: SyntaxPath) -> SyntaxRule {
    .absent(
      id, .warning, at: "TradeTax", path,
      butFor: Wording("in „ApplicableTradeTax“", "in “ApplicableTradeTax”")
    ) { $0.name.local == "ApplicableTradeTax" }
  }

  /// Four digits of any alphabet, as `\d` has it, then a month and a day; no look at the calendar.
  private static func isYearMonthDay(_ text: String) -> Bool {
    let text = text.unicodeScalars.drop(while: isSpace).reversed().drop(while: isSpace)
    let rest = text.prefix(4).reversed().map { $0.isASCII ? Int($0.value) - 48 : -1 }
    let year = text.dropFirst(4)
    guard text.count == 8, rest.allSatisfy({ (0...9).contains($0) }),
      year.allSatisfy({ $0.properties.generalCategory == .decimalNumber })
    else { return false }
    return (1...12).contains(rest[0] * 10 + rest[1]) && (1...31).contains(rest[2] * 10 + rest[3])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && UInt8(scalar.value).isXMLSpace
  }
}

/// Made once, not at each look.
private enum Path {
  static let typeCode: XMLPath = "ram:TypeCode"
}

import Invoice
import InvoiceRules

/// A period ends no earlier than it starts: BR-29 (of the invoice, BG-14) and BR-30 (of a line,
/// BG-26).
enum PeriodElements {
  static let ofUBL: [SyntaxRule] = [
    invoicing(at: "//cac:InvoicePeriod") { period in
      period.parent.map(isLine) ?? false || isInOrderInUBL(period)
    },
    line(at: "//cac:InvoiceLine|cac:CreditNoteLine/cac:InvoicePeriod", holds: isInOrderInUBL),
  ]

  static let ofCII: [SyntaxRule] = [
    invoicing(
      at: "//ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod",
      holds: isInOrderInCII),
    line(
      at: "//ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod", holds: isInOrderInCII),
  ]

  private static func isLine(_ element: XMLElement) -> Bool {
    ["InvoiceLine", "CreditNoteLine"].contains(element.name.local)
  }

  // MARK: - Dates

  private static let startInUBL: XMLPath = "cbc:StartDate"
  private static let endInUBL: XMLPath = "cbc:EndDate"
  private static let startInCII: XMLPath = "ram:StartDateTime"
  private static let endInCII: XMLPath = "ram:EndDateTime"
  private static let text: XMLPath = "udt:DateTimeString"
  private static let format = XMLName("format")

  /// Dates of XML Schema are in order where their texts are.
  @Sendable private static func isInOrderInUBL(_ period: XMLElement) -> Bool {
    guard let start = period.element(at: startInUBL), let end = period.element(at: endInUBL)
    else { return true }
    return !end.dateText.lexicographicallyPrecedes(start.dateText)
  }

  /// Only texts of format 102 are dates; where a group has none, nothing is in order.
  @Sendable private static func isInOrderInCII(_ period: XMLElement) -> Bool {
    guard let start = period.element(at: startInCII), let end = period.element(at: endInCII)
    else { return true }
    let starts = dates(of: start)
    return dates(of: end).contains { end in
      starts.contains { !end.lexicographicallyPrecedes($0) }
    }
  }

  private static func dates(of group: XMLElement) -> [ArraySlice<UInt8>] {
    group.elements(at: text).filter { $0.has(format, exactly: "102") }.map(\.exactText)
  }

  // MARK: - Rules

  private static func invoicing(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    rule(
      "BR-29", at: path, ["BT-73", "BT-74"],
      Wording("Abrechnungszeitraum", "invoicing period"), holds: holds)
  }

  private static func line(
    at path: SyntaxPath, holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    rule(
      "BR-30", at: path, ["BT-134", "BT-135"],
      Wording("Zeitraum der Rechnungszeile", "invoice line period"), holds: holds)
  }

  private static func rule(
    _ id: String, at path: SyntaxPath, _ terms: [Term], _ name: Wording,
    holds: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    .each(
      id, at: path, terms: terms,
      Wording(
        """
        Der \(name.german) endet, bevor er beginnt, oder eines der Daten hat nicht die Form eines \
        Datums. Bitte berichtigen Sie Beginn und Ende.
        """,
        """
        The \(name.english) ends before it starts, or one of the dates has not the form of a \
        date. Please correct its start and end.
        """), holds: holds)
  }
}

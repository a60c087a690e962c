import Invoice
import InvoiceRules

/// Peppol about periods: that of a line (BG-26) lies within that of the invoice (BG-14), says
/// PEPPOL-EN16931-R110 of its start and -R111 of its end.
enum PeppolPeriods {
  static let ofUBL = rules(
    of: "cac:InvoiceLine|cac:CreditNoteLine/cac:InvoicePeriod",
    invoice: "cac:InvoicePeriod", start: "cbc:StartDate", end: "cbc:EndDate", text: nil
  )

  static let ofCII = rules(
    of: """
      rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem\
      /ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod
      """,
    invoice: """
      rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement\
      /ram:BillingSpecifiedPeriod
      """, start: "ram:StartDateTime", end: "ram:EndDateTime", text: "udt:DateTimeString")

  /// Dates of both syntaxes are in order where their texts are.
  private static func rules(
    of line: String, invoice: String, start: String, end: String, text: XMLPath?
  ) -> [SyntaxRule] {
    func rule(
      _ id: String, _ date: String, _ wording: Wording,
      _ isWithin: @escaping @Sendable ([UInt8], [UInt8]) -> Bool
    ) -> SyntaxRule {
      let ofInvoice = XMLPath("\(invoice)/\(date)")
      return .gathered(
        id, at: SyntaxPath(stringLiteral: "\(line)/\(date)"), terms: ["BG-26", "BG-14"], wording
      ) { elements in
        guard let bounds = elements.first?.tree.root.elements(at: ofInvoice), !bounds.isEmpty
        else { return [] }
        let limits = bounds.flatMap { texts(of: $0, at: text) }
        return elements.filter { element in
          !texts(of: element, at: text).contains { date in
            limits.contains { isWithin(date, $0) }
          }
        }
      }.asked(of: .xrechnung)
    }
    return [
      rule(
        "PEPPOL-EN16931-R110", start,
        Wording(
          """
          Der Zeitraum einer Rechnungszeile (BG-26) beginnt vor dem der Rechnung (BG-14). Bitte \
          berichtigen Sie einen der beiden.
          """,
          """
          The period of an invoice line (BG-26) begins before that of the invoice (BG-14). Please \
          correct one of both.
          """)
      ) { !$0.lexicographicallyPrecedes($1) },
      rule(
        "PEPPOL-EN16931-R111", end,
        Wording(
          """
          Der Zeitraum einer Rechnungszeile (BG-26) endet nach dem der Rechnung (BG-14). Bitte \
          berichtigen Sie einen der beiden.
          """,
          """
          The period of an invoice line (BG-26) ends after that of the invoice (BG-14). Please \
          correct one of both.
          """)
      ) { !$1.lexicographicallyPrecedes($0) },
    ]
  }

  /// UBL's dates without time zone, CII's as they stand.
  private static func texts(of element: XMLElement, at path: XMLPath?) -> [[UInt8]] {
    guard let path else { return [element.dateText] }
    return element.elements(at: path).map { Array($0.exactText) }
  }
}

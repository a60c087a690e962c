import Invoice
import InvoiceRules

/// The binding of UN/CEFACT's Cross Industry Invoice to EN 16931 (CEN/TS 16931-3-3).
enum CII {
  /// D16B: the syntax of the norm, of XRechnung, Factur-X and ZUGFeRD 2.
  static let d16b = rows(.d16b)
  static let zugferd1 = rows(.zugferd1)

  private static func rows(_ edition: Edition) -> [Binding<Invoice>] {
    let delivery = edition.delivery
    let transaction: [Binding<Invoice>] = [
      .within("\(edition.agreement)", references(edition) + agreementParties),
      .within("\(delivery)", deliveryReferences(edition)),
      // The element is always there, if only empty; the group isn't.
      .group(
        "BG-13",
        "\(delivery)[ram:ShipToTradeParty] | \(delivery)[ram:ActualDeliverySupplyChainEvent]",
        \.delivery, deliveryInformation),
      .within("\(edition.settlement)", settlement(edition)),
      lines(edition),
    ]
    return head(edition) + [.within("\(edition.transaction)", transaction)]
  }

  /// The names that differ between the editions; ZUGFeRD 1.0 took an earlier state of the CII.
  struct Edition: Sendable {
    let context: String
    let document: String
    let transaction: String
    let agreement: String
    let delivery: String
    let settlement: String
    let lineAgreement: String
    let lineDelivery: String
    let lineSettlement: String
    let summation: String
    let lineSummation: String
    /// The rate of a tax.
    let rate: String
    /// The number of a document that is referred to.
    let reference: String
    /// Whether freight is a charge of its own kind.
    var hasLogisticsCharges = false

    static let d16b = Edition(
      context: "rsm:ExchangedDocumentContext",
      document: "rsm:ExchangedDocument",
      transaction: "rsm:SupplyChainTradeTransaction",
      agreement: "ram:ApplicableHeaderTradeAgreement",
      delivery: "ram:ApplicableHeaderTradeDelivery",
      settlement: "ram:ApplicableHeaderTradeSettlement",
      lineAgreement: "ram:SpecifiedLineTradeAgreement",
      lineDelivery: "ram:SpecifiedLineTradeDelivery",
      lineSettlement: "ram:SpecifiedLineTradeSettlement",
      summation: "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
      lineSummation: "ram:SpecifiedTradeSettlementLineMonetarySummation",
      rate: "ram:RateApplicablePercent",
      reference: "ram:IssuerAssignedID")

    static let zugferd1 = Edition(
      context: "rsm:SpecifiedExchangedDocumentContext",
      document: "rsm:HeaderExchangedDocument",
      transaction: "rsm:SpecifiedSupplyChainTradeTransaction",
      agreement: "ram:ApplicableSupplyChainTradeAgreement",
      delivery: "ram:ApplicableSupplyChainTradeDelivery",
      settlement: "ram:ApplicableSupplyChainTradeSettlement",
      lineAgreement: "ram:SpecifiedSupplyChainTradeAgreement",
      lineDelivery: "ram:SpecifiedSupplyChainTradeDelivery",
      lineSettlement: "ram:SpecifiedSupplyChainTradeSettlement",
      summation: "ram:SpecifiedTradeSettlementMonetarySummation",
      lineSummation: "ram:SpecifiedTradeSettlementMonetarySummation",
      rate: "ram:ApplicablePercent",
      reference: "ram:ID",
      hasLogisticsCharges: true)
  }
}

extension Binding {
  /// A date in a `DateTimeString` or `DateString` of format 102: `20261122`.
  static func dateString(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, CalendarDate?>
  ) -> Binding {
    Binding(terms: [term]) { element, group, run in
      guard let value = element.firstValue(at: path) else { return }
      if value.isBlank { return run.facts.note(valueless: term, isBlank: true) }
      let text = value.trimmed
      let hasFormat = value.element.attribute(CII.format)?.text == "102"
      guard hasFormat, text.utf8.count == 8, let date = CalendarDate(text) else {
        return run.noteMalformed(term, value, isBlank: !hasFormat)
      }
      group[keyPath: field] = date
    }
  }

  /// The day of an XML Schema date and time: `2013-09-30T00:00:00`.
  static func dateTime(
    _ term: Term, _ path: XMLPath, _ field: Field<Group, CalendarDate?>
  ) -> Binding {
    value(term, path, field) { value in
      let parts = value.trimmed.split(separator: "T", maxSplits: 1)
      return parts.first?.utf8.count == 10 ? CalendarDate(String(parts[0])) : nil
    }
  }
}

extension CII {
  fileprivate static let format = XMLName("format")
}

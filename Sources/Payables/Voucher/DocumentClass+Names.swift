package import InvoiceRules
package import ReadResult

extension DocumentClass {
  /// The class in words.
  package var name: Wording {
    switch self {
    case .invoice: Wording("Rechnung", "Invoice")
    case .creditNote: Wording("Gutschrift", "Credit note")
    case .cancellation: Wording("Stornorechnung", "Cancellation")
    case .dunning: Wording("Mahnung", "Dunning letter")
    case .contract: Wording("Vertrag", "Contract")
    case .amendment: Wording("Nachtrag", "Amendment")
    case .purchaseOrder: Wording("Bestellung", "Purchase order")
    case .deliveryNote: Wording("Lieferschein", "Delivery note")
    case .maintenanceReport: Wording("Wartungsprotokoll", "Maintenance report")
    case .incidentReport: Wording("Störungsbericht", "Incident report")
    case .measurement: Wording("Aufmaß", "Measurement")
    case .timesheet: Wording("Stundenzettel", "Timesheet")
    case .acceptance: Wording("Abnahmeprotokoll", "Acceptance report")
    case .expenseReceipt: Wording("Auslagenbeleg", "Expense receipt")
    case .paymentAdvice: Wording("Zahlungsavis", "Payment advice")
    case .personnel: Wording("Personalunterlage", "Personnel document")
    case .compliance: Wording("Compliance-Vorgang", "Compliance matter")
    case .other: Wording("Sonstiges", "Other")
    case .mail: Wording("E-Mail", "Mail")
    case .archive: Wording("Archivdatei", "Archive file")
    case .stack: Wording("Scanstapel", "Scan stack")
    }
  }
}

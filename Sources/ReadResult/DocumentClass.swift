/// What a document is (C6); `mail`, `archive` and `stack` hold other documents.
package enum DocumentClass: String, Codable, Hashable, Sendable, CaseIterable {
  case invoice
  case creditNote = "credit_note"
  case cancellation
  case dunning
  case contract
  case amendment
  case purchaseOrder = "purchase_order"
  case deliveryNote = "delivery_note"
  case maintenanceReport = "maintenance_report"
  case incidentReport = "incident_report"
  case measurement
  case timesheet
  case acceptance
  case expenseReceipt = "expense_receipt"
  case paymentAdvice = "payment_advice"
  case personnel
  case compliance
  case other
  case mail
  case archive
  case stack
}

extension DocumentClass {
  /// Whether documents of the class are kept apart from all others (A7).
  package var isSensitive: Bool { self == .personnel || self == .compliance }

  /// Whether the document asks for money or takes such a demand back.
  package var makesClaim: Bool {
    [.invoice, .creditNote, .cancellation, .dunning, .expenseReceipt].contains(self)
  }
}

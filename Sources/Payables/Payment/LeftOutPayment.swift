package import Invoice
package import InvoiceRules

/// An invoice or credit note that a run leaves out, and why.
package struct LeftOutPayment: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  package var supplierID: String
  package var documentNumber: String
  package var reason: Reason

  package init(_ candidate: PaymentCandidate, _ reason: Reason) {
    voucher = candidate.voucher
    supplierID = candidate.supplierID
    documentNumber = candidate.documentNumber
    self.reason = reason
  }

  package enum Reason: Codable, Hashable, Sendable {
    /// Never empty, in the order of the table.
    case blocked([PaymentBlock])
    /// Nothing is lost by paying it at a later run, until this day.
    case waits(until: CalendarDate)
    /// It should be paid now and there is not money enough.
    case overLimit
    /// Its discount, in euros, is lost since there is not money enough.
    case discountOverLimit(lost: ExactDecimal)
    /// A credit note that is not set off.
    case creditUnused
  }

  /// Complete sentences.
  package var text: Wording {
    switch reason {
    case .blocked(let blocks):
      Wording(
        blocks.map(\.text.german).joined(separator: " "),
        blocks.map(\.text.english).joined(separator: " "))
    case .waits(let day):
      Wording(
        "Ohne Nachteil bis zum \(day.text(in: .german)) zahlbar.",
        "Can wait until \(day) at no loss.")
    case .overLimit:
      Wording(
        "Jetzt zu zahlen, aber das Limit des Laufs reicht nicht.",
        "To be paid now, but the limit of the run is used up.")
    case .discountOverLimit(let lost):
      Wording(
        "Das Limit des Laufs reicht nicht; \(lost.text(in: .german)) € Skonto gehen verloren.",
        "The limit of the run is used up; a discount of €\(lost.text(in: .english)) is lost.")
    case .creditUnused:
      Wording(
        "Die Gutschrift bleibt offen: Der Lauf verrechnet nicht oder zahlt dem Lieferanten nicht "
          + "genug.",
        "The credit note stays open: the run sets none off, or pays the supplier too little.")
    }
  }
}

package import Invoice
package import InvoiceRules
import ReadResult

/// What a person complains of about an invoice: it is on hold until that is settled (M5, G1).
package struct Complaint: Codable, Hashable, Sendable {
  package var reason: Reason
  /// What is wrong, in sentences that the supplier is told.
  package var text: String
  /// The part of the gross amount that it is about; nil for all of it.
  package var amount: ExactDecimal?
  /// Who said it by command, as the journal names them; of a decision its entry tells it.
  package var by: String?

  package init(_ reason: Reason, text: String, amount: ExactDecimal? = nil) {
    self.reason = reason
    self.text = text
    self.amount = amount
  }

  /// Why something is complained of; the words of the command line.
  package enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    case defects, damage, quantity, price, scope, documentation, other
  }
}

extension Complaint.Reason {
  /// What is wrong in general.
  package var name: Wording {
    switch self {
    case .defects: Wording("Leistung mit Mängeln", "defective work")
    case .damage: Wording("Ware beschädigt", "damaged goods")
    case .quantity: Wording("Menge stimmt nicht", "wrong quantity")
    case .price: Wording("Preis stimmt nicht", "wrong price")
    case .scope: Wording("Leistung nicht beauftragt", "work that was not ordered")
    case .documentation: Wording("Nachweis unzureichend", "insufficient evidence")
    case .other: Wording("Sonstiges", "other")
    }
  }

  /// What the supplier is asked for.
  package var request: Wording {
    switch self {
    case .defects:
      Wording(
        "Bitte beseitigen Sie die Mängel und teilen Sie uns den Termin mit.",
        "Please remove the defects and tell us when.")
    case .damage:
      Wording(
        "Bitte liefern Sie Ersatz oder erteilen Sie uns eine Gutschrift.",
        "Please send a replacement or a credit note.")
    case .quantity, .price, .scope:
      Wording(
        "Bitte senden Sie uns eine Gutschrift oder eine berichtigte Rechnung.",
        "Please send a credit note or a corrected invoice.")
    case .documentation:
      Wording(
        "Bitte senden Sie uns einen vollständigen Nachweis.", "Please send complete evidence.")
    case .other: Wording("Bitte nehmen Sie dazu Stellung.", "Please comment on this.")
    }
  }
}

/// How a complaint ended.
package struct ComplaintSettlement: Codable, Hashable, Sendable {
  /// What was agreed, in sentences.
  package var note: String
  /// Who said it by command, as the journal names them; of a decision its entry tells it.
  package var by: String?

  package init(note: String, by person: String? = nil) { (self.note, by) = (note, person) }
}

extension Voucher {
  /// Why a complaint can't be made about it, as a sentence; nil where it can.
  package var refusalOfComplaint: Wording? {
    guard documentClass?.makesClaim == true, documentClass != .dunning else {
      return Wording(
        "\(id) ist keine Rechnung; reklamiert werden nur Rechnungen und Gutschriften.",
        "\(id) is no invoice; only of invoices and credit notes one can complain.")
    }
    switch status {
    case .exception, .inApproval, .approved, .posted, .paymentProposed, .paid: return nil
    case .onHold:
      return Wording(
        "\(id) ist schon zurückgestellt; erledigen Sie zuerst die Reklamation.",
        "\(id) is on hold already: settle its complaint first.")
    case .received, .read, .rejected, .filed, .error:
      return Wording(
        "\(id) steht auf „\(status.name.german)“ und lässt sich nicht reklamieren.",
        "\(id) is \(status.name.english).")
    }
  }

  /// Why there is no complaint to settle, as a sentence; nil where there is one.
  package var refusalOfSettlement: Wording? {
    guard complaint == nil else { return nil }
    return Wording("\(id) ist nicht reklamiert.", "Nobody complained of \(id).")
  }
}

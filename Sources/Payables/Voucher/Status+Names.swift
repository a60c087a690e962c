package import InvoiceRules

extension Status {
  /// The status in words.
  package var name: Wording {
    switch self {
    case .received: Wording("eingegangen", "received")
    case .read: Wording("gelesen", "read")
    case .exception: Wording("Klärfall", "exception")
    case .inApproval: Wording("in Freigabe", "in approval")
    case .approved: Wording("freigegeben", "approved")
    case .posted: Wording("gebucht", "posted")
    case .paymentProposed: Wording("zur Zahlung vorgeschlagen", "payment proposed")
    case .paid: Wording("bezahlt", "paid")
    case .onHold: Wording("zurückgestellt", "on hold")
    case .rejected: Wording("abgelehnt", "rejected")
    case .filed: Wording("abgelegt", "filed")
    case .error: Wording("Fehler", "error")
    }
  }
}

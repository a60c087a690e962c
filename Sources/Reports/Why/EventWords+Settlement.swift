import Invoice
import InvoiceRules
import Payables

extension EventWords {
  /// What became of it once people were done with it: posted, held, paid.
  func settlement(_ event: VoucherEvent) -> EventReason? {
    guard case .settling(let event) = event else { return nil }
    return posting(event) ?? payment(event)
  }

  private func posting(_ event: SettlementEvent) -> EventReason? {
    switch event {
    case .postingHindered(let why):
      EventReason("Nicht gebucht: \(why.german)", "Not posted: \(why.english)")
    case .posted(let mark):
      EventReason(
        "Gebucht im Stapel \(mark.batch).", "Posted in batch \(mark.batch).",
        mark.entry.lines.map { line in
          Wording(
            "\(line.amount.text(in: .german)) \(mark.entry.currency.rawValue) auf \(line.account)"
              + " an \(mark.entry.supplier.account)",
            "\(line.amount) \(mark.entry.currency.rawValue) to \(line.account) against "
              + mark.entry.supplier.account)
        })
    case .postingAcknowledged(let receipt):
      receipt.isAccepted
        ? EventReason(
          "Die Buchhaltung hat die Buchung angenommen\(reference(receipt.reference)).",
          "Accounting took the posting\(reference(receipt.reference)).")
        : EventReason(
          "Die Buchhaltung hat die Buchung abgelehnt: \(receipt.message ?? "–")",
          "Accounting refused the posting: \(receipt.message ?? "–")")
    case .postingReversed(let reversal):
      EventReason(
        "Im Stapel \(reversal.batch) storniert von \(reversal.user): \(reversal.reason)",
        "Reversed in batch \(reversal.batch) by \(reversal.user): \(reversal.reason)")
    default: nil
    }
  }

  private func payment(_ event: SettlementEvent) -> EventReason? {
    switch event {
    case .held(let hold):
      EventReason(
        "Zurückgestellt von \(hold.user ?? "–"): \(hold.reason)",
        "Held by \(hold.user ?? "–"): \(hold.reason)")
    case .holdEnded(let end):
      EventReason(
        "Weiter nach \(end.user): \(end.note ?? "–")", "Goes on by \(end.user): \(end.note ?? "–")")
    case .paymentHindered(let why):
      EventReason("Nicht gezahlt: \(why.german)", "Not paid: \(why.english)")
    case .hindranceEnded:
      EventReason("Der Zahlung steht nichts mehr entgegen.", "Nothing keeps it from being paid.")
    case .paymentProposed(let mark):
      EventReason(
        "Im Zahllauf \(mark.run) zum \(mark.executionDate.text(in: .german)) vorgeschlagen, Skonto "
          + "\(mark.item.discount.text(in: .german)) €.",
        "Proposed in run \(mark.run) for \(mark.executionDate), discount \(mark.item.discount) EUR."
      )
    case .paymentWithdrawn(let back):
      EventReason(
        "Der Zahllauf \(back.run) wurde zurückgenommen: \(back.reason)",
        "Run \(back.run) was withdrawn: \(back.reason)")
    case .paymentReleased(let release):
      EventReason(
        "Zahllauf \(release.run) freigegeben von \(release.user).",
        "Run \(release.run) was released by \(release.user).")
    case .paid(let proof):
      EventReason(
        "Bezahlt am \(proof.date.text(in: .german)): \(proof.amount.text(in: .german)) €"
          + "\(reference(proof.reference)).",
        "Paid on \(proof.date): \(proof.amount) EUR\(reference(proof.reference)).")
    case .paymentReturned(let back): EventReason(back.text, back.text)
    default: nil
    }
  }

  private func reference(_ text: String?) -> String { text.map { " (\($0))" } ?? "" }
}

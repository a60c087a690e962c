package import InvoiceRules
package import Payables

/// Why something that a person wants is not done; most of it is about postings or payments.
package enum DeskRefusal {
  package static func unknown(_ id: VoucherID) -> Wording {
    Wording("Einen Beleg \(id) gibt es nicht.", "There is no document \(id).")
  }

  package static func unknown(_ batch: PostingBatchNumber) -> Wording { unknownBatch(batch) }
  package static func unknown(_ batch: PaperBatch) -> Wording { unknownBatch(batch) }

  private static func unknownBatch(_ batch: some CustomStringConvertible) -> Wording {
    Wording("Einen Stapel \(batch) gibt es nicht.", "There is no batch \(batch).")
  }

  package static func unknown(_ run: PaymentRunNumber) -> Wording {
    Wording("Einen Zahllauf \(run) gibt es nicht.", "There is no run \(run).")
  }

  static func notPosted(_ id: VoucherID) -> Wording {
    Wording("\(id) ist nicht gebucht.", "\(id) is not posted.")
  }

  static func isPaid(_ id: VoucherID) -> Wording {
    Wording(
      "\(id) ist bezahlt oder in einem Zahllauf. Berichtigen Sie die Kontierung mit „rohrpost post "
        + "code“, oder nehmen Sie den Zahllauf zuerst zurück.",
      "\(id) is paid or in a payment run. Correct its coding with “rohrpost post code”, or "
        + "withdraw the run first.")
  }

  static func notToBeCoded(_ id: VoucherID) -> Wording {
    Wording(
      "\(id) ist nicht freigegeben; kontiert wird erst danach.",
      "\(id) is not approved; it is coded after that.")
  }

  static func notToBeHeld(_ id: VoucherID) -> Wording {
    Wording(
      "\(id) ist nicht freigegeben oder schon in einem Zahllauf; zurückgestellt wird nur, was auf "
        + "Buchung oder Zahlung wartet.",
      "\(id) is not approved or in a payment run already; only what waits to be posted or paid is "
        + "held.")
  }

  static func notHeld(_ id: VoucherID) -> Wording {
    Wording("\(id) ist nicht zurückgestellt.", "\(id) is not held.")
  }

  static func notApproved(_ id: VoucherID) -> Wording {
    Wording("\(id) wartet nicht auf eine Buchung.", "\(id) waits for no posting.")
  }

  static func isComplainedOf(_ id: VoucherID) -> Wording {
    Wording(
      "\(id) ist reklamiert; erledigen Sie erst die Reklamation.",
      "\(id) is complained of; settle the complaint first.")
  }

  static func conflict(_ user: String, _ done: Duty, _ duty: Duty) -> Wording {
    Wording(
      "\(user) hat \(done.done.german); \(duty.name.german) macht jemand anders.",
      "\(user) \(done.done.english); somebody else does the \(duty.name.english).")
  }
}

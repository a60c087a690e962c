import InvoiceRules
import Payables

/// What was written to the supplier of a voucher, and what came back (M2).
extension CaseWords {
  func correspondence(_ isOpen: Bool) -> CaseFile.Table {
    let correspondence = isOpen ? voucher.correspondence : nil
    let letters = (correspondence?.letters ?? []).map { ($0.settledAt ?? $0.orderedAt, row($0)) }
    let answers = (correspondence?.answers ?? []).map { ($0.receivedAt, row($0)) }
    return CaseFile.Table(
      columns: [
        .init(name: word("Zeit", "Time")), .init(name: word("Was", "What")),
        .init(name: word("Beleg oder Adresse", "Document or address")),
        .init(name: word("Text", "Text")),
      ],
      rows: (letters + answers).sorted { $0.0 < $1.0 }.map(\.1))
  }

  private func row(_ letter: SentLetter) -> [String] {
    let state =
      switch letter.outcome {
      case nil: word("wird gesendet", "is being sent")
      case .sent: word("gesendet", "sent")
      case .needless: word("nicht mehr nötig", "not needed any more")
      case .undeliverable: word("nicht zustellbar", "could not be delivered")
      }
    let until = letter.answerBy.map { until in
      word("Antwort bis ", "answer by ") + until.berlinDate.text(in: language)
    }
    return [
      (letter.settledAt ?? letter.orderedAt).berlinText, "\(letter.topic.name[language]), \(state)",
      letter.address ?? "", until ?? "",
    ]
  }

  private func row(_ answer: Correspondence.Answer) -> [String] {
    let link = answer.link
    let what =
      switch link.kind {
      case .answer: word("Antwort", "Answer")
      case .automatic: word("automatische Antwort", "automatic answer")
      case .undeliverable: word("nicht zugestellt", "not delivered")
      }
    let warning =
      link.kind == .answer && !link.isFromSupplier
      ? word(
        "Achtung: nicht von der bekannten Adresse des Lieferanten. ",
        "Beware: not from the known address of the supplier. ") : ""
    return [
      answer.receivedAt.berlinText, what,
      [link.voucher.description, link.address].compactMap(\.self).joined(separator: ", "),
      warning + (link.text ?? link.status ?? ""),
    ]
  }
}

extension LetterTopic {
  /// What the letter is called.
  var name: Wording {
    switch self {
    case .supplierRequest: Wording("Rückfrage", "question")
    case .missingEvidence: Wording("Bitte um Nachweis", "request for evidence")
    case .amendmentRequest: Wording("Rückfrage zum Nachtrag", "question about a change order")
    case .complaint: Wording("Reklamation", "complaint")
    case .rejection: Wording("Zurückweisung", "rejection")
    case .supplierReminder: Wording("Erinnerung", "reminder")
    case .dunningAnswer: Wording("Antwort auf Mahnung", "answer to a dunning letter")
    case .statusAnswer: Wording("Auskunft zum Stand", "status")
    }
  }
}

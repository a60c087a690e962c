package import Invoice
package import InvoiceRules

/// Whether a document may be erased, as far as a request for erasure asks (GDPR article 17).
package struct ErasureRules: Sendable {
  package enum Verdict: Hashable, Sendable {
    /// Nobody has said yet how long it is to be kept: it stays.
    case undetermined
    /// A law has it kept until this day, included.
    case kept(until: CalendarDate, ground: Wording)
    /// Nothing forbids its erasure.
    case free
  }

  /// What holds of a voucher on a day.
  package let verdict: @Sendable (Voucher, CalendarDate) -> Verdict

  package init(_ verdict: @escaping @Sendable (Voucher, CalendarDate) -> Verdict) {
    self.verdict = verdict
  }

  /// Where no retention is known: of nothing is said that it may be erased.
  package static let undetermined = ErasureRules { _, _ in .undetermined }
}

extension ErasureRules.Verdict {
  package var text: Wording {
    switch self {
    case .undetermined:
      Wording(
        "Die Aufbewahrungsfrist ist nicht bestimmt; das Dokument bleibt.",
        "How long it is kept is not determined; the document stays.")
    case .kept(let until, let ground):
      Wording(
        "Aufzubewahren bis \(until.text(in: .german)): \(ground.german). Löschung noch nicht "
          + "zulässig (Art. 17 Abs. 3 Buchst. b DSGVO).",
        "To be kept until \(until.text(in: .english)): \(ground.english). Must not be erased yet "
          + "(GDPR Art. 17(3)(b)).")
    case .free:
      Wording(
        "Keine Aufbewahrungspflicht steht der Löschung entgegen.",
        "No duty to keep it forbids the erasure.")
    }
  }
}

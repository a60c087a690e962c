import InvoiceRules

extension FormalDefect {
  /// What a defect means: a row of the table.
  struct Entry: Sendable {
    let requirement: FormalRequirement
    let code: ExceptionCode
    let isStopping: Bool
    let problem: Wording
    /// The same of an invoice that is known by its words only; nil for the same words.
    let problemInWords: Wording?
    let remedy: Wording
  }

  /// The point to which it belongs.
  package var requirement: FormalRequirement { entry.requirement }

  var entry: Entry { Self.entries[self] ?? Self.unlisted }

  /// What is in no table; a test sees to it that nothing is.
  private static let unlisted = remark(
    .amounts, code: .other, "Etwas ist ungewöhnlich.", "Something is unusual.", remedy: .lookAt)

  private static let entries: [FormalDefect: Entry] = [parties, document, supply, amounts, taxes]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// A defect that stops the invoice.
  static func stop(
    _ requirement: FormalRequirement, code: ExceptionCode = .formallyIncomplete,
    _ german: String, _ english: String, words: Wording? = nil, remedy: Wording
  ) -> Entry {
    Entry(
      requirement: requirement, code: code, isStopping: true, problem: Wording(german, english),
      problemInWords: words, remedy: remedy)
  }

  /// A defect that a clerk should know of.
  static func remark(
    _ requirement: FormalRequirement, code: ExceptionCode = .formallyIncomplete,
    _ german: String, _ english: String, remedy: Wording
  ) -> Entry {
    Entry(
      requirement: requirement, code: code, isStopping: false, problem: Wording(german, english),
      problemInWords: nil, remedy: remedy)
  }

  /// Of something that a page lacks, or that was not legible there.
  static func unread(_ german: String, _ english: String) -> Wording {
    Wording(
      "\(german) fehlt auf dem Dokument oder ist nicht lesbar.",
      "\(english) is missing on the document or is not legible.")
  }
}

/// What is to be done, where several defects have the same answer.
extension Wording {
  static let lookAt = Wording(
    "Bitte ansehen; die Rechnung läuft weiter.", "Please have a look; the invoice goes on.")
  static let askForCorrection = Wording(
    "Fordern Sie beim Lieferanten eine berichtigte Rechnung an und zahlen Sie bis dahin nicht.",
    "Ask the supplier for a corrected invoice and do not pay until then.")

  /// The supplier must send the invoice again with something.
  static func askFor(_ german: String, _ english: String) -> Wording {
    Wording(
      "Fordern Sie beim Lieferanten eine berichtigte Rechnung mit \(german) an.",
      "Ask the supplier for a corrected invoice with \(english).")
  }
}

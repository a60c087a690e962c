package import Invoice

/// A text that an invoice declares for a term and that is no value of it, as the reader saw it.
package struct MalformedText: Hashable, Sendable {
  package let term: Term
  package let text: String
  /// The path of the element: `/Invoice/IssueDate`.
  package let place: String
  /// The line of the file.
  package let line: Int

  package init(term: Term, text: String, place: String, line: Int) {
    self.term = term
    self.text = text
    self.place = place
    self.line = line
  }
}

extension Finding {
  /// How many values the message shows; the others are counted.
  private static let malformedValuesShown = 3

  /// One finding for all malformed values of an invoice, nil where there are none.
  ///
  /// A warning, since the official rules let such values pass: where the syntax forbids them, the
  /// schema says so, and where a term is missing without them, what needs it will ask for it.
  package init?(malformed values: [MalformedText]) {
    guard let first = values.first else { return nil }
    var terms: [Term] = []
    for value in values where !terms.contains(value.term) { terms.append(value.term) }
    self.init(
      rule: "RP-VAL-01", severity: .warning, terms: terms, count: values.count,
      place: "Zeile \(first.line) der Datei, \(first.place)",
      placeEnglish: "line \(first.line) of the file, \(first.place)",
      german: Self.text(values, in: .german), english: Self.text(values, in: .english))
  }

  private static func text(_ values: [MalformedText], in language: Language) -> String {
    let shown = values.prefix(malformedValuesShown).map { value in
      let name = "\(value.term.name(in: language)) (\(value.term))"
      return switch language {
      case .german: "„\(value.text)“ für \(name)"
      case .english: "“\(value.text)” for \(name)"
      }
    }
    let list = shown.joined(separator: ", ")
    let others = values.count - shown.count
    switch language {
    case .german:
      let more = others > 0 ? " und \(others) weitere" : ""
      return """
        Die Rechnung enthält Angaben, die keine gültigen Werte sind: \(list)\(more). Bitte \
        berichtigen Sie diese Angaben; sie konnten nicht übernommen werden.
        """
    case .english:
      let more = others > 0 ? " and \(others) more" : ""
      return """
        The invoice has entries that are no valid values: \(list)\(more). Please correct these \
        entries; they could not be taken over.
        """
    }
  }
}

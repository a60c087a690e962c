package import InvoiceRules

/// A mistake in the configuration, with all that helps to mend it.
package struct Problem: Hashable, Sendable {
  package let file: String
  /// Nil where the mistake has no place in the file.
  package let line: Int?
  /// The way to the value: `channel[2].settle_seconds`; empty for the file as a whole.
  package let key: String
  /// As in the file; a secret one is hidden.
  package let value: String?
  /// What is wrong, a complete sentence.
  package let message: Wording
  package let allowed: Wording?
  package let hint: Wording?

  package init(
    file: String, line: Int?, key: String, value: String? = nil, message: Wording,
    allowed: Wording? = nil, hint: Wording? = nil
  ) {
    self.file = file
    self.line = line
    self.key = key
    self.value = value
    self.message = message
    self.allowed = allowed
    self.hint = hint
  }

  /// `pipeline.conf:12: channel[2].settle_seconds = 9999: Der Wert ist nicht erlaubt. …`.
  package func text(in language: Language) -> String {
    var place = file
    if let line { place += ":\(line)" }
    let setting = [key, value].compactMap { $0?.isEmpty == false ? $0 : nil }
    var sentences = [message[language]]
    if let allowed {
      sentences.append(
        Wording("Erlaubt: \(allowed.german).", "Allowed: \(allowed.english).")[language])
    }
    if let hint { sentences.append(hint[language]) }
    let parts = [place, setting.joined(separator: " = "), sentences.joined(separator: " ")]
    return parts.filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

/// The configuration can't be used; every mistake in it is named.
package struct ConfigurationError: Error, Hashable, Sendable {
  /// In the order of their lines.
  package let problems: [Problem]
  /// The language of the operator, as far as the file says it.
  package let language: Language

  package init(_ problems: [Problem], language: Language = .german) {
    self.problems = problems
    self.language = language
  }
}

extension ConfigurationError: CustomStringConvertible {
  /// A line for each problem, in the language of the operator.
  package var description: String {
    problems.map { $0.text(in: language) }.joined(separator: "\n")
  }
}

extension Problem: CustomStringConvertible {
  /// In German, as long as nobody says otherwise.
  package var description: String { text(in: .german) }
}

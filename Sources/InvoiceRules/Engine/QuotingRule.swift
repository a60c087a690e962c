import Invoice

/// A rule about what a document says of itself: its message quotes what stands there.
///
/// All such rules are Rohrpost's own. None is fatal, so that verdicts stay those of the official
/// rules.
struct QuotingRule<Subject: Sendable>: Sendable {
  let id: String
  var severity: Severity = .warning
  var terms: [Term] = []
  /// What is wrong and what the seller must do, nil where the rule is kept.
  let breach: @Sendable (Subject) -> Wording?

  init(
    _ id: String, severity: Severity = .warning, terms: [Term] = [],
    breach: @escaping @Sendable (Subject) -> Wording?
  ) {
    self.id = id
    self.severity = severity
    self.terms = terms
    self.breach = breach
  }

  /// The findings of the broken ones among some rules, in their order.
  static func findings(_ rules: [Self], in subject: Subject) -> [Finding] {
    rules.compactMap { rule in
      guard let wording = rule.breach(subject) else { return nil }
      return Finding(
        rule: rule.id, severity: rule.severity, terms: rule.terms, count: 1, place: nil,
        german: wording.german, english: wording.english)
    }
  }
}

extension Wording {
  /// Characters of a foreign text that a message shows.
  private static let quotationMax = 150

  /// A foreign text in the quotation marks of each language.
  static func quoting(_ text: String) -> Wording {
    let shown = text.count > quotationMax ? text.prefix(quotationMax) + "…" : text[...]
    return Wording("„\(shown)“", "“\(shown)”")
  }
}

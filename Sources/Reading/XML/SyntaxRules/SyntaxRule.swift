import Invoice
import InvoiceRules

/// A rule about how an invoice is written in its syntax, whatever the invoice says.
struct SyntaxRule: Sendable {
  /// `UBL-CR-147`.
  let id: String
  let severity: Severity
  /// The name of the ``SyntaxContext`` that the rule is asked at.
  let context: String
  var terms: [Term] = []
  let shape: Shape
  /// The rule is for invoices that say they follow it.
  private(set) var guideline = Guideline.norm

  enum Shape: Sendable {
    /// Nothing may stand at the path, but for an excuse.
    case absent(SyntaxPath, unless: Excuse? = nil)
    /// The path leads to as many elements or attributes as the range says.
    case count(SyntaxPath, ClosedRange<Int>)
    /// What no other shape says; where a judge sees a violation, an appeal may still refuse it.
    case own(Wording, Judge, appeal: Jury? = nil)
    /// Each element at the path keeps the rule or breaks it.
    case each(SyntaxPath, Wording, Test)
    /// What is said of everything at a path in the whole document.
    case gathered(SyntaxPath, Wording, Jury)
  }

  /// Looks at the context; says where the rule is violated, nil if it is kept.
  typealias Judge = @Sendable (XMLElement) -> XMLElement?
  /// Looks at one element that was found; says whether it keeps the rule.
  typealias Test = @Sendable (XMLElement) -> Bool
  /// Looks at everything that was found in the document; says where the rule is violated.
  typealias Jury = @Sendable ([XMLElement]) -> [XMLElement]

  /// When what else must not be there is allowed.
  struct Excuse: Sendable {
    /// Completes `… ist nur … vorgesehen`.
    let wording: Wording
    let holds: @Sendable (XMLElement) -> Bool
  }
}

extension SyntaxRule {
  init(id: String, severity: Severity, context: String, terms: [Term] = [], shape: Shape) {
    self.id = id
    self.severity = severity
    self.context = context
    self.terms = terms
    self.shape = shape
  }

  /// The same rule, for invoices of a guideline.
  func asked(of guideline: Guideline) -> SyntaxRule {
    var rule = self
    rule.guideline = guideline
    return rule
  }

  /// The path that the rule names, if it names one.
  var path: SyntaxPath? {
    switch shape {
    case .absent(let path, _), .count(let path, _): path
    case .each(let path, _, _), .gathered(let path, _, _): path
    case .own: nil
    }
  }

  /// What may excuse that something stands where it must not.
  var excuse: Excuse? {
    if case .absent(_, let excuse) = shape { excuse } else { nil }
  }

  static func own(
    _ id: String, _ severity: Severity = .fatal, at context: String, terms: [Term] = [],
    _ wording: Wording, appeal: Jury? = nil, violation: @escaping Judge
  ) -> SyntaxRule {
    SyntaxRule(
      id: id, severity: severity, context: context, terms: terms,
      shape: .own(wording, violation, appeal: appeal))
  }

  static func gathered(
    _ id: String, _ severity: Severity = .fatal, at path: SyntaxPath, terms: [Term] = [],
    _ wording: Wording, violations: @escaping Jury
  ) -> SyntaxRule {
    SyntaxRule(
      id: id, severity: severity, context: SyntaxContext.invoice, terms: terms,
      shape: .gathered(path, wording, violations))
  }

  /// A rule that each element at `path` keeps or breaks for itself.
  static func each(
    _ id: String, _ severity: Severity = .fatal, at path: SyntaxPath, terms: [Term],
    _ wording: Wording, holds: @escaping Test
  ) -> SyntaxRule {
    SyntaxRule(
      id: id, severity: severity, context: SyntaxContext.invoice, terms: terms,
      shape: .each(path, wording, holds))
  }

  static func absent(
    _ id: String, _ severity: Severity, at context: String, _ path: SyntaxPath,
    butFor wording: Wording, excused: @escaping @Sendable (XMLElement) -> Bool
  ) -> SyntaxRule {
    SyntaxRule(
      id: id, severity: severity, context: context,
      shape: .absent(path, unless: Excuse(wording: wording, holds: excused)))
  }
}

package import Invoice

/// Rules that were published together, with their version and the days on which it counts.
package struct RuleSet: Sendable {
  package let name: String
  package let version: String
  /// The first day on which invoices are checked with this version.
  package let validFrom: CalendarDate
  /// The last such day, nil while no later version is known.
  package let validUntil: CalendarDate?
  package let rules: [Rule]
  /// What the rules ask, side by side: copying a rule costs more than asking it.
  fileprivate let questions: [@Sendable (Examination) -> [Breach]]
  /// Whether the rules are for an invoice, by what it says of itself.
  let applies: @Sendable (Invoice) -> Bool
  /// The day whose version counts for an invoice; nil for that on which it is checked.
  let dayOfInvoice: @Sendable (Invoice) -> CalendarDate?

  package init(
    name: String, version: String, validFrom: CalendarDate, validUntil: CalendarDate?,
    rules: [Rule], dayOfInvoice: @escaping @Sendable (Invoice) -> CalendarDate? = { _ in nil },
    applies: @escaping @Sendable (Invoice) -> Bool = { _ in true }
  ) {
    self.name = name
    self.version = version
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.rules = rules
    questions = rules.map(\.breaches)
    self.dayOfInvoice = dayOfInvoice
    self.applies = applies
  }

  /// `EN 16931 1.3.16`.
  package var title: String { "\(name) \(version)" }

  /// The set with all its rules as information.
  fileprivate var asNotes: RuleSet {
    RuleSet(
      name: name, version: version, validFrom: validFrom, validUntil: validUntil,
      rules: rules.map { rule in
        Rule(
          id: rule.id, severity: .information, terms: rule.terms, wording: rule.wording,
          breaches: rule.breaches)
      }, dayOfInvoice: dayOfInvoice, applies: applies)
  }

  /// Whether this version counts on a day rather than another one: of two that have begun the
  /// later, of two that haven't the earlier.
  fileprivate func counts(before other: RuleSet, on day: CalendarDate) -> Bool {
    let hasBegun = validFrom <= day
    if hasBegun != (other.validFrom <= day) { return hasBegun }
    return hasBegun ? validFrom > other.validFrom : validFrom < other.validFrom
  }
}

extension Sequence<RuleSet> {
  /// `EN 16931 1.3.16 + Rohrpost 2026-11`, as check reports name what was run.
  package var title: String { map(\.title).joined(separator: " + ") }

  /// Of each name the latest version that has begun, or the first before any has.
  ///
  /// Versions of the law count by the day of the invoice, those of the artefacts by that of the
  /// check. An invoice is never left unchecked because a clock is wrong or a successor is late.
  package func inForce(on day: CalendarDate, for invoice: Invoice? = nil) -> [RuleSet] {
    var chosen: [RuleSet] = []
    for set in self {
      guard let index = chosen.firstIndex(where: { $0.name == set.name }) else {
        chosen.append(set)
        continue
      }
      let day = invoice.flatMap(set.dayOfInvoice) ?? day
      if set.counts(before: chosen[index], on: day) { chosen[index] = set }
    }
    return chosen
  }

  /// Those that are for an invoice.
  package func applying(to invoice: Invoice) -> [RuleSet] { filter { $0.applies(invoice) } }

  /// The same sets, the rules of one of them as notes: no error where they don't hold.
  package func withNotes(of set: RuleSet) -> [RuleSet] {
    map { $0.name == set.name ? $0.asNotes : $0 }
  }

  /// All violated rules, each once: the gravest first, else in the order of the tables.
  package func findings(in examination: Examination) -> [Finding] {
    var findings: [Finding] = []
    var incalculable: [Place] = []
    for set in self {
      for (index, question) in set.questions.enumerated() {
        let breaches = question(examination)
        if breaches.isEmpty { continue }
        let rule = set.rules[index]
        let places = breaches.lazy.filter { !$0.isIncalculable }.map(\.place)
        findings.append(contentsOf: Finding(of: rule, at: places))
        incalculable.append(contentsOf: breaches.lazy.filter(\.isIncalculable).map(\.place))
      }
    }
    findings.append(contentsOf: Finding(of: RuleSet.incalculable, at: incalculable))
    return findings.gravestFirst
  }
}

extension Finding {
  /// The finding of a rule at the places, none where there are no places.
  fileprivate init?(of rule: Rule, at places: some Sequence<Place>) {
    var count = 0
    var first: Place?
    for place in places {
      if first == nil { first = place }
      count += 1
    }
    guard let first else { return nil }
    self.init(
      rule: rule.id, severity: rule.severity, terms: rule.terms, count: count,
      place: first.wording?.german, placeEnglish: first.wording?.english,
      german: rule.wording.german, english: rule.wording.english)
  }
}

extension [Finding] {
  /// The fatal ones first, those of a severity in their order.
  package var gravestFirst: [Finding] {
    [.fatal, .warning, .information].flatMap { (severity: Severity) in
      filter { $0.severity == severity }
    }
  }

  fileprivate mutating func append(contentsOf finding: Finding?) {
    if let finding { append(finding) }
  }
}

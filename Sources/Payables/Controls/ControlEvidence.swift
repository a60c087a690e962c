/// What the journal shows of a control.
package struct ControlCount: Hashable, Sendable {
  package internal(set) var counts: [ControlMark: Int] = [:]
  /// When any of it happened last.
  package internal(set) var last: Timestamp?

  package init() {}

  package subscript(mark: ControlMark) -> Int { counts[mark] ?? 0 }

  package var isEmpty: Bool { counts.isEmpty }
}

/// Counts of all controls in a stretch of time, added up entry by entry: its size does not depend
/// on the journal's (O3).
package struct ControlEvidence: Sendable {
  package let start: Timestamp
  /// The first moment that does not count any more.
  package let end: Timestamp
  private var counts: [String: ControlCount] = [:]
  /// The rules by the kinds of entries they look at.
  private let rules: [String: [(control: String, mark: ControlMark, rule: ControlRule)]]

  package init(
    from start: Timestamp, before end: Timestamp, _ controls: [Control] = ControlMatrix.all
  ) {
    self.start = start
    self.end = end
    rules = controls.reduce(into: [:]) { table, control in
      for (mark, rule) in control.rules {
        for kind in rule.kinds { table[kind, default: []].append((control.id, mark, rule)) }
      }
    }
  }

  /// Whether an entry can count at all, so that its details need to be read.
  package func looks(at kind: String, _ time: Timestamp) -> Bool {
    rules[kind] != nil && start <= time && time < end
  }

  package mutating func add(_ fact: JournalFact) {
    guard start <= fact.time, fact.time < end else { return }
    for (control, mark, rule) in rules[fact.kind] ?? [] where rule.counts(fact) {
      var count = counts[control] ?? ControlCount()
      count.counts[mark, default: 0] += 1
      count.last = max(count.last ?? fact.time, fact.time)
      counts[control] = count
    }
  }

  package subscript(control: Control) -> ControlCount { counts[control.id] ?? ControlCount() }
}

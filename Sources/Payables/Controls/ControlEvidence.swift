package import Invoice

/// What the journal shows of a control.
package struct ControlCount: Hashable, Sendable {
  package internal(set) var counts: [ControlMark: Int] = [:]
  /// The day on which any of it happened last.
  package internal(set) var last: CalendarDate?

  package init() {}

  package subscript(mark: ControlMark) -> Int { counts[mark] ?? 0 }

  package var isEmpty: Bool { counts.isEmpty }
}

/// How many entries of a day are evidence of a control, in one way.
package struct ControlDay: Hashable, Sendable {
  package let day: CalendarDate
  package let control: String
  package let mark: ControlMark
  package let count: Int

  package init(_ day: CalendarDate, _ control: String, _ mark: ControlMark, count: Int) {
    self.day = day
    self.control = control
    self.mark = mark
    self.count = count
  }
}

/// Counts of all controls in a stretch of days, added up day by day (O3).
package struct ControlEvidence: Sendable {
  private var counts: [String: ControlCount] = [:]

  package init() {}

  package mutating func add(_ day: ControlDay) {
    var count = counts[day.control] ?? ControlCount()
    count.counts[day.mark, default: 0] += day.count
    count.last = max(count.last ?? day.day, day.day)
    counts[day.control] = count
  }

  package subscript(control: Control) -> ControlCount { counts[control.id] ?? ControlCount() }
}

package import Invoice

/// How the deadlines of the house were kept in a period (N1), and what was carried upwards (N2).
package struct ServiceFigures: Sendable {
  package struct Figures: Hashable, Sendable {
    /// Those whose end, or whose deadline where they are open, lies in the period.
    package var measured = 0
    package var inTime = 0

    package init() {}

    /// Percent, two decimals.
    package var rate: ExactDecimal? { .percent(inTime, of: measured) }
  }

  package let period: ReportPeriod
  private let now: Timestamp
  private let levels: ServiceLevels
  private let calendar: GermanCalendar
  package private(set) var byLevel: [ServiceLevel: Figures] = [:]
  /// Tasks that reached a level, by the highest one.
  package private(set) var escalated: [EscalationLevel: Int] = [:]
  package private(set) var opened = 0
  package private(set) var ended = 0

  package init(
    _ period: ReportPeriod, _ levels: ServiceLevels, _ calendar: GermanCalendar, at now: Timestamp
  ) {
    self.period = period
    self.levels = levels
    self.calendar = calendar
    self.now = now
  }

  /// Counts how soon a document was registered.
  package mutating func add(_ passage: Passage) {
    guard period.contains(passage.registeredAt) else { return }
    let level = passage.isScan ? ServiceLevel.paperIntake : .electronicIntake
    let due = levels[level].due(from: passage.receivedAt, calendar: calendar)
    count(level, isInTime: passage.registeredAt <= due)
  }

  package mutating func add(_ task: TaskPassage) {
    if period.contains(task.openedAt) { opened += 1 }
    if let end = task.endedAt, period.contains(end) { ended += 1 }
    guard let isInTime = task.isInTime(at: now), period.contains(task.endedAt ?? task.deadline)
    else { return }
    count(task.serviceLevel, isInTime: isInTime)
    if task.level > .none { escalated[task.level, default: 0] += 1 }
  }

  private mutating func count(_ level: ServiceLevel, isInTime: Bool) {
    byLevel[level, default: Figures()].measured += 1
    if isInTime { byLevel[level, default: Figures()].inTime += 1 }
  }
}

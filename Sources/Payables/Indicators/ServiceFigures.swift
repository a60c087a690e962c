package import Invoice

/// How the deadlines of the house were kept in a period (N1), and what was carried upwards (N2).
package struct ServiceFigures: Sendable {
  package struct Figures: Hashable, Sendable, AboutPeople {
    /// Those whose end, or whose deadline where they are open, lies in the period.
    package fileprivate(set) var measured = 0
    package fileprivate(set) var inTime = 0
    /// Who decided; nobody where a machine did or it is open.
    fileprivate(set) var people: Set<String> = []

    package init() {}

    mutating func add(_ other: Figures) {
      measured += other.measured
      inTime += other.inTime
      people.formUnion(other.people)
    }

    /// Percent, two decimals.
    package var rate: ExactDecimal? { .percent(inTime, of: measured) }
  }

  package let period: ReportPeriod
  private let now: Timestamp
  private let levels: ServiceLevels
  private let calendar: GermanCalendar
  /// How soon documents were registered; people have no part in it.
  package private(set) var intake: [ServiceLevel: Figures] = [:]
  private var tasks: [ServiceLevel: Figures] = [:]
  /// Tasks that were carried upwards in the period, by the highest level that they reached in it.
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
    intake[level, default: Figures()].count(isInTime: passage.registeredAt <= due, by: nil)
  }

  package mutating func add(_ task: TaskPassage) {
    if period.contains(task.openedAt) { opened += 1 }
    if let end = task.endedAt, period.contains(end) { ended += 1 }
    if let level = task.highestLevel(in: period) { escalated[level, default: 0] += 1 }
    guard let isInTime = task.isInTime(at: now), period.contains(task.endedAt ?? task.deadline)
    else { return }
    tasks[task.serviceLevel, default: Figures()].count(isInTime: isInTime, by: task.user)
  }

  /// The deadlines of tasks that may be told of, and those of all others together.
  ///
  /// Behind each stand five people at least, or nobody yet (§ 87 BetrVG).
  package var told: (groups: [(group: ServiceLevel, figures: Figures)], rest: Figures?) {
    tasks.told
  }

  /// Whether there are deadlines of tasks that may not be told of.
  package var isWithheld: Bool {
    let told = told
    return !tasks.isEmpty && told.groups.isEmpty && told.rest == nil
  }
}

extension ServiceFigures.Figures {
  fileprivate mutating func count(isInTime: Bool, by user: String?) {
    measured += 1
    if isInTime { inTime += 1 }
    if let user { people.insert(user) }
  }
}

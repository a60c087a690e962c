internal import Invoice
internal import MasterData

/// Which entries of a schedule an invoice bills.
struct SchedulePlan {
  /// In the order of their days; empty where nothing fits.
  let taken: [ScheduleEntry]
  let finding: Finding

  enum Finding {
    case planned
    /// The contract has no schedule.
    case noSchedule
    case nothingPlanned, alreadyBilled
    case severalIntervals
  }

  private init(_ finding: Finding, _ taken: [ScheduleEntry] = []) {
    self.finding = finding
    self.taken = taken.sorted { $0.dueDate < $1.dueDate }
  }

  /// The plan for an invoice of `net`.
  static func make(
    _ question: ContractQuestion, net: ExactDecimal
  ) throws(Overflow) -> SchedulePlan {
    let key = question.contract.number.referenceKey
    let entries = question.schedule.filter { $0.contractNumber.referenceKey == key }
    guard !entries.isEmpty else { return withoutSchedule(question) }
    guard let day = question.serviceDay else { return SchedulePlan(.nothingPlanned) }
    let period = question.invoice.servicePeriod
    let isBilled = { (entry: ScheduleEntry) in question.billed.contains(ScheduleKey(entry)) }
    let inPeriod = entries.filter { entry in period.map { $0.contains(entry.dueDate) } ?? false }
    let near = entries.filter {
      inPeriod.contains($0)
        || abs($0.dueDate.days(until: day)) <= question.daysAroundService
    }
    if near.isEmpty { return SchedulePlan(.nothingPlanned) }
    // A period whose only entries are billed is not free to take the next one.
    if !inPeriod.isEmpty, inPeriod.allSatisfy(isBilled) { return SchedulePlan(.alreadyBilled) }
    let open = near.filter { !isBilled($0) }
    guard
      let first = open.min(by: { rank($0, day, inPeriod) < rank($1, day, inPeriod) })
    else { return SchedulePlan(.alreadyBilled) }
    if question.tolerances.tolerates(
      priceDifference: try net.minus(first.amountNet), of: first.amountNet)
    {
      return SchedulePlan(.planned, [first])
    }
    let openInPeriod = inPeriod.filter { !isBilled($0) }
    if try fits(openInPeriod, net, question) { return SchedulePlan(.planned, openInPeriod) }
    if let several = try run(of: open, around: day, net, question) {
      return SchedulePlan(.severalIntervals, several)
    }
    return SchedulePlan(.planned, [first])
  }

  /// Entries in the period first, then the nearest, of two the earlier.
  private static func rank(
    _ entry: ScheduleEntry, _ day: CalendarDate, _ inPeriod: [ScheduleEntry]
  ) -> (Int, Int, CalendarDate) {
    (
      inPeriod.contains(entry) ? 0 : 1, abs(entry.dueDate.days(until: day)), entry.dueDate
    )
  }

  private static func fits(
    _ entries: [ScheduleEntry], _ net: ExactDecimal, _ question: ContractQuestion
  ) throws(Overflow) -> Bool {
    guard entries.count > 1 else { return false }
    let sum = try entries.map(\.amountNet).total()
    return question.tolerances.tolerates(priceDifference: try net.minus(sum), of: sum)
  }

  /// The nearest entries that together make the amount.
  private static func run(
    of open: [ScheduleEntry], around day: CalendarDate, _ net: ExactDecimal,
    _ question: ContractQuestion
  ) throws(Overflow) -> [ScheduleEntry]? {
    let nearest = open.sorted { rank($0, day, []) < rank($1, day, []) }
    for count in 2...max(2, nearest.count) where count <= nearest.count {
      let entries = Array(nearest.prefix(count))
      if try fits(entries, net, question) { return entries }
    }
    return nil
  }

  /// Without a schedule, the interval alone says that a service comes too soon.
  private static func withoutSchedule(_ question: ContractQuestion) -> SchedulePlan {
    guard let day = question.serviceDay, let days = question.contract.interval?.days else {
      return SchedulePlan(.noSchedule)
    }
    let isTooSoon = question.earlierServices.contains { abs($0.days(until: day)) * 2 < days }
    return SchedulePlan(isTooSoon ? .alreadyBilled : .noSchedule)
  }
}

extension Contract.Interval {
  /// About how many days lie between two services; nil where there is only one.
  fileprivate var days: Int? {
    switch self {
    case .monthly: 30
    case .quarterly: 91
    case .yearly: 365
    case .once: nil
    }
  }
}

extension Invoice {
  /// The days of the service (BT-73 to BT-74, else those of the lines together).
  var servicePeriod: ClosedRange<CalendarDate>? {
    let periods = delivery?.period.map { [$0] } ?? lines.compactMap(\.period)
    guard let start = periods.compactMap(\.start).min(), let end = periods.compactMap(\.end).max(),
      start <= end
    else { return nil }
    return start...end
  }
}

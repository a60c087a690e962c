/// All figures of the cockpit as of a moment, added up in one pass over the passages: their size
/// depends on groups and periods, not on the number of documents.
package struct CockpitFigures: Sendable {
  package static let weeksShown = 13
  package static let monthsShown = 13
  package static let quartersShown = 8

  package let now: Timestamp
  package let rules: IndicatorRules
  package private(set) var weeks: IndicatorSheet
  package private(set) var months: IndicatorSheet
  package private(set) var quarters: IndicatorSheet
  /// The week that runs and the one before, the later last.
  package private(set) var boards: [ServiceFigures]
  /// The month that runs and the one before, the later last.
  package private(set) var monthly: [MonthFigures]
  package private(set) var scans: ScanFigures
  package private(set) var volumes: CostCenterVolumes

  package init(
    at now: Timestamp, _ rules: IndicatorRules, _ levels: ServiceLevels,
    _ calendar: GermanCalendar
  ) {
    func last(_ count: Int, _ kind: ReportPeriod.Kind) -> [ReportPeriod] {
      ReportPeriod(kind, with: now.berlinDate).last(count)
    }
    self.now = now
    self.rules = rules
    weeks = IndicatorSheet(last(Self.weeksShown, .week))
    months = IndicatorSheet(last(Self.monthsShown, .month))
    quarters = IndicatorSheet(last(Self.quartersShown, .quarter))
    boards = last(2, .week).map { ServiceFigures($0, levels, calendar, at: now) }
    monthly = last(2, .month).map { MonthFigures($0, levels, calendar, at: now) }
    scans = ScanFigures(last(Self.monthsShown, .month))
    volumes = CostCenterVolumes(last(6, .month))
    for sheet in [\Self.weeks, \.months, \.quarters] {
      self[keyPath: sheet].add(costs: rules, at: now)
    }
  }

  package mutating func add(_ passage: Passage) {
    let entries = IndicatorEntry.all(of: passage)
    weeks.add(entries, of: passage)
    months.add(entries, of: passage)
    quarters.add(entries, of: passage)
    for place in boards.indices { boards[place].add(passage) }
    for place in monthly.indices { monthly[place].add(entries, of: passage) }
    scans.add(passage)
    volumes.add(passage)
  }

  package mutating func add(_ task: TaskPassage) {
    weeks.add(task, at: now)
    months.add(task, at: now)
    quarters.add(task, at: now)
    for place in boards.indices { boards[place].add(task) }
    for place in monthly.indices { monthly[place].add(task) }
  }
}

/// What is only told of single months.
package struct MonthFigures: Sendable {
  package let period: ReportPeriod
  package private(set) var causes: RootCauses
  package private(set) var recurring: RecurringCases
  package private(set) var suppliers: SupplierScores
  package private(set) var services: ServiceFigures
  package private(set) var times: DecisionTimes
  /// From asking for the release of an invoice until it is released.
  package private(set) var approval = Tally()
  package private(set) var slices: [IndicatorSheet]

  init(
    _ period: ReportPeriod, _ levels: ServiceLevels, _ calendar: GermanCalendar, at now: Timestamp
  ) {
    self.period = period
    causes = RootCauses(period, at: now)
    recurring = RecurringCases(period)
    suppliers = SupplierScores(period)
    services = ServiceFigures(period, levels, calendar, at: now)
    times = DecisionTimes(period)
    slices = [IndicatorSlice.site, .documentClass, .channel].map {
      IndicatorSheet([period], by: $0)
    }
  }

  mutating func add(_ entries: [IndicatorEntry], of passage: Passage) {
    causes.add(passage)
    recurring.add(passage)
    suppliers.add(passage)
    services.add(passage)
    if passage.isInvoice, let routed = passage.routedAt, let approved = passage.approvedAt,
      period.contains(approved)
    {
      approval.add(minutes: routed.minutes(until: approved))
    }
    for place in slices.indices { slices[place].add(entries, of: passage) }
  }

  mutating func add(_ task: TaskPassage) {
    services.add(task)
    times.add(task)
  }
}

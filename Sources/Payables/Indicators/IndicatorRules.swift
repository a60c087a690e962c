package import Invoice

/// What the organisation says about its indicators: other targets, and what its work costs.
package struct IndicatorRules: Hashable, Sendable {
  package var targets: [IndicatorTarget] = []
  /// In any order; the last one that has begun counts.
  package var costs: [CostRate] = []

  package init() {}

  /// What an indicator is to reach.
  package func target(of indicator: Indicator) -> Indicator.Target {
    guard let own = targets.last(where: { $0.indicator == indicator.id }) else {
      return indicator.target
    }
    return own.isAtLeast ? .above(own.value) : .below(own.value)
  }

  /// Euro cents that a period has cost until the end of this day, of the running month the days
  /// that have begun; nil for weeks, which are no part of a month, and where the costs of a month
  /// are not known.
  package func costCents(of period: ReportPeriod, at now: Timestamp) -> Int? {
    guard period.kind != .week else { return nil }
    let today = now.berlinDate
    var sum = 0
    for month in period.months where month.first <= today {
      let rate = costs.filter { $0.from.first <= month.first }
        .max { $0.from.first < $1.from.first }
      guard let rate else { return nil }
      let days = month.first.days(until: month.last) + 1
      let begun = min(days, month.first.days(until: today) + 1)
      sum += (rate.cents * begun + days / 2) / days
    }
    return sum
  }
}

/// A target in the place of the handbook's.
package struct IndicatorTarget: Hashable, Sendable {
  package var indicator = IndicatorID.touchlessRate
  package var value = ExactDecimal.zero
  /// Whether the figure is to be above it; else below.
  package var isAtLeast = false

  package init() {}
}

/// What dealing with invoices costs from a month on.
package struct CostRate: Hashable, Sendable {
  /// The month in which it begins.
  package var from = BookMonth(of: CalendarDate(daysSince1970: 0))
  /// Euros a month, as all below.
  package var staff = ExactDecimal.zero
  package var it = ExactDecimal.zero
  package var services = ExactDecimal.zero

  package init() {}

  var cents: Int { [staff, it, services].compactMap { Cents.rounded($0) }.reduce(0, +) }
}

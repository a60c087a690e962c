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

  /// Euro cents that the months of a period cost which have begun by `now`; none for weeks, which
  /// are no part of a month.
  package func costCents(of period: ReportPeriod, at now: Timestamp) -> Int {
    guard period.kind != .week else { return 0 }
    let today = now.berlinDate
    return period.months.filter { $0.first <= today }.reduce(0) { sum, month in
      let rate = costs.filter { $0.from.first <= month.first }
        .max { $0.from.first < $1.from.first }
      return sum + (rate?.cents ?? 0)
    }
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

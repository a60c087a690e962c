package import Configuration
package import Invoice
package import Ledger
import MasterData
package import Payables
package import Reports

/// Reads what the cockpit shows out of the ledger (O2).
package struct CockpitBook {
  private let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// All figures of periods, in one pass over the passages.
  package func figures(at now: Timestamp, _ settings: Settings) throws -> CockpitFigures {
    let policy = settings.policy
    var figures = CockpitFigures(
      at: now, settings.reports.rules, policy.serviceLevels, policy.calendar)
    try ledger.passages { figures.add($0) }
    try ledger.taskPassages { figures.add($0) }
    return figures
  }

  /// The indicators of periods that follow each other.
  package func sheet(
    _ periods: [ReportPeriod], by slice: IndicatorSlice, at now: Timestamp,
    _ rules: IndicatorRules
  ) throws -> IndicatorSheet {
    var sheet = IndicatorSheet(periods, by: slice)
    sheet.add(costs: rules, at: now)
    try ledger.passages { sheet.add(IndicatorEntry.all(of: $0), of: $0) }
    try ledger.taskPassages { sheet.add($0, at: now) }
    return sheet
  }

  /// What ids are called.
  package func names() throws -> CockpitNames {
    var names = CockpitNames()
    for row in try ledger.rows(Supplier.self) { names.suppliers[row.id] = row.name }
    for row in try ledger.rows(Site.self) { names.sites[row.id] = row.name }
    for row in try ledger.rows(CostCenter.self) { names.costCenters[row.id] = row.name }
    return names
  }

  /// The settings that were changed from a moment on, the earliest first.
  package func ruleChanges(from start: Timestamp) throws -> [RuleChange] {
    var changes: [RuleChange] = []
    try ledger.entries(of: .configurationLoaded) { entry in
      guard entry.time >= start else { return }
      changes += try entry.value(ConfigurationJournal.Entry.self).differences.map {
        RuleChange(since: entry.time, key: $0.key, before: $0.before, after: $0.after)
      }
    }
    return changes
  }

  /// What is not on its way to be paid and loses a cash discount soon, the earliest first; at most
  /// ``discountsMax``, and until which day that is.
  package func discountsAtRisk(
    _ settings: Settings, at now: Timestamp
  ) throws -> (found: [DiscountAtRisk], until: CalendarDate) {
    let today = now.berlinDate
    let until = settings.policy.calendar.workingDay(settings.reports.discountDays, after: today)
    return (try ledger.discounts(from: today, to: until, limit: Self.discountsMax), until)
  }

  package static let discountsMax = 2000
}

import Configuration
import Invoice
import Payables

/// Writes the cockpit beside the worklists: today with each of them, the pages of periods from time
/// to time, the review of controls once a day.
struct CockpitRound {
  /// What the page of today was written from, and those of periods.
  private var today: Timestamp?
  private var periods: (entry: Int64, at: Timestamp)?
  /// The day on which the review of controls was written, and all else: a new day has new periods.
  private var reviewed: CalendarDate?

  /// Writes what is due as of a moment and an entry of the journal; gives how long that took.
  ///
  /// The last time all that changed is written.
  mutating func write(
    _ workshop: Workshop, _ state: (entry: Int64, at: Timestamp), isLast: Bool
  ) throws -> Duration {
    let settings = workshop.settings.current
    let every = Int64(settings.reports.everyMinutes) * 60
    guard every > 0 else { return .zero }
    let start = ContinuousClock.now
    let files = CockpitFiles(workshop.ledger, workshop.reports, settings, at: state.at)
    let isNewDay = reviewed != state.at.berlinDate
    let isDue = periods.map { $0.at.adding(seconds: every) <= state.at } ?? true
    if isNewDay || (isLast || isDue) && periods?.entry != state.entry {
      try files.writePeriods()
      periods = state
    }
    if isNewDay {
      try files.writeReviews()
      reviewed = state.at.berlinDate
    }
    // The last one, as it points to the others.
    if today != state.at {
      try files.writeToday(workshop.status(at: state.at))
      today = state.at
    }
    return ContinuousClock.now - start
  }
}

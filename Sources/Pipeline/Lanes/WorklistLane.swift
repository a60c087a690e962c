import Configuration
import Delivery
import Invoice
import InvoiceRules
import Ledger
import Logging
import MasterData
import Payables
import Reports
import Synchronization

/// Keeps the worklists of people up to date (N2): all of them anew when something changed, however
/// much that was.
actor WorklistLane {
  /// The shortest time between two writings.
  private static let pause = Duration.seconds(3)
  /// Writing takes at most this part of the time: the pause after it is so many times longer.
  private static let share = 20
  /// Seconds after which lists are written anew though nothing changed: what is late shows.
  private static let refresh: Int64 = 600

  private let workshop: Workshop
  private let executor = LaneExecutor("worklists")
  private let isFinished = Atomic(false)
  /// What the lists were written from.
  private var written: (entry: Int64, at: Timestamp)?
  private var isSettled = false
  /// The day on which the month-end list was looked after last.
  private var monthEndDay: CalendarDate?
  private var shown: Shown?

  /// What the pages of the cockpit were written from.
  private struct Shown {
    var today: Timestamp
    var periods: (entry: Int64, at: Timestamp)?
    /// The day on which the review of controls was written.
    var quarter: CalendarDate?
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ workshop: Workshop) { self.workshop = workshop }

  /// Lets it write once more and end: nothing changes any more.
  nonisolated func finish() {
    isFinished.store(true, ordering: .releasing)
    workshop.bells.worklists.ring()
  }

  /// Writes until it is finished, and at the end what changed last.
  func run() async {
    while true {
      let isLast = isFinished.load(ordering: .acquiring)
      let took = await workshop.persist(.worklists) {
        var took = try update()
        // Not in the first round: what lies in the channels is taken first.
        if isLast || isSettled {
          try writeMonthEnd()
          took += try writeCockpit(isLast: isLast)
        }
        isSettled = true
        return took
      }
      guard let took, !isLast else { return }
      await workshop.bells.worklists.wait(atMost: max(Self.pause, took * Self.share))
    }
  }

  /// How long writing took; nothing where nothing changed.
  private func update() throws -> Duration {
    let start = ContinuousClock.now
    let entry = try workshop.ledger.lastEntry()
    let now = workshop.clock()
    if let written, written.entry == entry, now < written.at.adding(seconds: Self.refresh) {
      return .zero
    }
    try Self.write(workshop.ledger, workshop.worklists, workshop.settings.current.language, at: now)
    written = (entry, now)
    let took = ContinuousClock.now - start
    workshop.logger.debug(
      "worklists", metadata: ["microseconds": "\(took / .microseconds(1))"])
    return took
  }

  /// Writes the cockpit: today with each list, the pages of periods from time to time. How long
  /// that took.
  private func writeCockpit(isLast: Bool) throws -> Duration {
    let settings = workshop.settings.current
    let every = Int64(settings.reports.everyMinutes) * 60
    guard every > 0, let written else { return .zero }
    let start = ContinuousClock.now
    let files = CockpitFiles(workshop.ledger, workshop.reports, settings, at: written.at)
    if written.at != shown?.today {
      try files.writeToday(workshop.faults.all)
      shown = Shown(today: written.at, periods: shown?.periods, quarter: shown?.quarter)
    }
    let isDue = shown?.periods.map { $0.at.adding(seconds: every) <= written.at } ?? true
    if shown?.periods?.entry != written.entry, isLast || isDue {
      try files.writePeriods()
      shown?.periods = written
    }
    try writeControls(files, at: written.at)
    return ContinuousClock.now - start
  }

  /// Writes the review of the quarter once a day, and that of the one before at its end.
  private func writeControls(_ files: CockpitFiles, at now: Timestamp) throws {
    guard shown?.quarter != now.berlinDate else { return }
    let quarter = ReportPeriod(.quarter, with: now.berlinDate)
    try files.writeControls(quarter)
    if now.berlinDate == quarter.first { try files.writeControls(quarter.previous) }
    shown?.quarter = now.berlinDate
  }

  private func writeMonthEnd() throws {
    let now = workshop.clock()
    guard monthEndDay != now.berlinDate else { return }
    try MonthEnd.writeIfDue(
      workshop.ledger, workshop.reports, workshop.settings.current, at: now)
    monthEndDay = now.berlinDate
  }

  /// Writes all lists as they are now.
  static func write(
    _ ledger: Ledger, _ folder: WorklistFolder, _ language: Language, at now: Timestamp
  ) throws {
    var lists = Worklists(of: try ledger.rows(User.self), language: language, now: now)
    let responsibility = Responsibility(ledger, on: now.berlinDate)
    try ledger.openTasks { open in
      lists.add(TaskLine(open), people: try responsibility.people(in: open.task))
    }
    var names: Set<String> = []
    try lists.files { name, bytes in
      names.insert(name)
      try folder.write(name, bytes)
    }
    try folder.removeLists(except: names)
  }
}

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
  private var cockpit = CockpitRound()

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
          if let written { took += try cockpit.write(workshop, written, isLast: isLast) }
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

import Clocks
package import Configuration
import Files
import InvoiceRules
package import Ledger
import Letters
package import Logging
import Payables
import ReadingClient
import SystemPackage
import UnixSignals

/// The daemon from start to stop: one a spool, ended by SIGTERM or SIGINT, reloaded by SIGHUP.
package final class Daemon: Sendable {
  package let ledger: Ledger
  private let workshop: Workshop
  private let station: Station
  /// Held until the end: a second daemon finds it locked.
  private let lock: SpoolLock
  private let load: @Sendable (_ spool: String?) throws -> Settings

  /// Opens the stores and takes the spool's lock.
  ///
  /// `load` reads the settings again on SIGHUP, below the given spool where there is one.
  package init(
    _ settings: Settings, load: @escaping @Sendable (_ spool: String?) throws -> Settings,
    logger: Logger, environment: [String: String]
  ) throws {
    lock = try SpoolLock(settings)
    self.load = load
    ledger = try Ledger(at: settings.ledgerPath)
    let readers = ReaderPool(
      settings.readerPool(executable: try ReaderExecutable.locate()), logger: logger)
    var random = SystemRandomNumberGenerator()
    let replyKey = try ReplyKeyFile(spool: FilePath(settings.spool)).load(&random)
    workshop = Workshop(
      settings: settings, ledger: ledger, readers: readers, logger: logger,
      replyKey: replyKey, templates: try LetterTemplates(settings),
      connectors: try settings.loadConnectors(), clock: { Timestamp.now })
    station = Station(workshop, environment: environment)
    try station.prepare()
    try workshop.teachReaders()
    try ConfigurationJournal(ledger).note(settings, at: Timestamp.now)
  }

  /// Works until a signal ends it.
  package func run() async throws {
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
    let listening = Task { [workshop, station, load] in
      for await signal in signals {
        guard signal == .sighup else { return workshop.stop() }
        station.reload(load)
      }
    }
    await station.run()
    listening.cancel()
    try ledger.close()
  }

  /// How often it is told how far the channels are drained.
  private static let progressPause = Duration.milliseconds(100)
  private static let processing = Wording("Belege verarbeiten", "Processing documents")

  /// Tells how many of the documents that were taken are decided, until it is cancelled.
  private func tell(_ progress: @escaping WorkProgress.Observer) -> Task<Void, Never> {
    Task { [workshop] in
      while !Task.isCancelled {
        let tally = workshop.progress.tally
        progress(WorkProgress(Self.processing, tally.decided, of: tally.registered))
        await AlarmClock.shared.sleep(for: Self.progressPause)
      }
    }
  }

  /// Processes all that lies in the channels; a signal ends it early.
  package func drain(progress: WorkProgress.Observer? = nil) async throws -> RunSummary {
    let start = ContinuousClock.now
    let head = try ledger.counts().journal.seq
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    let listening = Task { [workshop] in
      for await _ in signals { return workshop.stop() }
    }
    let telling = progress.map(tell)
    await station.drain()
    telling?.cancel()
    await telling?.value
    listening.cancel()
    let summary = try RunSummary(ledger, after: head, elapsed: ContinuousClock.now - start)
    try ledger.close()
    return summary
  }
}

import Configuration
import Files
import Ledger
import Logging
import Payables
import ReadingClient
import SystemPackage
import TestSupport
import Testing

@testable import Pipeline

@Suite struct WatchdogTests {
  @Test func `only a step that takes too long is stuck, and only until it gets on`() {
    let progress = Progress()
    #expect(progress.stuck(after: .zero) == [])
    progress.begin(.intake)
    progress.begin(.deciding)
    progress.finish(.deciding)
    #expect(progress.stuck(after: .seconds(60)) == [])
    #expect(progress.stuck(after: .zero) == [.intake])
    progress.advance(.intake)
    #expect(progress.stuck(after: .seconds(60)) == [])
    progress.finish(.intake)
    #expect(progress.stuck(after: .zero) == [])
  }

  @Test func `the watchdog goes hungry while a lane is stuck, and is fed when it gets on`()
    async throws
  {
    let folder = try TemporaryFolder()
    let socket = try NotifySocket()
    let workshop = try Self.workshop(in: folder)
    let manager = ServiceManager(
      environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "200000"])
    let overseer = Overseer(workshop, manager, patience: .milliseconds(300))
    async let overseen: Void = overseer.run()
    #expect(await Waiting.until { socket.has("WATCHDOG=1") })
    workshop.progress.begin(.deciding)
    #expect(await Waiting.until { workshop.faults.all.map(\.subject) == ["watchdog"] })
    #expect(workshop.faults.all.first?.message.contains("deciding") == true)
    _ = socket.messages()
    // Five times as long as a fed watchdog waits: time is the subject here.
    #expect(await !Waiting.until(within: 0.5) { socket.has("WATCHDOG=1") })
    workshop.progress.finish(.deciding)
    #expect(await Waiting.until { socket.has("WATCHDOG=1") })
    #expect(await Waiting.until { workshop.faults.all.isEmpty })
    workshop.stop()
    await overseen
  }

  /// A workshop in which no lane works.
  private static func workshop(in folder: TemporaryFolder) throws -> Workshop {
    let settings = try Settings.load(file: nil, spool: folder.path.string)
    try FileOperations.makeDirectory(FilePath(settings.ledgerPath).removingLastComponent())
    return Workshop(
      settings: settings, ledger: try Ledger(at: settings.ledgerPath),
      readers: ReaderPool(
        ReaderPoolSettings(executable: "/nonexistent", readers: 1), logger: Logger(label: "test")),
      logger: Logger(label: "test"), replyKey: .sample, clock: { Timestamp.now })
  }
}

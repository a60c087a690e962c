import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Asks the daemon to stop while it is busy.
@Suite struct StopTests {
  /// Seconds within which a busy daemon has to end; systemd kills it after 90 by default.
  private static let limit: TimeInterval = 20

  private static let letters = 140
  private static let mixed = 10

  @Test(arguments: [["run"], ["run", "--once"]])
  func `a busy daemon ends soon, leaves nothing half-done, and the next one finishes`(
    command: [String]
  ) throws {
    let spool = try TestSpool()
    for number in 1...Self.letters { try spool.put("Brief \(number)", "scan/\(number).txt") }
    try MixedInbox(spool, seed: 11).drop(Self.mixed)
    let daemon = try Program(
      "rohrpost", command + ["--spool", spool.path.string, "--config", spool.configuration.string])
    defer {
      daemon.signal(SIGKILL)
      daemon.wait()
    }
    let isBusy = Waiting.until {
      guard let status = try? spool.status() else { return false }
      return status.received > Self.letters / 4 && status.outbox > 0
    }
    #expect(isBusy, "\(daemon.complaints)")
    daemon.signal(SIGTERM)
    #expect(Waiting.until(within: Self.limit) { !daemon.isRunning }, "it does not end")
    guard !daemon.isRunning else { return }
    #expect(daemon.wait() == 0, "\(daemon.complaints)")
    #expect(try spool.status().received > 0, "it was stopped too late to show anything")
    #expect(try spool.leftovers() == [])
    #expect(try spool.status().outbox == 0, "what was decided is delivered")
    for proof in ["verify", "account"] { #expect(try spool.ask(proof).code == 0) }
    #expect(try spool.drain().code == 0)
    try spool.expectNothingLostOrDoubled()
  }
}

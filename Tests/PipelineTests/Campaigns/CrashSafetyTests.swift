import Foundation
import TestSupport
import Testing

/// Kills the daemon and its readers at random moments and counts what is left.
///
/// `ROHRPOST_KILLS` sets how often, `ROHRPOST_SEED` where chance begins; the script
/// `deploy/campaigns/kill` runs thousands.
@Suite struct CrashSafetyTests {
  private static func number(_ variable: String, or fallback: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) } ?? fallback
  }

  @Test(.timeLimit(.minutes(60)))
  func `nothing is lost and nothing doubled however often the daemon is killed`() throws {
    let kills = Self.number("ROHRPOST_KILLS", or: 50)
    let seed = Self.number("ROHRPOST_SEED", or: 1)
    let spool = try TestSpool()
    let inbox = MixedInbox(spool, seed: seed)
    var random = SeededGenerator(seed: seed &+ 1)
    for _ in 0..<kills {
      try inbox.drop(Int(1 + random.next() % 6))
      let daemon = try Program("rohrpost", spool.arguments("run"))
      // The moment of the kill is the random thing here: nothing is waited for.
      Thread.sleep(forTimeInterval: 0.02 + Double(random.next() % 400) / 1000)
      if random.next() % 3 == 0 { Self.killReader(of: daemon.identifier) }
      Thread.sleep(forTimeInterval: Double(random.next() % 200) / 1000)
      daemon.signal(SIGKILL)
      daemon.wait()
    }
    let end = try spool.drain()
    #expect(end.code == 0, "\(end.complaints)")
    try spool.expectNothingLostOrDoubled("seed \(seed)")
  }

  private static func killReader(of daemon: Int32) {
    let path = "/proc/\(daemon)/task/\(daemon)/children"
    let children = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if let first = children.split(separator: " ").first, let id = Int32(first) {
      kill(id, SIGKILL)
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The index after kills: nothing is missing in it and nothing is there that should not be.
@Suite struct SearchCrashTests {
  @Test func `an index that was killed while it was filled ends as one that never was`() throws {
    let spool = try TestSpool()
    try MixedInbox(spool, seed: 23).drop(10)
    var random = SeededGenerator(seed: 29)
    for round in 0..<6 {
      for number in 0..<8 {
        try spool.put("Brief \(round) \(number)", "scan/Brief \(round)-\(number).txt")
      }
      let daemon = try RunningDaemon(spool)
      usleep(UInt32.random(in: 100_000...1_500_000, using: &random))
      daemon.program.signal(SIGKILL)
      daemon.program.wait()
      // The command follows as well, and is killed as well.
      let command = try Program("rohrpost", spool.arguments("search", "brief"))
      usleep(UInt32.random(in: 1000...200_000, using: &random))
      command.signal(SIGKILL)
      command.wait()
    }
    #expect(try spool.drain().code == 0)
    let followed = try spool.indexed()
    #expect(followed.count == (try spool.list().count))
    #expect(try spool.found("brief", "--limit", "100").count == 48)
    #expect(try spool.ask("search", "--rebuild").code == 0)
    #expect(try spool.indexed() == followed)
    #expect(try spool.found("brief", "--limit", "100").count == 48)
  }
}

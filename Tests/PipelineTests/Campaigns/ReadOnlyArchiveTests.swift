import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Takes the right to write to the archive away while the daemon works, and gives it back.
@Suite(
  // Only root may mount a file system that can become read-only.
  .enabled(if: Tmpfs.isPermitted, "mounting is not permitted here"))
struct ReadOnlyArchiveTests {
  @Test func `all goes on by itself when a read-only archive can be written again`() throws {
    let spool = try TestSpool()
    let archive = try Tmpfs(mebibytes: 64, at: spool.path.appending("archive"))
    defer { archive.detach() }
    let inbox = MixedInbox(spool, seed: 9)
    let daemon = try RunningDaemon(spool)
    try inbox.drop(10)
    #expect(try Waiting.until(every: 0.2) { try spool.isDone() })
    // Before the files come, then while they are registered, read, decided and delivered.
    for moment in [0, 60, 150, 300, 500] {
      let told = daemon.faultsBegun.values.reduce(0, +)
      if moment == 0 { try archive.makeWritable(false) }
      try inbox.drop(24)
      if moment > 0 {
        // Which step is hit is a matter of chance: nothing is waited for.
        Thread.sleep(forTimeInterval: Double(moment) / 1000)
        try forbidWriting(archive)
        try inbox.drop(4)
      }
      let isTold = Waiting.until(within: 10) { daemon.faultsBegun.values.reduce(0, +) > told }
      #expect(isTold, "\(daemon.program.complaints)")
      #expect(try Waiting.until(within: 10) { try !spool.status().faults.isEmpty })
      try archive.makeWritable(true)
      let isDone = try Waiting.until(every: 0.2) { try spool.isDone() }
      #expect(isDone, "at \(moment) ms:\n\(daemon.program.complaints)")
    }
    #expect(Waiting.until { daemon.faultsBegun == daemon.faultsOver })
    #expect(daemon.faultsBegun.values.max() ?? 0 <= 5, "\(daemon.faultsBegun)")
    #expect(daemon.stop() == 0)
    try spool.expectNothingLostOrDoubled()
  }

  /// Linux refuses as long as a file is open for writing, so it is tried until none is.
  private func forbidWriting(_ archive: Tmpfs) throws {
    let isForbidden = Waiting.until(within: 10, every: 0.001) {
      (try? archive.makeWritable(false)) != nil
    }
    #expect(isForbidden)
  }
}

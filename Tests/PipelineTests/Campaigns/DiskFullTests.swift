import Files
import Foundation
import TestSupport
import Testing

/// Fills the file system of a spool while the daemon works, and gives the space back.
@Suite(
  // Only root may mount a file system that is small enough to be filled.
  .enabled(if: Tmpfs.isPermitted, "mounting is not permitted here"))
struct DiskFullTests {
  /// KiB that are left free: the fewer, the earlier a step fails.
  private static let left: [Int64] = [0, 32, 96, 320, 640]

  @Test func `all goes on by itself when a full disk has space again`() throws {
    let disk = try Tmpfs(mebibytes: 48)
    defer { disk.detach() }
    let spool = try TestSpool(at: disk.path, limits: "free_space_mib = 0")
    let inbox = MixedInbox(spool, seed: 7)
    let daemon = try RunningDaemon(spool)
    for left in Self.left {
      // Stopped while the files come, so that they all meet a full disk.
      daemon.program.signal(SIGSTOP)
      try inbox.drop(24)
      try disk.fill(leaving: left)
      let told = daemon.faultsBegun.values.reduce(0, +)
      daemon.program.signal(SIGCONT)
      let isTold = Waiting.until(within: 10) { daemon.faultsBegun.values.reduce(0, +) > told }
      #expect(isTold, "nothing failed with \(left) KiB left:\n\(daemon.program.complaints)")
      if left == 0 {
        // With more room a fault may end by itself, sooner than anybody can look.
        let isShown = try Waiting.until(within: 10) { try !spool.status().faults.isEmpty }
        #expect(isShown, "\(daemon.program.complaints)")
      }
      try disk.empty()
      let isDone = try Waiting.until(every: 0.2) { try spool.isDone() }
      #expect(isDone, "with \(left) KiB left:\n\(daemon.program.complaints)")
    }
    try expectEachFaultTold(by: daemon, spool)
    #expect(daemon.stop() == 0)
    try spool.expectNothingLostOrDoubled()
  }

  @Test func `below the watermark intake pauses, says so, and goes on by itself`() throws {
    let disk = try Tmpfs(mebibytes: 64)
    defer { disk.detach() }
    let spool = try TestSpool(at: disk.path, limits: "free_space_mib = 16")
    let inbox = MixedInbox(spool, seed: 8)
    let daemon = try RunningDaemon(spool)
    try inbox.drop(10)
    #expect(try Waiting.until(every: 0.2) { try spool.isDone() })
    let before = try spool.known()
    try disk.fill(leaving: 8 << 10)
    #expect(Waiting.until { daemon.faultsBegun["free space"] == 1 })
    try inbox.drop(10)
    let isShown = try Waiting.until { try spool.status().faults.map(\.subject) == ["free space"] }
    #expect(isShown, "\(daemon.program.complaints)")
    #expect(try spool.ask("status").code == 1)
    #expect(try spool.known() == before)
    try disk.empty()
    #expect(try Waiting.until(every: 0.2) { try spool.isDone() })
    try expectEachFaultTold(by: daemon, spool)
    #expect(daemon.stop() == 0)
    try spool.expectNothingLostOrDoubled()
  }

  /// Every fault was told once when it began and once when it ended, and none lasts.
  private func expectEachFaultTold(by daemon: RunningDaemon, _ spool: TestSpool) throws {
    let isOver = Waiting.until { daemon.faultsBegun == daemon.faultsOver }
    #expect(isOver, "\(daemon.program.complaints)")
    #expect(try Waiting.until { try spool.status().faults.isEmpty })
    let worst = daemon.faultsBegun.values.max() ?? 0
    #expect(worst <= Self.left.count, "\(daemon.faultsBegun)")
  }
}

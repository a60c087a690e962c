import Foundation
import SystemPackage
import TestSupport
import Testing

/// Batches and payment files appear once, wherever the daemon is killed (J2, K2).
@Suite struct HandoverCrashTests {
  @Test(arguments: [11, 12, 13] as [UInt64])
  func `each batch and each run is laid out once and whole`(seed: UInt64) throws {
    let spool = try TestSpool.settling()
    var random = SeededGenerator(seed: seed)
    try spool.approve("R-1", "R-2", "R-3")
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    let taken = try collect(spool, "output/postings", &random)
    #expect(taken == ["P26-0000001"])
    #expect(
      try spool.ask("pay", "propose", "--as", "paul", "--next", "2027-12-30").code == 0)
    #expect(try spool.ask("pay", "release", "Z26-0000001", "--as", "tom").code == 0)
    #expect(try collect(spool, "output/payments", &random) == ["Z26-0000001"])
    #expect(try spool.ask("deliveries").output.isEmpty)
    #expect(try spool.ask("verify").code == 0)
  }

  /// Kills the daemon a few times and takes away what appears, as the other side does; the names of
  /// all that ever was there.
  private func collect(
    _ spool: TestSpool, _ folder: String, _ random: inout SeededGenerator
  ) throws -> [String] {
    var taken: [String] = []
    func take() throws {
      for name in spool.names(in: folder) {
        #expect(!spool.names(in: "\(folder)/\(name)").isEmpty)
        try FileManager.default.removeItem(
          atPath: spool.path.appending("\(folder)/\(name)").string)
        taken.append(name)
      }
    }
    for _ in 0..<5 {
      let daemon = try Program("rohrpost", spool.arguments("run"))
      Thread.sleep(forTimeInterval: 0.1 + Double(random.next() % 300) / 1000)
      daemon.signal(SIGKILL)
      daemon.wait()
      try take()
    }
    try spool.drain()
    try take()
    return taken
  }
}

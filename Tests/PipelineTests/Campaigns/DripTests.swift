import Files
import Foundation
import Hashing
import SystemPackage
import TestSupport
import Testing

/// Feeds the channels page by page while the daemon runs, as slow scanners and uploads do.
///
/// `ROHRPOST_DRIP_COPIES` says how many files of each kind and manner, `ROHRPOST_DRIP_PAUSE` the
/// milliseconds between two pages; the script `deploy/campaigns/drip` lets it take minutes.
@Suite struct DripTests {
  private static func number(_ variable: String, or fallback: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? fallback
  }

  private static let settle: TimeInterval = 1
  /// Seconds from the end of a file to its entry in the journal, at most: settle time, two looks
  /// at the folder, and what a busy machine takes.
  private static let soon: TimeInterval = settle + 2 + 6

  @Test(.timeLimit(.minutes(60)))
  func `a file that comes page by page is taken once, whole, and soon after its end`() throws {
    let spool = try TestSpool(settleSeconds: Int(Self.settle), patience: 300)
    let daemon = try RunningDaemon(spool)
    let drips = Drip.all(
      copies: Self.number("ROHRPOST_DRIP_COPIES", or: 1),
      pause: TimeInterval(Self.number("ROHRPOST_DRIP_PAUSE", or: 400)) / 1000,
      longPause: Self.settle + 0.8)
    let ends = try Drip.run(drips, in: spool)
    #expect(try Waiting.until(every: 0.2) { try spool.isDone() })
    try expect(drips, toBeTakenSoonAfter: ends, spool)
    #expect(daemon.stop() == 0)
    try spool.expectNothingLostOrDoubled()
    #expect(daemon.faultsBegun == [:])
  }

  private func expect(
    _ drips: [Drip], toBeTakenSoonAfter ends: [String: Date], _ spool: TestSpool
  ) throws {
    let journal = try spool.journal()
    #expect(journal.filter { $0.kind == "grown" }.count == 0)
    let arrivals = journal.filter { $0.kind == "submitted" }
    #expect(arrivals.count == drips.count)
    let times = Dictionary(
      arrivals.map { ($0.voucher ?? "", $0.seconds ?? 0) }, uniquingKeysWith: { first, _ in first })
    for line in try spool.list() {
      let name = try #require(line.name)
      let end = try #require(ends[name], "\(name) was never written")
      let waited = try #require(times[line.id]) - end.timeIntervalSince1970
      #expect(waited > 0, "\(name) was taken before its end")
      #expect(waited < Self.soon, "\(name) was taken \(waited) s after its end")
    }
  }

  @Test func `a file that grows after its claim opens its case again and both states are kept`()
    throws
  {
    let spool = try TestSpool(settleSeconds: 0)
    let daemon = try RunningDaemon(spool)
    let first = Array("Seite 1\n".utf8)
    let whole = first + Array("Seite 2\n".utf8)
    // A second name of the file, through which somebody goes on writing.
    let hold = spool.folder.path.appending("held.txt")
    try FileContents.write(first, to: hold)
    try FileManager.default.linkItem(
      atPath: hold.string, toPath: spool.inbox("upload/brief.txt").string)
    #expect(try Waiting.until { try spool.list().map(\.sha256) == [Self.digest(first)] })
    let writer = try FileHandle(forWritingTo: URL(filePath: hold.string))
    try writer.seekToEnd()
    try writer.write(contentsOf: Data(whole[first.count...]))
    try writer.close()
    #expect(try Waiting.until { try spool.journal().contains { $0.kind == "grown" } })
    #expect(
      try Waiting.until {
        let status = try spool.status()
        return status.received + status.read + status.outbox == 0
      })
    #expect(daemon.stop() == 0)
    let list = try spool.list()
    #expect(list.count == 1)
    let originals = spool.path.appending(try #require(list.first).archivePath)
      .appending("original")
    let kept = try FileOperations.names(in: originals).map {
      try FileContents.read(originals.child($0))
    }
    #expect(Set(kept) == [first, whole])
    for proof in ["verify", "account"] {
      let answer = try spool.ask(proof)
      #expect(answer.code == 0, "\(answer.output)")
    }
  }

  private static func digest(_ bytes: [UInt8]) -> String { SHA256Digest(of: bytes).description }
}

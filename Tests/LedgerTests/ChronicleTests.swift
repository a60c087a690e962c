import GRDB
import Hashing
import MasterData
import Payables
import SystemPackage
import TestSupport
import Testing

@testable import Ledger

/// The ledger as it is written into the archive, and made again from there.
@Suite struct ChronicleTests {
  let file: TemporaryLedger
  let ledger: Ledger

  /// A bit of everything that has rows of its own.
  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
    try Self.fill(ledger)
  }

  static func fill(_ ledger: Ledger) throws {
    try ledger.transaction { books in
      try books.append(.started, details: ["version": 1], at: .noon, actor: "rohrpost")
      for claim in ["a", "b", "c"] {
        let id = try books.submit(claim).id
        try books.append(.read(.sample(number: claim)), to: id)
        try books.append(.done, to: id)
        try books.enqueue(.archiveRecord, for: id, at: .noon)
        try books.reconsider(id, because: .order("4711"))
      }
    }
    try ledger.transaction { books in
      let due = try books.db.rows(.dueEffects, Timestamp.noon, 9)
      let first: Int64 = try #require(try due.next()).value(0)
      try books.delivered([first], at: .noon)
      _ = try books.takeReconsideration(of: voucher(2))
      try books.order(.postingBatch(PostingBatchNumber(year: 2026, number: 1)), at: .noon)
    }
  }

  static func voucher(_ number: Int) -> VoucherID { VoucherID(year: 2026, number: number) }

  /// All lines with the mark at their end, as texts.
  private func lines() throws -> [String] {
    var chain = ChronicleChain()
    var lines: [String] = []
    let end = try #require(
      try ledger.unwrittenChronicle { line in
        lines.append(line.text)
        if let digest = line.digest { chain.add(digest) }
      })
    return lines + [chain.mark(at: .noon, end.head).line]
  }

  private func faults(_ lines: [String]) -> [ChronicleFault] {
    var walk = ChronicleWalk()
    let faults = lines.flatMap { walk.step($0).findings }
    return faults + (walk.isOpen ? [.unreadable] : [])
  }

  @Test func `what was written is sound`() throws {
    let lines = try lines()
    #expect(faults(lines) == [])
    #expect(lines.count > 20)
    #expect(Set(lines.map { $0.prefix(6) }) == [#"{"seq""#, #"{"afte"#, #"{"mark"#])
  }

  @Test func `a byte that is another is found in every line`() throws {
    let lines = try lines()
    var random = SeededGenerator(seed: 4)
    for index in lines.indices {
      for _ in 0..<8 {
        var changed = lines
        var bytes = Array(lines[index].utf8)
        let bit = UInt8(1) << Int.random(in: 0...6, using: &random)
        bytes[Int.random(in: bytes.indices, using: &random)] ^= bit
        changed[index] = String(decoding: bytes, as: UTF8.self)
        #expect(faults(changed) != [], "\(lines[index])\n\(changed[index])")
      }
    }
  }

  @Test func `a line that is missing, doubled or moved is found`() throws {
    let lines = try lines()
    for index in lines.indices.dropLast() {
      var changed = lines
      changed.remove(at: index)
      #expect(faults(changed) != [])
      changed = lines
      changed.insert(lines[index], at: index)
      #expect(faults(changed) != [])
      if index + 2 < lines.count {
        changed = lines
        changed.swapAt(index, index + 1)
        #expect(faults(changed) != [])
      }
    }
  }

  @Test func `other letters of the same spelling are found`() throws {
    var lines = try lines()
    let index = try #require(lines.firstIndex { $0.contains("Müller") })
    lines[index] = lines[index].replacing("ü", with: "u\u{308}")
    #expect(faults(lines) != [])
  }

  @Test func `erased lines keep the chain and say nothing`() throws {
    let erased = try lines().map { text in
      try #require(ChronicleLine(text)).erasing.text
    }
    #expect(faults(erased) == [])
    #expect(!erased.contains { $0.contains("Müller") })
  }

  @Test func `a ledger is made again as it was`() throws {
    #expect(try file.differences() == [])
    let again = file.folder + "/again.sqlite"
    let rebuild = try LedgerRebuild(at: again)
    _ = try ledger.unwrittenChronicle { try rebuild.take($0) }
    try rebuild.finish(at: .beginning)
    let made = try Ledger(at: again)
    for number in 1...3 {
      #expect(try made.voucher(Self.voucher(number)) == ledger.voucher(Self.voucher(number)))
    }
    var findings: [LedgerFinding] = []
    try made.verify { findings.append($0) }
    #expect(findings == [])
    #expect(try made.counts().journal == ledger.counts().journal)
    // It goes on as the other does.
    try made.transaction { try $0.append(.retried(.init(reason: nil)), to: Self.voucher(1)) }
    #expect(try made.hasUnwrittenChronicle())
  }
}

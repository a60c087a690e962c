import Foundation
import GRDB
import Hashing
import Payables
import ReadResult
import SystemPackage
import TestSupport
import Testing

@testable import Ledger

/// Vouchers that are erased (L3): what is gone, and what still holds.
@Suite struct ErasureTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
    try ChronicleTests.fill(ledger)
  }

  private static let list = ErasureListNumber(year: 2036, number: 1)

  static func erasure(of voucher: Voucher) -> VoucherErasure {
    let facts = RetentionFacts(
      .invoice, voucher.status, received: voucher.submission.receivedAt.berlinDate)
    let item = RetentionItem(voucher, facts, RetentionRules())
    return VoucherErasure(
      ErasureList.Document(item, .law(.bookingRecord), until: nil), list, voucher)
  }

  private func erase(_ numbers: Int...) throws { try erase(numbers) }

  private func erase(_ numbers: [Int]) throws {
    try ledger.transaction { books in
      for number in numbers {
        let voucher = try #require(try books.voucher(ChronicleTests.voucher(number)))
        try books.erase(Self.erasure(of: voucher), at: .noon, actor: "rohrpost")
      }
    }
  }

  private func findings() throws -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    try ledger.verify { findings.append($0) }
    return findings
  }

  @Test func `the chain stays right, and nothing is found`() throws {
    let hashes = try ledger.journal(of: ChronicleTests.voucher(2)).map(\.hash)
    try erase(2)
    #expect(try findings() == [])
    let journal = try ledger.journal(of: ChronicleTests.voucher(2))
    #expect(journal.map(\.hash) == hashes)
    #expect(journal.allSatisfy { $0.erased != nil && $0.isIntact })
    #expect(try ledger.voucher(ChronicleTests.voucher(2)) == nil)
    #expect(try ledger.erasure(of: ChronicleTests.voucher(2)) == Self.list)
    #expect(try ledger.voucher(withClaim: "b") == nil)
    try erase(1, 3)
    #expect(try findings() == [])
    #expect(try file.differences() == [])
  }

  @Test func `its number is never given again`() throws {
    try erase(1, 2, 3)
    let next = try ledger.transaction { try $0.submit("new").id }
    #expect(next == ChronicleTests.voucher(4))
    #expect(throws: LedgerError.self) {
      try ledger.transaction { books in
        try books.db.insert(
          Voucher(id: ChronicleTests.voucher(2), submission: .sample("x"), at: .noon))
      }
    }
  }

  @Test func `no table has a row of it`() throws {
    try erase(2)
    try ledger.pool.read { db in
      for table in ChronicleTable.all where table.goesWithVoucher {
        let count = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM \(table.name) WHERE voucher = 'B26-0000002'")
        #expect(count == 0, "\(table.name)")
      }
      for table in ["voucher_key", "voucher_wait", "task"] {
        let sql = "SELECT count(*) FROM \(table) WHERE voucher = 'B26-0000002'"
        #expect(try Int.fetchOne(db, sql: sql) == 0, "\(table)")
      }
    }
  }

  @Test func `the journal takes no other change`() throws {
    try erase(2)
    let form = "{\"erased\":\"\(String(repeating: "0", count: 64))\"}"
    let entry = try #require(try ledger.journal(of: ChronicleTests.voucher(2)).first)
    for change in [
      "details = '{}'", "details = '\(form)', actor = 'x'", "details = '\(form)', seq = 99",
      "details = '{\"erased\":\"\(String(repeating: "g", count: 64))\"}'",
      "details = '\(form)', voucher = 'B26-0000001'", "kind = 'x'",
    ] {
      #expect(throws: (any Error).self, "\(change)") {
        try file.tamper(
          keepingTriggers: true, "UPDATE journal SET \(change) WHERE seq = \(entry.seq)")
      }
    }
    #expect(throws: (any Error).self) {
      try file.tamper(
        keepingTriggers: true,
        "UPDATE journal SET details = '\(form)' WHERE voucher = 'B26-0000001'")
    }
    #expect(throws: (any Error).self) {
      try file.tamper(keepingTriggers: true, "DELETE FROM erased_voucher")
    }
  }

  @Test func `what was erased behind the daemon's back is named`() throws {
    let entry = try #require(try ledger.journal(of: ChronicleTests.voucher(1)).last)
    try file.tamper(
      "UPDATE journal SET details = '\(entry.erasing.details)' WHERE seq = \(entry.seq)")
    #expect(try findings().contains(.erasedEntry(entry.seq)))
  }

  @Test func `an erasure that was half undone is named`() throws {
    let before = try #require(try ledger.journal(of: ChronicleTests.voucher(2)).first)
    try erase(2)
    let copy = try TemporaryLedger(copying: file)
    try copy.tamper(
      "UPDATE journal SET details = '\(before.details)' WHERE seq = \(before.seq)")
    var findings: [LedgerFinding] = []
    try copy.open().verify { findings.append($0) }
    #expect(findings == [.readableEntry(before.seq)])
    let other = try TemporaryLedger(copying: file)
    try other.tamper("DELETE FROM erased_voucher")
    findings = []
    try other.open().verify { findings.append($0) }
    #expect(findings.contains(.forgottenErasure(ChronicleTests.voucher(2))))
  }

  /// All lines, with those of erased vouchers as they are then, or as they were.
  private func lines() throws -> [ChronicleLine] {
    var lines: [ChronicleLine] = []
    _ = try ledger.unwrittenChronicle { lines.append($0) }
    return lines
  }

  @Test(arguments: [0, 1, 2, 3])
  func `the ledger is made again from lines of which some are erased`(erasedFrom: Int) throws {
    var lines = try lines()
    let written = lines.count
    let end = try #require(try ledger.unwrittenChronicle { _ in })
    try ledger.transaction { try $0.wroteChronicle(end, to: .beginning.after(end.head)) }
    try erase(2)
    lines += try self.lines()
    // As files are rewritten, from the latest line on.
    for index in [0, written / 3, written / 2, written][erasedFrom]..<lines.count {
      if lines[index].voucher == ChronicleTests.voucher(2) { lines[index] = lines[index].erasing }
    }
    let made = file.folder + "/made.sqlite"
    let rebuild = try LedgerRebuild(at: made)
    for line in lines { try rebuild.take(line) }
    try rebuild.finish(at: .beginning)
    for table in ["journal", "voucher", "claim", "outbox", "erased_voucher", "balance", "task"] {
      func rows(_ path: String) throws -> [String] {
        try DatabaseQueue(path: path).read { db in
          try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
        }
      }
      #expect(try rows(made) == rows(file.path), "\(table)")
    }
  }

  /// Others stay on the pages where it stood.
  @Test(arguments: [UInt64(1), 2])
  func `no byte tells of those that were erased among others`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try ledger.transaction { books in
      for number in 10..<310 {
        let id = try books.submit("claim \(number)").id
        var reading = Reading.sample(number: "R-\(number)")
        reading.index.supplierName = "Firma <\(number)>" + String(repeating: "x", count: number)
        try books.append(.read(reading), to: id)
        try books.enqueue(.result, for: id, at: .noon)
        try books.append(.done, to: id)
      }
    }
    var ids: [VoucherID: Int] = [:]
    try ledger.vouchers(VoucherFilter()) { voucher in
      let name = voucher.reading?.index.supplierName?.prefix { $0 != ">" }
      ids[voucher.id] = name.flatMap { Int($0.dropFirst(7)) }
    }
    let gone = ids.keys.sorted().filter { _ in Bool.random(using: &random) }
      .shuffled(using: &random)
    for start in stride(from: 0, to: gone.count, by: 8) {
      try erase(gone[start..<min(start + 8, gone.count)].map(\.number))
    }
    #expect(try ledger.truncateLog())
    let bytes = try Data(contentsOf: URL(filePath: file.path))
    let left = gone.compactMap { ids[$0] }.filter {
      bytes.firstRange(of: Array("Firma <\($0)>".utf8)) != nil
    }
    #expect(left == [])
    #expect(gone.count > 50)
    #expect(try findings() == [] && file.differences() == [])
  }

  @Test func `while somebody reads an earlier state the log is left, and nobody waits`() throws {
    try erase(2)
    let reader = try Ledger(readingAt: file.path)
    let snapshot = try reader.pool.makeSnapshot()
    _ = try snapshot.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") }
    try erase(1)
    let start = ContinuousClock.now
    #expect(try !ledger.truncateLog())
    #expect(ContinuousClock.now - start < .seconds(5))
    try snapshot.close()
    #expect(try ledger.truncateLog())
  }

  @Test func `no byte of the file tells of it`() throws {
    let word = Array("Müller".utf8)
    func isThere() throws -> Bool {
      try ["", "-wal"].contains { ending in
        let path = file.path + ending
        guard FileManager.default.fileExists(atPath: path) else { return false }
        return try Data(contentsOf: URL(filePath: path)).firstRange(of: word) != nil
      }
    }
    try ledger.transaction { books in
      for number in 10..<200 {
        let id = try books.submit("claim \(number)").id
        try books.append(.read(.sample(number: "R-\(number)")), to: id)
        try books.append(.done, to: id)
      }
    }
    #expect(try isThere())
    var ids: [VoucherID] = []
    try ledger.summaries(VoucherFilter()) { ids.append($0.id) }
    try erase(ids.map(\.number))
    #expect(try ledger.truncateLog())
    #expect(try !isThere())
    #expect(try findings() == [])
  }
}

extension ChroniclePosition {
  fileprivate func after(_ head: ChainHead) -> ChroniclePosition {
    var position = self
    position.seq = head.seq
    return position
  }
}

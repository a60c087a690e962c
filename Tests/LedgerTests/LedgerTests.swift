import Foundation
import GRDB
import Payables
import ReadResult
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  let file: TemporaryLedger

  init() throws { file = try TemporaryLedger() }

  @Test func `commits are durable and checked`() throws {
    let ledger = try file.open()
    func pragma(_ name: String) throws -> String? {
      try ledger.pool.writeWithoutTransaction {
        try String.fetchOne($0, sql: "PRAGMA \(name)")
      }
    }
    #expect(try pragma("synchronous") == "2")
    #expect(try pragma("journal_mode") == "wal")
    #expect(try pragma("foreign_keys") == "1")
  }

  @Test func `what was committed is there after opening again`() async throws {
    let ledger = try file.open()
    let id = try await ledger.transaction { try $0.submit("c").id }
    try ledger.close()
    #expect(try file.open().voucher(id)?.status == .received)
  }

  @Test func `nobody but the owner opens the database`() throws {
    _ = FileManager.default.createFile(
      atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o644])
    let ledger = try file.open()
    _ = try ledger.transaction { try $0.submit("c") }
    for ending in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path + ending)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `people see that something happened to a sensitive document, not what`() throws {
    let ledger = try file.open()
    let (open, sensitive) = try ledger.transaction { transaction in
      let open = try transaction.submit("open")
      let sensitive = try transaction.submit("sensitive")
      try transaction.append(
        .restricted(Restriction(documentClass: .personnel, mark: "recipient")), to: sensitive.id)
      return (open, sensitive)
    }
    func shown(_ id: VoucherID?) throws -> [JournalEntry] {
      var entries: [JournalEntry] = []
      try ledger.shownJournal(of: id) { entries.append($0) }
      return entries
    }
    let all = try shown(nil)
    #expect(all.map(\.details.isEmpty) == [false, false, false])
    #expect(all.first == (try ledger.journal(of: open.id).first))
    #expect(all.dropFirst() == (try shown(sensitive.id))[...])
    for (seen, kept) in zip(try shown(sensitive.id), try ledger.journal(of: sensitive.id)) {
      #expect(seen.details == JournalEntry.confidentialDetails)
      #expect((seen.seq, seen.kind, seen.hash) == (kept.seq, kept.kind, kept.hash))
      #expect(kept.isIntact)
    }
  }

  @Test func `a reader looks on while a writer writes`() throws {
    let writer = try file.open()
    let reader = try Ledger(readingAt: file.path)
    try writer.transaction { transaction in
      let id = try transaction.submit("c").id
      #expect(try reader.voucher(id) == nil)
    }
    #expect(try reader.counts().vouchers == 1)
  }

  @Test func `a reader can't write`() throws {
    _ = try file.open()
    let reader = try Ledger(readingAt: file.path)
    #expect(throws: LedgerError.readOnly) {
      try reader.transaction { _ = try $0.submit("c") }
    }
  }

  @Test func `writers take turns`() async throws {
    let ledgers = try (0..<4).map { _ in try file.open() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, ledger) in ledgers.enumerated() {
        group.addTask {
          for turn in 0..<20 {
            _ = try await ledger.transaction { try $0.submit("\(index)/\(turn)") }
          }
        }
      }
      try await group.waitForAll()
    }
    var findings: [LedgerFinding] = []
    let verified = try ledgers[0].verify { findings.append($0) }
    #expect(findings == [])
    #expect(verified.vouchers == 80)
    #expect(try ledgers[0].counts().journal == verified.head)
  }

  struct Refusal: Error {}

  @Test func `nothing is left of a body that throws`() async throws {
    let ledger = try file.open()
    await #expect(throws: Refusal.self) {
      try await ledger.transaction { transaction in
        _ = try transaction.submit("c")
        throw Refusal()
      }
    }
    #expect(try ledger.counts().vouchers == 0)
    let id = try await ledger.transaction { try $0.submit("c").id }
    #expect(id == VoucherID("B26-0000001"))
  }

  @Test func `a transaction with a failed write is not committed`() throws {
    let ledger = try file.open()
    #expect(throws: LedgerError.timeOutOfRange(Timestamp(seconds: 0))) {
      try ledger.transaction { transaction in
        _ = try transaction.submit("c")
        try? transaction.append(
          .started, details: ["a": 1], at: Timestamp(seconds: 0), actor: "rohrpost")
      }
    }
    #expect(try ledger.counts().vouchers == 0)
  }

  @Test func `a file that is no database is refused with its path`() throws {
    try Data(repeating: 7, count: 10_000).write(to: URL(filePath: file.path))
    let error = #expect(throws: LedgerError.self) { try file.open() }
    #expect(error?.description.contains(file.path) == true)
  }

  @Test func `a folder that is not there is refused`() {
    #expect(throws: LedgerError.self) { try Ledger(at: "/proc/nowhere/rohrpost.sqlite") }
    #expect(throws: LedgerError.self) { try Ledger(readingAt: file.path) }
  }

  @Test func `a database of a newer version is left alone`() throws {
    try file.open().close()
    try file.tamper("INSERT INTO grdb_migrations VALUES ('of tomorrow')")
    let error = LedgerError.otherVersion(path: file.path, isNewer: true)
    #expect(throws: error) { try file.open() }
    #expect(throws: error) { try Ledger(readingAt: file.path) }
  }

  @Test func `a database of an older version is only read after the daemon was there`() throws {
    try file.tamper("PRAGMA user_version = 0")
    try DatabasePool(path: file.path).close()
    #expect(throws: LedgerError.otherVersion(path: file.path, isNewer: false)) {
      try Ledger(readingAt: file.path)
    }
  }

  @Test func `events of the system stand in the same journal`() throws {
    let ledger = try file.open()
    try ledger.transaction { transaction in
      try transaction.append(
        .configurationLoaded, details: ["channels": 2], at: .noon, actor: "rohrpost")
      _ = try transaction.submit("c")
    }
    var entries: [JournalEntry] = []
    try ledger.journal(of: nil) { entries.append($0) }
    #expect(entries.map(\.kind) == ["configuration_loaded", "submitted"])
    #expect(entries[0].details == #"{"channels":2}"#)
    #expect(try entries[0].event() == nil)
    #expect(entries[0].previous == JournalEntry.genesis)
    #expect(entries[1].previous == entries[0].hash)
  }

  @Test func `a long journal comes in order and can be read on`() throws {
    let ledger = try file.open()
    let count = pageLength * 2 + 10
    try ledger.transaction { transaction in
      for number in 0..<count {
        try transaction.append(.started, details: [number], at: .noon, actor: "rohrpost")
      }
    }
    var seqs: [Int64] = []
    try ledger.journal(of: nil) { seqs.append($0.seq) }
    #expect(seqs == Array(1...Int64(count)))
    seqs = []
    try ledger.journal(of: nil, after: 500) { seqs.append($0.seq) }
    #expect(seqs == Array(501...Int64(count)))
  }

  @Test(arguments: [
    "UPDATE journal SET actor = 'x'", "DELETE FROM journal",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal",
  ])
  func `the database refuses to change the journal`(sql: String) throws {
    let ledger = try file.open()
    try ledger.transaction { _ = try $0.submit("c") }
    let error = #expect(throws: DatabaseError.self) {
      try ledger.pool.write { try $0.execute(sql: sql) }
    }
    #expect(error?.message?.hasPrefix("the journal ") == true)
  }
}

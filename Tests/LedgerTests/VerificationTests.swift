import GRDB
import Hashing
import Payables
import Testing

@testable import Ledger

@Suite struct VerificationTests {
  let file: TemporaryLedger

  /// Ten entries: a start, then three vouchers with three each.
  init() throws {
    file = try TemporaryLedger()
    let ledger = try file.open()
    try ledger.transaction { transaction in
      try transaction.append(.started, details: ["version": 1], at: .noon, actor: "rohrpost")
      for claim in ["a", "b", "c"] {
        let id = try transaction.submit(claim).id
        try transaction.append(.read(.sample(number: claim)), to: id)
        try transaction.append(.done, to: id)
      }
    }
    try ledger.close()
  }

  func findings() throws -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    try file.open().verify { findings.append($0) }
    return findings
  }

  static func voucher(_ number: Int) -> VoucherID { VoucherID(year: 2026, number: number) }

  @Test func `what nobody touched is sound`() throws {
    let ledger = try file.open()
    var findings: [LedgerFinding] = []
    let verified = try ledger.verify { findings.append($0) }
    #expect(findings == [])
    #expect(verified.entries == 10)
    #expect(verified.vouchers == 3)
    #expect(verified.head == (try ledger.counts().journal))
  }

  @Test(arguments: [
    ("time", "'2026-11-22T09:30:00.000001Z'"),
    ("voucher", "'B26-0000003'"),
    ("actor", "'somebody'"),
    ("kind", "'rejected'"),
    ("details", #"replace(details, 'Done', 'Gone')"#),
    ("details", #"details || ' '"#),
    ("hash", "randomblob(32)"),
    ("previous", "randomblob(32)"),
  ])
  func `a changed entry is named`(column: String, value: String) throws {
    try file.tamper("UPDATE journal SET \(column) = \(value) WHERE seq = 4")
    #expect(try findings().contains(.changedEntry(4)))
  }

  @Test(arguments: [
    "time = '2026-11-22 09:30'", "voucher = 'B26-1'", "time = '2026-11-22T+9:30:00.000000Z'",
  ])
  func `an entry that can't be read is named`(assignment: String) throws {
    try file.tamper("UPDATE journal SET \(assignment) WHERE seq = 4")
    #expect(try findings().contains(.unreadableEntry(4)))
  }

  @Test(arguments: 1...10)
  func `a removed entry is named`(seq: Int64) throws {
    try file.tamper("DELETE FROM journal WHERE seq = \(seq)")
    #expect(try findings().first == .missingEntries(seq...seq))
  }

  @Test func `a journal that was cut off is noticed, also after more was written`() throws {
    try file.tamper("DELETE FROM journal WHERE seq > 7")
    #expect(try findings().first == .missingEntries(8...10))
    let ledger = try file.open()
    try ledger.transaction {
      try $0.append(.started, details: ["version": 1], at: .noon, actor: "rohrpost")
    }
    #expect(try findings().first == .missingEntries(8...10))
  }

  @Test func `an entry added at the end is named`() throws {
    try file.tamper(
      """
      INSERT INTO journal SELECT 11, time, voucher, actor, kind, details, hash, randomblob(32)
      FROM journal WHERE seq = 10
      """)
    #expect(try findings().prefix(2) == [.changedEntry(11), .addedEntries(11...11)])
  }

  @Test func `an entry pushed in between is named`() throws {
    try file.tamper(
      "UPDATE journal SET seq = seq + 100 WHERE seq > 5",
      "UPDATE journal SET seq = seq - 99 WHERE seq > 100",
      """
      INSERT INTO journal SELECT 6, time, voucher, actor, kind, details, hash, randomblob(32)
      FROM journal WHERE seq = 5
      """)
    #expect(try findings().prefix(3) == [.changedEntry(6), .changedEntry(7), .brokenLink(7)])
  }

  @Test func `two entries that changed places are named`() throws {
    try file.tamper(
      "UPDATE journal SET seq = 99 WHERE seq = 5", "UPDATE journal SET seq = 5 WHERE seq = 6",
      "UPDATE journal SET seq = 6 WHERE seq = 99")
    #expect(
      try findings().prefix(5) == [
        .changedEntry(5), .brokenLink(5), .changedEntry(6), .brokenLink(6), .brokenLink(7),
      ])
  }

  /// Gives an entry another actor and the hash that fits.
  func forge(_ seq: Int64) throws {
    let ledger = try file.open()
    let old = try #require(
      try ledger.pool.read { try $0.entries(of: nil, after: seq - 1, limit: 1).first })
    try ledger.close()
    let forged = JournalEntry(
      after: ChainHead(seq: seq - 1, hash: old.previous), time: old.time, voucher: old.voucher,
      actor: "somebody", kind: old.kind, details: old.details)
    try file.tamper(
      """
      UPDATE journal SET actor = 'somebody', hash = X'\(forged.hash.description)'
      WHERE seq = \(seq)
      """)
  }

  @Test func `an entry with a new hash of its own does not fit its successor`() throws {
    try forge(4)
    #expect(try findings() == [.brokenLink(5)])
  }

  @Test func `the last entry written anew is noticed`() throws {
    try forge(10)
    #expect(try findings() == [.otherEnd(10)])
  }

  @Test(arguments: [
    "snapshot = replace(snapshot, 'Done', 'Gone')", "snapshot = '{}'", "snapshot = ''",
    "status = 'paid'", "gross = '1.00'", "version = 7", "supplier = NULL",
    "received_at = '2025-11-22T09:30:00.000000Z'", "parent = 'B26-0000001'",
    "sha256 = randomblob(32)",
  ])
  func `a voucher that does not follow from its journal is named`(assignment: String) throws {
    try file.tamper("UPDATE voucher SET \(assignment) WHERE id = 'B26-0000002'")
    #expect(try findings() == [.changedVoucher(Self.voucher(2))])
  }

  @Test func `a removed voucher is named`() throws {
    try file.tamper("DELETE FROM voucher WHERE id = 'B26-0000002'")
    #expect(try findings() == [.missingVoucher(Self.voucher(2))])
  }

  @Test(arguments: ["B26-0000009", "nonsense"])
  func `an added voucher is named`(id: String) throws {
    let columns = try file.open().pool.read { try $0.columns(in: "voucher").map(\.name) }
    let values = columns.map { ["id": "'\(id)'", "number": "99"][$0] ?? $0 }
    try file.tamper(
      """
      INSERT INTO voucher SELECT \(values.joined(separator: ", "))
      FROM voucher WHERE id = 'B26-0000001'
      """)
    #expect(try findings() == [.addedVoucher(id)])
  }

  @Test func `long ledgers are verified across pages`() throws {
    let ledger = try file.open()
    let count = pageLength * 2
    try ledger.transaction { transaction in
      for number in 0..<count {
        let id = try transaction.submit("n\(number)").id
        try transaction.append(.done, to: id)
      }
    }
    var findings: [LedgerFinding] = []
    let verified = try ledger.verify { findings.append($0) }
    #expect(findings == [])
    #expect(verified.entries == Int64(10 + count * 2))
    #expect(verified.vouchers == Int64(3 + count))
  }

  @Test(arguments: [
    (LedgerFinding.missingEntries(3...3), "journal 3: missing"),
    (.missingEntries(3...5), "journal 3 to 5: missing"),
    (.changedEntry(4), "journal 4: changed"),
    (.changedVoucher(voucher(2)), "voucher B26-0000002: does not follow from its journal"),
  ])
  func `a finding names the place`(finding: LedgerFinding, text: String) {
    #expect(finding.description == text)
  }
}

import GRDB
import Payables
import SystemPackage
import TestSupport
import Testing

@testable import Ledger

/// Rows that somebody changes behind the ledger's back, against what the chronicle says.
@Suite struct LedgerComparisonTests {
  let file: TemporaryLedger

  init() throws {
    file = try TemporaryLedger()
    try ChronicleTests.fill(file.open())
  }

  @Test(arguments: [
    ("UPDATE outbox SET state = 'delivered' WHERE id = 2", LedgerFinding.changedRow("outbox 2")),
    ("DELETE FROM outbox WHERE id = 3", .missingRow("outbox 3")),
    ("DELETE FROM claim WHERE key = 'b'", .missingRow("claim b")),
    ("INSERT INTO claim VALUES ('d', 'B26-0000001')", .addedRow("claim d")),
    (
      "UPDATE handover SET state = 'delivered'", .changedRow("handover 1")
    ),
    (
      "DELETE FROM reconsideration WHERE voucher = 'B26-0000003'",
      .missingRow("reconsideration B26-0000003 order:4711")
    ),
    (
      "INSERT INTO voucher_key VALUES ('order:1', 'B26-0000001')",
      .addedRow("voucher_key order:1 B26-0000001")
    ),
    ("INSERT INTO balance VALUES ('order:1', '1', '2')", .addedRow("balance order:1")),
    (
      "INSERT INTO bank_movement VALUES (zeroblob(32))",
      .addedRow("bank_movement " + String(repeating: "0", count: 64))
    ),
  ])
  func `a row that was changed behind the ledger's back is named`(
    sql: String, finding: LedgerFinding
  ) throws {
    try file.tamper(sql)
    #expect(try file.differences(withSchema: false) == [finding])
  }

  @Test(arguments: [
    (
      "UPDATE voucher SET status = 'paid' WHERE id = 'B26-0000002'",
      LedgerFinding.changedVoucher(VoucherID(year: 2026, number: 2))
    ),
    (
      "UPDATE voucher SET snapshot = replace(snapshot, 'claim', 'chain') WHERE id = 'B26-0000002'",
      .changedVoucher(VoucherID(year: 2026, number: 2))
    ),
    (
      "UPDATE voucher SET snapshot = '' WHERE id = 'B26-0000002'",
      .changedVoucher(VoucherID(year: 2026, number: 2))
    ),
    (
      "UPDATE voucher SET id = 'nonsense' WHERE id = 'B26-0000002'", .addedVoucher("nonsense")
    ),
    (
      "DELETE FROM voucher WHERE id = 'B26-0000002'",
      .missingVoucher(VoucherID(year: 2026, number: 2))
    ),
    (
      "INSERT INTO task VALUES ('B26-0000001-9', 'B26-0000001', '', '', '{}')",
      .strayTask("B26-0000001-9")
    ),
  ])
  func `vouchers and tasks are compared, too`(sql: String, finding: LedgerFinding) throws {
    try file.tamper(sql)
    #expect(try file.differences(withSchema: false).contains(finding))
  }

  /// A later version of the program may write the same values otherwise.
  @Test func `a voucher is compared by what it says`() throws {
    let before = try file.differences()
    try file.tamper(keepingTriggers: true, "UPDATE voucher SET snapshot = ' ' || snapshot")
    #expect(try file.differences() == before)
  }

  /// Two states that each of these tables knows.
  static let states = [
    "outbox": ["pending", "dead"], "mail": ["pending", "sent"],
    "supplier_change": ["open", "rejected"], "payment_run": ["proposed", "released"],
    "transfer": ["open", "paid"], "handover": ["pending", "dead"],
  ]

  /// Two rows of made-up values, one of which is then changed, column by column.
  @Test(arguments: ChronicleTable.all.map(\.name))
  func `a change to any column of any table is named`(name: String) throws {
    let table = try #require(ChronicleTable.named(name))
    func value(_ column: String, _ number: Int) -> String {
      if table.bytes.contains(column) { return "X'\(String(repeating: "0\(number)", count: 32))'" }
      if column == "state" {
        return Self.states[name].map { "'\($0[number % 2])'" } ?? "\(number)"
      }
      return ["kind": "'suppliers'", "columns": "'{}'"][column] ?? "\(number)"
    }
    for number in [7, 8] {
      let values = table.columns.map { value($0, number) }.joined(separator: ", ")
      try file.tamper(keepingTriggers: true, "INSERT INTO \(name) VALUES (\(values))")
    }
    // Rows of master data have look-ups, which these made-up ones lack.
    let before = try file.differences(withSchema: false)
    #expect(before.isEmpty || name == "master_row")
    let key = table.key.last { $0 != "kind" } ?? ""
    for column in table.columns where !["kind", "columns"].contains(column) {
      let copy = try TemporaryLedger(copying: file)
      try copy.tamper(
        "UPDATE \(name) SET \(column) = \(value(column, 9)) WHERE \(key) = \(value(key, 8))")
      #expect(try copy.differences(withSchema: false) != before, "\(column)")
    }
    let copy = try TemporaryLedger(copying: file)
    try copy.tamper("DELETE FROM \(name)")
    #expect(try copy.differences(withSchema: false).count >= before.count + 2)
  }

  @Test func `a trigger that is missing is named`() throws {
    try file.tamper("SELECT 1")
    #expect(
      try file.differences().contains(.otherSchema("trigger journal_is_never_changed")))
  }
}

extension TemporaryLedger {
  /// What differs between the ledger and the one that its chronicle makes.
  ///
  /// Tampering takes the triggers away first, which is told `withSchema` only.
  func differences(withSchema: Bool = true) throws -> [LedgerFinding] {
    let work = try TemporaryFolder()
    let comparison = try LedgerComparison(of: path, in: work.path.string)
    var findings: [LedgerFinding] = []
    try comparison.finish(fill: { _ in }, { findings.append($0) })
    return findings.filter { finding in
      if case .otherSchema = finding { return withSchema }
      return true
    }
  }
}

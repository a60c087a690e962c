import Files
import Foundation
import GRDB
import SystemPackage
import TestSupport
import Testing

/// The database is lost, the archive is there (R4).
@Suite(.finishedSpool) struct RebuildTests {
  private func copy() throws -> TestSpool {
    try TestSpool(copying: #require(FinishedSpool.current))
  }

  /// All rows of all tables but what tells of the chronicle itself.
  private func rows(_ spool: TestSpool) throws -> [String: [String]] {
    let database = try DatabaseQueue(path: spool.path.appending("state/rohrpost.sqlite").string)
    defer { try? database.close() }
    return try database.read { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
            AND name NOT IN ('chronicle', 'chronicle_change', 'chain_head', 'grdb_migrations')
          """)
      return try Dictionary(
        uniqueKeysWithValues: names.map { name in
          let condition = name == "journal" ? "WHERE kind <> 'ledger_rebuilt'" : ""
          let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(name) \(condition)")
          return (name, rows.map(\.description).sorted())
        })
    }
  }

  /// Takes the database away with everything beside it.
  private func lose(_ spool: TestSpool) throws {
    try FileOperations.removeTree(spool.path.appending("state"))
  }

  @Test func `every row is as it was, and nothing is found`() throws {
    let spool = try copy()
    try spool.drain()
    let before = try rows(spool)
    try lose(spool)
    let answer = try spool.ask("rebuild")
    #expect(answer.code == 0, "\(answer.complaints)")
    let after = try rows(spool)
    for (name, rows) in before { #expect(after[name] == rows, "\(name)") }
    #expect(before["voucher"]?.count ?? 0 > 4)
    let verified = try spool.ask("verify")
    #expect(verified.code == 0, "\(verified.output)")
    try spool.expectNothingLostOrDoubled()
  }

  @Test func `the daemon goes on where it was`() throws {
    let spool = try copy()
    try lose(spool)
    #expect(try spool.ask("rebuild").code == 0)
    try spool.put(SampleInvoice.ubl(number: "R-9"), "upload/R-9.xml")
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/again.xml")
    #expect(try spool.drain().code == 0)
    let list = try spool.list()
    #expect(list.contains { $0.name == "again.xml" && $0.duplicateOf != nil })
    let verified = try spool.ask("verify")
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func `a document that the chronicle does not know yet is brought back to the operator`()
    throws
  {
    let spool = try copy()
    let unknown = spool.path.appending("archive/2026/11/B26-0000077/original")
    try FileOperations.makeDirectory(unknown)
    try FileContents.write([1], to: unknown.appending("neu.xml"))
    try lose(spool)
    let answer = try spool.ask("rebuild")
    #expect(answer.output.contains("recovered/B26-0000077"))
    #expect(
      try FileContents.read(spool.path.appending("recovered/B26-0000077/original/neu.xml")) == [1])
  }

  @Test func `a database that is there is left alone unless told otherwise`() throws {
    let spool = try copy()
    let before = try rows(spool)
    let refused = try spool.ask("rebuild")
    #expect(refused.code == 1)
    #expect(refused.complaints.contains("--replace"))
    #expect(try rows(spool) == before)
    #expect(try spool.ask("rebuild", "--replace").code == 0)
  }

  @Test func `a damaged chronicle is refused unless told otherwise`() throws {
    let spool = try copy()
    let path = spool.path.appending(try spool.keptFile("/chronicle/"))
    var bytes = try FileContents.read(path)
    bytes[bytes.count / 2] ^= 1
    try FileContents.overwrite(path, with: bytes)
    try lose(spool)
    let refused = try spool.ask("rebuild")
    #expect(refused.code == 1)
    #expect(refused.complaints.contains("--despite-damage"))
    #expect(try spool.ask("rebuild", "--despite-damage").code == 0)
  }

  /// Whatever byte it is: what is left is a ledger that works.
  @Test(arguments: Array(stride(from: 3, to: 100, by: 8)))
  func `what refers to lost lines goes with them`(
    percent: Int
  ) throws {
    let spool = try copy()
    let path = spool.path.appending(try spool.keptFile("/chronicle/"))
    var bytes = try FileContents.read(path)
    bytes[bytes.count * percent / 100] ^= 1
    try FileContents.overwrite(path, with: bytes)
    try lose(spool)
    let rebuilt = try spool.ask("rebuild", "--despite-damage")
    #expect(rebuilt.code == 0, "\(rebuilt.complaints)")
    #expect(try spool.ask("status").code != 3)
  }

  /// A crash between the file and the note in the ledger.
  @Test func `lines that the ledger has not noted are written once`() throws {
    let spool = try copy()
    let path = spool.path.appending(try spool.keptFile("/chronicle/"))
    let bytes = try FileContents.read(path)
    try FileContents.overwrite(path, with: bytes + Array(#"{"after":3,"table":"out"#.utf8))
    try spool.put(SampleInvoice.ubl(number: "R-10"), "upload/R-10.xml")
    #expect(try spool.drain().code == 0)
    let verified = try spool.ask("verify")
    #expect(verified.code == 0, "\(verified.output)")
  }
}

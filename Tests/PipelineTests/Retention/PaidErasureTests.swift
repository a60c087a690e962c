import Files
import Foundation
import GRDB
import SystemPackage
import TestSupport
import Testing

/// What was matched, posted and paid is erased: what it took up of its order is given back, what
/// stands in the books stays (L3).
@Suite(.enabled(if: TestSpool.hasClock, "needs faketime")) struct PaidErasureTests {
  private static let late = "2080-06-02 09:00:00"

  private func count(_ sql: String, _ spool: TestSpool) throws -> Int? {
    let database = try DatabaseQueue(path: spool.path.appending("state/rohrpost.sqlite").string)
    defer { try? database.close() }
    return try database.read { try Int.fetchOne($0, sql: sql) }
  }

  @Test func `the books stay, and all proofs go on`() throws {
    let spool = try TestSpool.settling()
    let users = try spool.folder.file(
      "users-2.csv", "user;name;roles\ncora;Cora Caspar;compliance\n")
    let paid = try spool.folder.file(
      "payments.csv", "supplier_id;invoice_number;paid_at;amount\nK1;R-1;2026-12-15;119,00\n")
    try spool.approve("R-1", "R-2")
    #expect(try spool.ask("post", "run", "--as", "paul").code == 0)
    try spool.drain()
    #expect(try spool.ask("import", users.string, paid.string).code == 0)
    try spool.drain()
    try #require(try spool.standing.sorted() == ["paid", "posted"])
    #expect(try count("SELECT count(*) FROM balance", spool) ?? 0 > 0)

    for words in [["propose", "--as", "paul"], ["release", "L80-0001", "--as", "cora"]] {
      let answer = try spool.ask(at: Self.late, ["retention"] + words)
      try #require(answer.code == 0, "\(answer.complaints)")
    }
    try spool.drain(at: Self.late)
    // What is not paid is not done, however old it is.
    #expect(try spool.standing == ["posted"])
    #expect(try count("SELECT count(*) FROM posting_entry", spool) == 2)
    for proof in ["verify", "account", "post", "pay"] {
      let answer = try spool.ask(at: Self.late, [proof])
      #expect(answer.code == 0, "\(proof): \(answer.output)\(answer.complaints)")
    }
    #expect(
      try spool.ask(at: Self.late, ["show", "B26-0000001"]).complaints
        .contains("B26-0000001 wurde gelöscht (L80-0001"))
    for basis in ["received", "posted"] {
      let target = spool.folder.path.appending(basis).string
      let export = try spool.ask(
        at: Self.late,
        [
          "export", "gdpdu", "--from", "2026-01-01", "--to", "2099-12-31", "--by", basis,
          "--reason", "Prüfung", target,
        ])
      #expect(export.code == 0, "\(export.output)\(export.complaints)")
    }
    try FileOperations.removeTree(spool.path.appending("state"))
    let rebuilt = try spool.ask(at: Self.late, ["rebuild"])
    #expect(rebuilt.code == 0, "\(rebuilt.complaints)")
    let verified = try spool.ask(at: Self.late, ["verify"])
    #expect(verified.code == 0, "\(verified.output)")
    #expect(try count("SELECT count(*) FROM posting_entry", spool) == 2)
  }
}

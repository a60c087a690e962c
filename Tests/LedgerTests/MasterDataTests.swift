import GRDB
import Hashing
import MasterData
import Payables
import Testing

@testable import Ledger

/// Master data in the database: taking files, looking rows up, their history.
@Suite struct MasterDataTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  static let suppliers = """
    supplier_id;name;city;vat_id;iban;email;account
    S1;Müller Aufzüge GmbH;Köln;DE136695976;DE89370400440532013000;Rechnung@Mueller.example;6470
    S2;Nordlicht Elektro KG;Kiel;;;;6335

    """

  @discardableResult
  private func take(
    _ name: String, _ text: String, day: Int64 = 1, by actor: String = "user:anna"
  ) throws -> MasterOutcome {
    try ledger.take(name, text, day: day, by: actor)
  }

  @Test func `rows are found by key and by each of their fields, in every notation`() throws {
    let outcome = try take("suppliers.csv", Self.suppliers)
    #expect(outcome.new == 2 && outcome.changed == 0 && outcome.unchanged == 0)
    #expect(try ledger.row(Supplier.self, "S1")?.name == "Müller Aufzüge GmbH")
    #expect(try ledger.row(Supplier.self, "S9") == nil)
    let values: [(MasterField, String)] = [
      (.vatIdentifier, "de 136 695 976"), (.iban, "DE89 3704 0044 0532 0130 00"),
      (.email, "rechnung@mueller.example"), (.mailDomain, "MUELLER.example"),
      (.nameWord, "mueller"), (.nameWord, "aufzuege"),
    ]
    for (field, value) in values {
      #expect(
        try ledger.rows(Supplier.self, where: field, is: value).map(\.id) == ["S1"],
        "\(field) \(value)")
    }
    #expect(try ledger.rows(Supplier.self, where: .iban, is: "DE0").isEmpty)
    #expect(try ledger.rows(Supplier.self).map(\.id) == ["S1", "S2"])
  }

  @Test func `the lines of an order, its receipts and payments are found by their numbers`() throws
  {
    try take(
      "orders.csv",
      """
      order_number;line;supplier_id;kind;quantity;unit_price
      4711;20;S1;standard;1;2,50
      4711;10;S1;standard;1;2,50
      4712;10;S2;standard;1;2,50

      """)
    try take("receipts.csv", "receipt_number;line;kind;order_number\nWE-1;1;goods;4711\n")
    try take(
      "payments.csv",
      "supplier_id;invoice_number;paid_at;amount;reference\nS1;R 26/7;1.2.2026;5,00;ZL 4711\n")
    #expect(try ledger.rows(OrderLine.self, where: .order, is: "4711").map(\.line) == ["10", "20"])
    #expect(try ledger.rows(OrderLine.self, where: .supplier, is: "S2").count == 1)
    #expect(try ledger.rows(Receipt.self, where: .order, is: "4711").map(\.number) == ["WE-1"])
    #expect(try ledger.rows(PastPayment.self, where: .invoiceNumber, is: "r26-7").count == 1)
    #expect(try ledger.rows(PastPayment.self, where: .referenceNumber, is: "4711").count == 1)
    let inside = try ledger.transaction { books in
      (
        try books.row(OrderLine.self, "4712|10"),
        try books.rows(OrderLine.self, where: .order, is: "4711")
      )
    }
    #expect(inside.0?.supplierID == "S2" && inside.1.count == 2)
  }

  @Test func `what changed is found by its new value, and its history says who and when`() throws {
    try take("objects.csv", "object;name;city\nO1;Haus;Köln\n")
    try take("assets.csv", "asset;object;name\nA1;O1;Aufzug\nA2;O1;Tor\n")
    let again = try take(
      "assets.csv", "asset;object;name\nA1;O2;Aufzug\nA2;O1;Tor\n", day: 2, by: "user:ben")
    #expect(again.new == 0 && again.changed == 1 && again.unchanged == 1)
    #expect(try ledger.rows(Asset.self, where: .object, is: "O1").map(\.id) == ["A2"])
    #expect(try ledger.rows(Asset.self, where: .object, is: "O2").map(\.id) == ["A1"])
    let history = try ledger.history(of: .assets, "A1")
    #expect(history.map(\.number) == [1, 2])
    #expect(history.map { $0.record.values["object"] } == ["O1", "O2"])
    #expect(history.map(\.actor) == ["user:anna", "user:ben"])
    #expect(history.first?.until == history.last?.since && history.last?.until == nil)
    #expect(try ledger.history(of: .assets, "A9").isEmpty)
  }

  @Test func `an import is one entry of the journal with its counts and hash`() throws {
    try take("suppliers.csv", Self.suppliers)
    let text = try #require(try ledger.lastDetails(of: .masterDataImported))
    #expect(text.hasPrefix(#"{"file":"suppliers.csv","table":"suppliers","sha256":""#))
    #expect(text.contains(#""rows":2,"new":2,"changed":0,"unchanged":0,"waiting":0,"#))
    #expect(text.hasSuffix(#","user":"anna"}"#))
    #expect(try ledger.counts().journal.seq == 1)
    var findings: [LedgerFinding] = []
    try ledger.verify { findings.append($0) }
    #expect(findings.isEmpty)
  }

  @Test func `an import that fails leaves nothing`() throws {
    struct Failure: Error {}
    #expect(throws: Failure.self) {
      try ledger.transaction { books in
        let drop = MasterDrop(name: "suppliers.csv", bytes: Array(Self.suppliers.utf8))
        _ = try books.take(drop, from: .sample, by: "user:anna", at: .day(1), actor: "user:anna")
        #expect(try books.row(Supplier.self, "S1") != nil)
        throw Failure()
      }
    }
    #expect(try ledger.rows(Supplier.self).isEmpty)
    #expect(try ledger.rows(Supplier.self, where: .nameWord, is: "mueller").isEmpty)
    #expect(try ledger.counts().journal.seq == 0)
  }

  @Test func `what vouchers may wait for is told, by old and new rows`() throws {
    let receipts = "receipt_number;line;kind;order_number\nWE-1;1;goods;"
    #expect(try take("receipts.csv", receipts + "47 11\n").wakeKeys == [.order("4711")])
    #expect(try take("receipts.csv", receipts + "47 11\n").wakeKeys.isEmpty)
    #expect(
      try take("receipts.csv", receipts + "4712\n").wakeKeys == [.order("4711"), .order("4712")])
    #expect(
      try take("suppliers.csv", "supplier_id;name\nS1;A\n").wakeKeys == [
        .suppliers, .supplier("S1"),
      ])
  }

  @Test func `references to rows that are not there are told once all files are in`() throws {
    let orders = MasterDrop(
      name: "orders.csv",
      bytes: Array(
        """
        order_number;line;supplier_id;kind;quantity;unit_price;project
        4711;10;S1;standard;1;1;P-1
        4711;20;S7;standard;1;1;

        """.utf8))
    let dangling = try ledger.transaction { books in
      _ = try books.take(orders, from: .sample, by: "user:anna", at: .day(1), actor: "user:anna")
      let suppliers = MasterDrop(name: "suppliers.csv", bytes: Array(Self.suppliers.utf8))
      _ = try books.take(suppliers, from: .sample, by: "user:anna", at: .day(1), actor: "user:anna")
      return try books.danglingReferences(of: orders)
    }
    #expect(dangling.map(\.value) == ["P-1", "S7"] && dangling.map(\.line) == [2, 3])
    #expect(
      dangling.map(\.fault) == [.danglingReference(.projects), .danglingReference(.suppliers)])
  }

  @Test func `many rows are taken in one go, and again without a change`() throws {
    let count = 5000
    let rows = (0..<count).map { "\(4_500_000 + $0);10;S\($0 % 50);standard;;\($0 % 9 + 1);2,50" }
    let text =
      "order_number;line;supplier_id;kind;description;quantity;unit_price\n"
      + rows.joined(separator: "\n") + "\n"
    #expect(try take("orders.csv", text).new == count)
    #expect(try take("orders.csv", text, day: 2).unchanged == count)
    #expect(try ledger.rows(OrderLine.self, where: .supplier, is: "S7").count == count / 50)
    var seen = 0
    try ledger.masterRows(of: .orders) { _ in seen += 1 }
    #expect(seen == count)
  }

  @Test func `versions of rows can't be changed or removed`() throws {
    try take("objects.csv", "object;name\nO1;Haus\n")
    try take("objects.csv", "object;name\nO1;Hof\n", day: 2)
    for sql in ["UPDATE master_version SET columns = '{}'", "DELETE FROM master_version"] {
      #expect(throws: DatabaseError.self) { () throws in
        try ledger.pool.write { db in try db.execute(sql: sql) }
      }
    }
  }
}

extension MasterSource {
  static let sample = MasterSource(
    file: "sample.csv", sha256: SHA256Digest(of: []), path: "archive/masterdata/sample.csv")
}

extension Timestamp {
  static func day(_ day: Int64) -> Timestamp { Timestamp(seconds: 1_795_000_000 + day * 86_400) }
}

extension Ledger {
  @discardableResult
  func take(
    _ name: String, _ text: String, day: Int64 = 1, by actor: String
  ) throws -> MasterOutcome {
    let drop = MasterDrop(name: name, bytes: Array(text.utf8))
    try #require(drop.isSound, "\(drop.problems.refusals)")
    return try transaction {
      try $0.take(
        drop,
        from: MasterSource(
          file: name, sha256: SHA256Digest(of: Array(text.utf8)), path: "archive/masterdata/x"),
        by: actor, at: .day(day), actor: actor)
    }
  }
}

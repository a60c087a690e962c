import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `rohrpost import` and what can be seen of master data, with the real program (E1, E2, E4).
@Suite struct ImportTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool() }

  private static let suppliers = """
    supplier_id;name;city;vat_id;iban;payment_days;notiz
    S1;Müller Aufzüge GmbH;Köln;DE136695976;DE89370400440532013000;30;x
    S2;Mueller Aufzuege AG;Kiel;;;14;

    """
  private static let orders = """
    order_number;line;supplier_id;kind;quantity;unit_price;project
    4711;10;S1;standard;2;1.234,50;P-9
    4711;20;S1;standard;3;0,80;

    """

  /// Writes files beside the spool and imports them.
  private func bring(
    _ files: [(String, String)], _ options: String...
  ) throws -> Program.Answer {
    let paths = try files.map { name, text in
      let path = spool.folder.path.appending(name)
      try FileContents.write(Array(text.utf8), to: path)
      return path.string
    }
    return try Program.run(
      "rohrpost", ["import"] + paths + options + spool.arguments("").dropFirst())
  }

  private func object(_ line: Substring?) throws -> [String: Any] {
    let line = try #require(line)
    let json = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(json as? [String: Any])
  }

  @Test func `the first command of a spool may be an import, in any order of files`() throws {
    let answer = try bring(
      [("orders-2026-11.csv", Self.orders), ("suppliers.csv", Self.suppliers)], "--json")
    try #require(answer.code == 0, "\(answer.complaints)")
    let orders = try object(answer.lines.first)
    #expect(orders["table"] as? String == "orders" && orders["fate"] as? String == "taken")
    #expect(orders["new"] as? Int == 2 && orders["refused"] as? Int == 0)
    let problems = try #require(orders["problems"] as? [[String: Any]])
    // The supplier came in the same call, the project did not come at all.
    #expect(problems.compactMap { $0["value"] as? String } == ["P-9"])
    let supplier = try object(spool.ask("suppliers", "show", "S1", "--json").lines.first)
    #expect(supplier["name"] as? String == "Müller Aufzüge GmbH" && supplier["bic"] is NSNull)
    #expect(try spool.ask("orders", "show", "4711").output.contains("1234.50"))
    #expect(try spool.ask("orders", "list", "line=20", "--json").lines.count == 1)
    #expect(try spool.ask("orders", "list", "colour=red").code == 2)
    #expect(try spool.ask("orders", "show", "4712").code == 1)
    let doublet = try object(spool.ask("suppliers", "doublets", "--json").lines.first)
    #expect(doublet["suppliers"] as? [String] == ["S1", "S2"])
    #expect(doublet["reasons"] as? [String] == ["name"])
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a refused file changes nothing, the others of the call are taken`() throws {
    let wrong = Self.orders.replacing("1.234,50", with: "1.234")
    let answer = try bring([("orders.csv", wrong), ("suppliers.csv", Self.suppliers)])
    #expect(answer.code == 1)
    #expect(answer.output.contains("Zeile 2, Spalte unit_price „1.234“: Die Zahl ist mehrdeutig"))
    #expect(answer.output.contains("nicht übernommen, auch nicht teilweise"))
    #expect(answer.output.contains("Spalte notiz: Die Spalte ist unbekannt"))
    #expect(try spool.ask("orders").output.isEmpty)
    #expect(try spool.ask("suppliers").lines.count == 2)
    let kinds = try spool.journal().map(\.kind)
    #expect(kinds == ["master_data_imported", "master_data_refused"])
    #expect(try bring([("lieferanten.csv", "a;b\n")]).code == 1)
    #expect(try Program.run("rohrpost", ["import"] + spool.arguments("").dropFirst()).code != 0)
    #expect(try spool.ask("import", "/nirgends/suppliers.csv").code == 3)
  }

  @Test func `a check says the same and writes nothing`() throws {
    let answer = try bring([("suppliers.csv", Self.suppliers)], "--check", "--json")
    let report = try object(answer.lines.first)
    #expect(answer.code == 0 && report["fate"] as? String == "checked")
    #expect(report["new"] as? Int == 2 && report["archive_path"] is NSNull)
    #expect(try spool.ask("suppliers").code == 3, "there is no ledger yet")
    let archive = spool.path.appending("archive/masterdata")
    #expect(try FileStatus.ifExists(archive) == nil)
  }

  @Test func `the imported file is kept, and verify sees any change to it`() throws {
    let answer = try bring([("suppliers.csv", Self.suppliers)], "--json")
    let path = try #require(try object(answer.lines.first)["archive_path"] as? String)
    let kept = spool.path.appending(path)
    #expect(try FileContents.read(kept) == Array(Self.suppliers.utf8))
    #expect(try bring([("suppliers.csv", Self.suppliers)]).output.contains("2 unverändert"))
    #expect(try spool.ask("verify").code == 0)
    let beside = kept.removingLastComponent().appending("extra.csv")
    try FileContents.write([1], to: beside)
    #expect(try spool.ask("verify").output.contains("extra.csv: hinzugefügt"))
    try FileOperations.removeFile(beside)
    try FileContents.replace(kept, with: Array("x".utf8))
    #expect(try spool.ask("verify").output.contains("\(path): geändert"))
    try FileOperations.removeFile(kept)
    #expect(try spool.ask("verify").output.contains("\(path): fehlt"))
  }

  @Test func `a new account is in force when a second person confirms it`() throws {
    _ = try bring([("suppliers.csv", Self.suppliers)])
    let moved = Self.suppliers.replacing(
      "DE89370400440532013000;30", with: "DE75512108001245126199;60")
    let answer = try bring([("suppliers.csv", moved)])
    #expect(answer.output.contains("1 geändert") && answer.output.contains("zweite Person"))
    func iban() throws -> String? {
      try object(spool.ask("suppliers", "show", "S1", "--json").lines.first)["iban"] as? String
    }
    #expect(try iban() == "DE89370400440532013000")
    let change = try object(spool.ask("suppliers", "changes", "--json").lines.first)
    let id = String(try #require(change["id"] as? Int))
    let own = try spool.ask("suppliers", "confirm", id, "--note", "Rückruf")
    #expect(own.code == 1 && own.complaints.contains("zweite Person"))
    #expect(try spool.ask("suppliers", "confirm", id, "--note", " ").code == 2)
    let users = "user;name;roles\npetra;Petra Post;ap\nfrank;Frank Falk;fm\n"
    #expect(try bring([("users.csv", users)]).code == 0)
    for (person, words) in [("frank", "keine der Rollen"), ("niemand", "keine aktive Person")] {
      let refused = try spool.ask(
        "suppliers", "confirm", id, "--note", "Rückruf", "--as", person)
      #expect(refused.code == 1 && refused.complaints.contains(words), "\(refused.complaints)")
    }
    let second = try spool.ask(
      "suppliers", "confirm", id, "--note", "Rückruf 0221 4711", "--as", "petra")
    #expect(second.code == 0, "\(second.complaints)")
    #expect(try iban() == "DE75512108001245126199")
    #expect(try spool.ask("suppliers", "changes").output.isEmpty)
    let history = try spool.ask("suppliers", "history", "S1").output
    #expect(history.contains("user:petra  change \(id)"))
    #expect(history.contains("iban: DE89370400440532013000 → DE75512108001245126199"))
    #expect(try spool.ask("suppliers", "changes", "--all").output.contains("Rückruf 0221 4711"))
    #expect(try spool.journal().last?.kind == "supplier_change_confirmed")
  }

  @Test func `who brings a change need not be who enters it, and does not confirm it`() throws {
    let users = "user;name;roles\npetra;Petra Post;ap\npaula;Paula Pohl;treasury\n"
    _ = try bring([("users.csv", users), ("suppliers.csv", Self.suppliers)])
    let anew = Self.suppliers.replacing("DE89370400440532013000", with: "DE75512108001245126199")
    let moved = try spool.folder.file("suppliers.csv", anew)
    let nobody = try spool.ask("import", moved.string, "--as", "niemand")
    #expect(nobody.code == 1 && nobody.complaints.contains("keine aktive Person"))
    #expect(try spool.ask("import", moved.string, "--as", "petra").code == 0)
    let change = try object(spool.ask("suppliers", "changes", "--json").lines.first)
    #expect(change["opened_by"] as? String == "user:petra")
    let entry = try object(spool.ask("journal", "--json").lines.last)
    #expect(entry["actor"] as? String == "user:\(NSUserName())")
    #expect((entry["details"] as? [String: Any])?["user"] as? String == "petra")
    let id = String(try #require(change["id"] as? Int))
    let confirm = ["suppliers", "confirm", id, "--note", "Rückruf"]
    let own = try spool.ask(confirm + ["--as", "petra"])
    #expect(own.code == 1 && own.complaints.contains("zweite Person"))
    // The account of the same person is no second one.
    try spool.configure(
      try spool.configured + "\n[people]\naccounts = { \(NSUserName()) = \"petra\" }\n")
    #expect(try spool.ask(confirm).complaints.contains("zweite Person"))
    #expect(try spool.ask(confirm + ["--as", "paula"]).code == 0)
  }
}

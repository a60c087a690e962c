import Foundation
import SystemPackage
import TestSupport
import Testing

/// What people are asked and decide, with the real programs (I, N).
@Suite struct TaskTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.configure(
      try spool.configured + """

        [[company]]
        name = "Nordlicht Hausverwaltung GmbH"
        """)
    let tables = [
      (
        "suppliers.csv",
        """
        supplier_id;name;vat_id;iban
        K1;Dampfkessel Anlagenbau GmbH;DE136695976;DE02120300000000202051
        """
      ),
      (
        "orders.csv",
        """
        order_number;line;supplier_id;kind;description;quantity;unit;unit_price;cost_center;account
        4500012345;10;K1;standard;Wartung der Kesselanlage;1;Stk;80,00;100;6470
        """
      ),
      (
        "receipts.csv",
        """
        receipt_number;line;kind;order_number;order_line;quantity;unit
        WE-1;1;service;4500012345;10;1;Stk
        """
      ),
      (
        "users.csv",
        """
        user;name;roles;cost_centers
        anna;Anna Amsel;fm;100
        paul;Paul Pirol;ap;*
        petra;Petra Pelikan;procurement;*
        """
      ),
    ]
    let paths = try tables.map { name, text in try spool.folder.file(name, text).string }
    let answer = try Program.run("rohrpost", ["import"] + paths + spool.arguments("").dropFirst())
    try #require(answer.code == 0, "\(answer.complaints)")
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
  }

  private func tasks(_ options: String...) throws -> [[String: Any]] {
    let answer = try Program.run(
      "rohrpost", ["tasks", "--json"] + options + spool.arguments("").dropFirst())
    return try answer.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func decide(_ words: String...) throws -> Program.Answer {
    try Program.run("rohrpost", ["decide"] + words + spool.arguments("").dropFirst())
  }

  private func status() throws -> String? { try spool.list().first?.status }

  @Test func `an invoice goes from case to approval by what people decide`() throws {
    let task = try #require(try tasks().first)
    #expect(task["id"] as? String == "B26-0000001-1")
    #expect(task["role"] as? String == "procurement")
    #expect(task["code"] as? String == "EX02")
    #expect(task["invoice_number"] as? String == "R-77")

    let stranger = try decide("B26-0000001-1", "approve", "--as", "anna")
    #expect(stranger.code == 1)
    #expect(stranger.complaints.contains("Anna Amsel ist für diese Aufgabe nicht zuständig"))
    #expect(
      try decide("B26-0000001-1", "approve", "--as", "petra", "--reason", "Preis neu").code == 0)
    try spool.drain()
    #expect(try status() == "in_approval")
    #expect(try tasks().map { $0["user"] as? String } == ["anna"])

    #expect(try decide("B26-0000001-2", "ask", "--as", "anna").code == 1)
    #expect(try decide("B26-0000001-2", "ask", "--as", "anna", "--reason", "Wo war das?").code == 0)
    let question = try #require(try tasks("--user", "paul").first)
    #expect(question["question"] as? String == "Wo war das?")
    #expect(try tasks("--user", "anna").isEmpty)
    #expect(try decide("B26-0000001-3", "answer", "--as", "paul", "--reason", "Halle 3").code == 0)
    #expect(try decide("B26-0000001-4", "approve", "--as", "anna").code == 0)
    #expect(try status() == "approved")
    #expect(try tasks().isEmpty)
    try spool.drain()
    #expect(try spool.journal().filter { $0.kind == "decided" }.count == 4)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a rejected invoice asks nobody any more`() throws {
    #expect(
      try decide("B26-0000001-1", "reject", "--as", "petra", "--reason", "Nie bestellt").code == 0)
    #expect(try status() == "rejected")
    #expect(try tasks().isEmpty)
    #expect(
      try decide("B26-0000001-1", "reject", "--as", "petra", "--reason", "x").code == 1)
    #expect(try decide("B26-1", "reject", "--as", "petra", "--reason", "x").code == 2)
  }
}

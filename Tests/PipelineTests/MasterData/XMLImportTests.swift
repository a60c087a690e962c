import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Master data in XML, with the real program and its reader process (E1).
@Suite struct XMLImportTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool() }

  private static let suppliers = """
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <Lieferanten>
      <Lieferant Supplier-ID="S1"><Name>Aufzug Berger GmbH</Name><IBAN>DE89370400440532013000</IBAN>
        <blocked>nein</blocked><Notiz>x</Notiz></Lieferant>
      <Lieferant Supplier-ID="S2"><Name>Nordlicht KG</Name></Lieferant>
    </Lieferanten>
    """
  private static let orders = """
    <orders><order kind="standard"><order_number>4711</order_number><supplier_id>S1</supplier_id>
      <line><line>10</line><quantity>2</quantity><unit_price>1.234,50</unit_price></line>
      <line><line>20</line><quantity>3</quantity><unit_price>0,80</unit_price></line>
    </order></orders>
    """

  private func bring(
    _ files: [(String, String)], _ options: String...
  ) throws -> Program.Answer {
    let paths = try files.map { name, text in
      let path = spool.folder.path.appending(name)
      try FileContents.replace(path, with: Array(text.utf8))
      return path.string
    }
    return try Program.run(
      "rohrpost", ["import"] + paths + options + spool.arguments("").dropFirst())
  }

  @Test func `files in XML and CSV are one import`() throws {
    let answer = try bring([
      ("orders-2026-11.xml", Self.orders), ("suppliers.xml", Self.suppliers),
      ("objects.csv", "object;name\nO-1;Haus\n"),
    ])
    try #require(answer.code == 0, "\(answer.output)\(answer.complaints)")
    #expect(answer.output.contains("Spalte notiz: Die Spalte ist unbekannt"))
    #expect(try spool.ask("suppliers").lines.count == 2)
    #expect(try spool.ask("orders", "show", "4711").output.contains("1234.50"))
    #expect(try spool.ask("orders").lines.count == 2)
    #expect(try spool.ask("objects").lines.count == 1)
    #expect(try spool.ask("verify").code == 0)
    // The same rows as CSV change nothing: the rows are the same.
    let again = try bring([
      (
        "suppliers.csv",
        "supplier_id;name;iban;blocked\nS1;Aufzug Berger GmbH;DE89370400440532013000;0\n"
      )
    ])
    #expect(again.output.contains("1 unverändert"))
  }

  @Test func `errors name record and line, and nothing is taken`() throws {
    let wrong = Self.orders.replacing("0,80", with: "1.234")
    let answer = try bring([("orders.xml", wrong)])
    #expect(answer.code == 1)
    #expect(
      answer.output.contains(
        "Datensatz 2, Zeile 3, Spalte unit_price „1.234“: Die Zahl ist mehrdeutig"))
    let broken = try bring([("orders.xml", Self.orders.replacing("</order>", with: ""))], "--json")
    #expect(broken.code == 1 && broken.output.contains("kein wohlgeformtes XML"))
    let entities = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + Self.orders
    let refused = try bring([("orders.xml", entities)])
    #expect(refused.code == 1 && refused.output.contains("DOCTYPE"))
    #expect(try spool.ask("orders").output.isEmpty)
  }

  @Test func `the channel takes XML as well`() throws {
    try FileOperations.makeDirectory(spool.inbox("masterdata"))
    try spool.configure(
      try spool.configured + """

        [[channel]]
        name = "masterdata"
        kind = "masterdata"
        path = "inbox/masterdata"
        settle_seconds = 0
        poll_seconds = 1

        """)
    for (name, text) in [("suppliers.xml", Self.suppliers), ("objects.xml", "<a><b></a>")] {
      try FileContents.write(Array(text.utf8), to: spool.inbox("masterdata/\(name)"))
    }
    let answer = try spool.drain()
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(try spool.ask("suppliers").lines.count == 2)
    let names = try FileOperations.names(in: spool.inbox("masterdata")).map(\.string)
    #expect(names == ["objects.xml.report.txt", "suppliers.xml.report.txt"])
    let day = try #require(try FileOperations.names(in: spool.path.appending("error")).first)
    let note = spool.path.appending("error").child(day).appending("Stammdaten objects.xml")
      .appending("LIESMICH.txt")
    #expect(
      String(decoding: try FileContents.read(note), as: UTF8.self).contains("Zeile 1: Das ist kein")
    )
  }

  @Test func `a check of a new spool leaves no ledger`() throws {
    let answer = try bring([("suppliers.xml", Self.suppliers)], "--check", "--json")
    #expect(answer.code == 0 && answer.output.contains(#""fate":"checked""#))
    #expect(answer.output.contains(#""new":2"#))
    #expect(try FileStatus.ifExists(spool.path.appending("state")) == nil)
    #expect(try FileStatus.ifExists(spool.path.appending("archive")) == nil)
  }
}

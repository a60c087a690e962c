import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// What becomes of files in the channel of master data, with the real daemon.
@Suite struct MasterDataChannelTests {
  private let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    try spool.configure(
      try spool.configured + """

        [[channel]]
        name = "masterdata"
        kind = "masterdata"
        path = "inbox/masterdata"
        settle_seconds = 0
        poll_seconds = 1

        """)
    try FileOperations.makeDirectory(spool.inbox("masterdata"))
  }

  private func drop(_ text: String, _ name: String) throws {
    let target = spool.inbox("masterdata/\(name)")
    let temporary = spool.folder.path.appending("arriving")
    try FileContents.write(Array(text.utf8), to: temporary)
    try FileOperations.move(temporary, to: target)
  }

  private func inbox() throws -> [String] {
    try FileOperations.names(in: spool.inbox("masterdata")).map(\.string)
  }

  private func text(_ path: FilePath) throws -> String {
    String(decoding: try FileContents.read(path), as: UTF8.self)
  }

  @Test func `dropped files are taken, a refused one lies in the error folder`() throws {
    try drop(
      "order_number;line;supplier_id;kind;quantity;unit_price\n1;1;S1;standard;1;1\n",
      "orders.csv")
    try drop("supplier_id;name\nS1;Müller\n", "suppliers.csv")
    try drop("object;name\nO-1;\n", "objects.csv")
    let answer = try spool.drain()
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(
      try inbox() == [
        "objects.csv.report.txt", "orders.csv.report.txt", "suppliers.csv.report.txt",
      ])
    #expect(try spool.ask("suppliers").lines.count == 1)
    let report = try text(spool.inbox("masterdata/orders.csv.report.txt"))
    #expect(report.contains("1 neu") && !report.contains("Hinweise"))
    let days = spool.path.appending("error")
    let day = try #require(try FileOperations.names(in: days).first)
    let folder = days.child(day).appending("Stammdaten objects.csv")
    #expect(try text(folder.appending("objects.csv")) == "object;name\nO-1;\n")
    let note = try text(folder.appending("LIESMICH.txt"))
    #expect(note.contains("Zeile 2, Spalte name: Das Feld darf nicht leer sein."))
    #expect(try spool.ask("objects").output.isEmpty)
    try expectRefused(in: folder)
    #expect(try spool.list().isEmpty)
    try spool.expectNothingLostOrDoubled()
    // Reports are never taken, and the same file again changes nothing.
    try drop("supplier_id;name\nS1;Müller\n", "suppliers.csv")
    try spool.drain()
    #expect(
      try text(spool.inbox("masterdata/suppliers.csv.report.txt")).contains("1 unverändert"))
    #expect(try inbox().count == 3)
    // The refused file leaves the error folder when it is taken.
    try drop("object;name\nO-1;Haus\n", "objects.csv")
    try spool.drain()
    #expect(try spool.ask("errors").code == 0)
    #expect(try FileOperations.names(in: days).isEmpty)
  }

  private func expectRefused(in folder: FilePath) throws {
    let errors = try spool.ask("errors")
    #expect(errors.code == 1 && errors.output.contains("objects.csv  Zeile 2, Spalte name"))
    #expect(errors.output.contains(folder.string) && errors.output.contains("rohrpost import"))
    let line = try #require(try spool.ask("errors", "--json").lines.first)
    let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(json?["kind"] as? String == "master_data" && json?["id"] is NSNull)
    #expect(json?["folder"] as? String == folder.string)
  }

  @Test func `what a crash left half imported is taken again under its own name`() throws {
    try drop("supplier_id;name\nS1;Müller\n", "suppliers.csv.taking")
    try drop("supplier_id;name\nS2;Meier\n", "suppliers.csv")
    try spool.drain()
    #expect(try inbox() == ["suppliers.csv.report.txt"])
    #expect(try spool.ask("suppliers").lines.count == 2)
  }

  @Test(.enabled(if: geteuid() == 0, "works as another account"))
  func `what can't be removed is not imported, and said`() throws {
    try drop("supplier_id;name\nS1;Müller\n", "suppliers.csv")
    let open = try Program(URL(filePath: "/bin/chmod"), ["-R", "a+rwX", spool.folder.path.string])
    try #require(open.wait() == 0)
    #expect(chmod(spool.inbox("masterdata").string, 0o755) == 0)
    let daemon = try Program(
      URL(filePath: "/usr/bin/setpriv"),
      ["--reuid=65534", "--clear-groups", Program.folder.appending(path: "rohrpost").path]
        + spool.arguments("run", "--once"))
    #expect(daemon.wait() == 0, "\(daemon.complaints)")
    #expect(daemon.complaints.contains("channel masterdata"))
    #expect(try inbox() == ["suppliers.csv"])
    #expect(try spool.ask("suppliers").output.isEmpty)
  }

  @Test func `a running daemon takes them by itself`() throws {
    let daemon = try RunningDaemon(spool)
    try drop("supplier_id;name\nS1;Müller\n", "suppliers.csv")
    let isTaken = Waiting.until(within: 20) {
      (try? inbox()) == ["suppliers.csv.report.txt"]
    }
    #expect(isTaken, "\(daemon.program.complaints)")
    #expect(daemon.stop() == 0)
    #expect(try spool.journal().contains { $0.kind == "master_data_imported" })
  }

  @Test(.enabled(if: geteuid() == 0, "gives a file to another account"))
  func `the owner of a file is who brought it`() throws {
    try drop("supplier_id;name\nS1;Müller\n", "suppliers.csv")
    #expect(chown(spool.inbox("masterdata/suppliers.csv").string, 65534, 65534) == 0)
    try spool.drain()
    #expect(try spool.ask("suppliers", "history", "S1").output.contains("user:nobody"))
  }
}

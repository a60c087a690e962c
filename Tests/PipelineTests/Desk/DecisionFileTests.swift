import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Files in people's folders that decide, with the real programs (I3).
@Suite struct DecisionFileTests {
  private let spool: TestSpool
  private static let me = NSUserName()

  /// This account is Petra, whom the only task is for.
  init() throws {
    let users = """
      user;name;roles;cost_centers
      anna;Anna Amsel;fm;100
      petra;Petra Pelikan;procurement;*
      """
    spool = try TestSpool.company(
      [("users.csv", users)],
      settings: """
        [[channel]]
        name = "decisions"
        kind = "decisions"
        path = "inbox/decisions"
        settle_seconds = 0
        poll_seconds = 1

        [people]
        accounts = { "\(Self.me)" = "petra" }
        may_act_for = []
        """)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    for person in ["anna", "petra"] { try FileOperations.makeDirectory(folder(person)) }
  }

  private func folder(_ person: String) -> FilePath { spool.inbox("decisions/\(person)") }

  private func drop(_ name: String, _ text: String = "", in person: String = "petra") throws {
    let temporary = spool.folder.path.appending("arriving")
    try FileContents.write(Array(text.utf8), to: temporary)
    try FileOperations.move(temporary, to: folder(person).appending(name))
  }

  private func names(_ place: String) throws -> [String] {
    guard try FileStatus.ifExists(folder(place)) != nil else { return [] }
    return try FileOperations.names(in: folder(place)).map(\.string)
  }

  private func text(_ place: String) throws -> String {
    String(decoding: try FileContents.read(folder(place)), as: UTF8.self)
  }

  private func kinds(_ kind: String) throws -> Int {
    try spool.journal().filter { $0.kind == kind }.count
  }

  @Test func `an empty file of the right name and owner decides`() throws {
    try drop("B26-0000001-1 FREIGABE.txt")
    try spool.drain()
    #expect(try names("petra") == ["done"])
    let note = try text("petra/done/B26-0000001-1 FREIGABE.txt.ergebnis.txt")
    #expect(note.contains("B26-0000001-1: Freigabe ist eingetragen."))
    #expect(try kinds("decided") == 1)
    #expect(try spool.list().first?.status == "in_approval")
    // The same once more decides nothing twice, and says so.
    try drop("B26-0000001-1 FREIGABE.txt")
    try spool.drain()
    #expect(
      try text("petra/done/B26-0000001-1 FREIGABE-2.txt.ergebnis.txt")
        .contains("war schon eingetragen"))
    #expect(try kinds("decided") == 1)
    #expect(try kinds("decision_file_taken") == 2)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `what a crash left half taken is taken again under its own name`() throws {
    try drop("heute.txt.taking", "Aufgabe: B26-0000001-1\nEntscheidung: FREIGABE\n")
    try spool.drain()
    #expect(try names("petra/done") == ["heute.txt", "heute.txt.ergebnis.txt"])
    #expect(try kinds("decided") == 1)
  }

  @Test func `in another person's folder it decides nothing`() throws {
    try drop("B26-0000001-1.freigabe", in: "anna")
    try spool.drain()
    #expect(try names("anna/error").count == 2)
    let note = try text("anna/error/B26-0000001-1.freigabe.ergebnis.txt")
    #expect(note.contains("Die Datei gehört dem Konto \(Self.me)"))
    #expect(try kinds("decided") == 0)
    #expect(try kinds("decision_refused") == 1)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `a file of another account decides nothing in one's own folder`() throws {
    try drop("B26-0000001-1.freigabe")
    let path = folder("petra").appending("B26-0000001-1.freigabe").string
    try #require(chown(path, 65534, 65534) == 0)
    try spool.drain()
    #expect(try names("petra/error").count == 2)
    #expect(try kinds("decided") == 0)
  }

  @Test func `links are put away unread`() throws {
    let elsewhere = try spool.folder.file("elsewhere.txt", "FREIGABE").string
    try FileManager.default.createSymbolicLink(
      atPath: folder("petra").appending("B26-0000001-1.freigabe").string,
      withDestinationPath: elsewhere)
    try FileManager.default.linkItem(
      atPath: elsewhere, toPath: folder("petra").appending("B26-0000001-1 FREIGABE.txt").string)
    try spool.drain()
    #expect(try names("petra") == ["error"])
    #expect(try names("petra/error").count == 4)
    #expect(try kinds("decided") == 0)
    #expect(try text("petra/error/B26-0000001-1.freigabe.ergebnis.txt").contains("Verknüpfung"))
    #expect(
      try text("petra/error/B26-0000001-1 FREIGABE.txt.ergebnis.txt").contains("mehrere Namen"))
  }

  @Test func `each decision of a list is told of, and what may not be is not`() throws {
    try drop(
      "liste.csv",
      """
      Aufgabe;Lieferant;Entscheidung;Begründung
      B26-0000001-1;K1;ABLEHNUNG;
      B26-0000009-1;K1;FREIGABE;
      B26-0000001-1;K1;Weiß nicht;
      """)
    try spool.drain()
    let note = try text("petra/error/liste.csv.ergebnis.txt")
    #expect(note.contains("Zeile 2, B26-0000001-1: nicht eingetragen. Für diese Entscheidung"))
    #expect(note.contains("Zeile 3, B26-0000009-1: nicht eingetragen. Die Aufgabe"))
    #expect(note.contains("Zeile 4, B26-0000001-1: nicht eingetragen. „Weiß nicht“"))
    #expect(try kinds("decided") == 0)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `a file beside the folders is nobody's`() throws {
    let temporary = spool.folder.path.appending("arriving")
    try FileContents.write([], to: temporary)
    try FileOperations.move(
      temporary, to: spool.inbox("decisions").appending("B26-0000001-1.freigabe"))
    try spool.drain()
    #expect(try names("error").count == 2)
    #expect(try kinds("decided") == 0)
  }
}

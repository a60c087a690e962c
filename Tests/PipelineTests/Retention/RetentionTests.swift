import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Documents of 2026 that are erased ten years later, with the real programs (L3).
@Suite(.enabled(if: TestSpool.hasClock, "needs faketime")) struct RetentionTests {
  static let early = "2026-12-01 09:00:00"
  static let late = "2036-06-02 09:00:00"
  /// In the bytes or the name of each document.
  static let words = ["Dampfkessel", "Zaunkoenig"]

  let spool: TestSpool

  init() throws {
    spool = try TestSpool()
    let users = """
      user;name;roles
      paul;Paul Pirol;ap
      cora;Cora Caspar;compliance
      mara;Mara Meise;management
      mia;Mia Maus;mailroom
      """
    let path = try spool.folder.file("users.csv", users).string
    #expect(try spool.ask(at: Self.early, ["import", path]).code == 0)
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/Zaunkoenig-1.xml")
    try spool.put(SampleInvoice.ubl(number: "R-2"), "upload/Zaunkoenig-2.xml")
    try spool.drain(at: Self.early)
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/Zaunkoenig-wieder.xml")
    try spool.put("<Invoice>Zaunkoenig", "upload/kaputt Zaunkoenig.xml")
    try spool.drain(at: "2026-12-02 09:00:00")
    // The duplicate waits for a person, and so would its whole family for ever.
    for task in try spool.openTasks {
      let words = ["decide", task, "reject", "--reason", "Doppelt.", "--as", "paul"]
      let answer = try spool.ask(at: "2026-12-02 09:10:00", words)
      try #require(answer.code == 0, "\(answer.complaints)")
    }
    try spool.drain(at: "2026-12-02 09:20:00")
    #expect(try spool.ask(at: "2026-12-02 09:30:00", ["seal", "now"]).code == 0)
  }

  private func ask(_ words: String..., at time: String = Self.late) throws -> Program.Answer {
    try spool.ask(at: time, words)
  }

  private func traces() throws -> [String] { try spool.traces(of: Self.words) }

  /// Proposes, releases and carries out.
  private func erase() throws {
    let proposed = try ask("retention", "propose", "--as", "paul")
    try #require(proposed.code == 0, "\(proposed.complaints)")
    let released = try ask("retention", "release", "L36-0001", "--as", "cora")
    try #require(released.code == 0, "\(released.complaints)")
    try spool.drain(at: Self.late)
  }

  private func expectSound(_ time: String = Self.late) throws {
    let verified = try ask("verify", at: time)
    #expect(verified.code == 0, "\(verified.output)\(verified.complaints)")
    let account = try ask("account", at: time)
    #expect(account.code == 0, "\(account.output)")
    let auditor = try Program.run(
      URL(filePath: SourceTree.root.appending("deploy/verify-archive").string),
      [spool.path.string])
    #expect(auditor.code == 0, "\(auditor.output)\(auditor.complaints)")
  }

  @Test func `nothing is due before, and nobody releases their own list`() throws {
    let before = "2034-12-31 20:00:00"
    #expect(try ask("retention", "propose", "--as", "paul", at: before).code == 1)
    let list = try ask("retention", "list", "--as-of", "2035-01-01", "--json", at: before)
    #expect(list.lines.count == 4, "\(list.output)\(list.complaints)")
    #expect(list.lines.allSatisfy { $0.contains(#""state":"due""#) }, "\(list.output)")
    let kept = try ask("retention", "list", "--json", at: before)
    #expect(kept.lines.allSatisfy { $0.contains(#""state":"kept""#) }, "\(kept.output)")

    let proposed = try ask("retention", "propose", "--as", "cora")
    #expect(proposed.output.hasPrefix("L36-0001: 4 Belege;"), "\(proposed)")
    #expect(try ask("retention", "release", "L36-0001", "--as", "cora").code == 1)
    #expect(try ask("retention", "release", "L36-0001", "--as", "paul").code == 1)
    #expect(try ask("retention", "release", "L36-0001", "--as", "nobody").code == 1)
    #expect(try ask("retention", "propose", "--as", "paul").code == 1)
    #expect(
      try ask("retention", "reject", "L36-0001", "--reason", "Noch nicht.", "--as", "paul").code
        == 0)
    #expect(try ask("retention", "release", "L36-0001", "--as", "mara").code == 1)
    try spool.drain(at: Self.late)
    #expect(try spool.list().count == 4)
    #expect(try ask("retention", "propose", "--as", "paul").output.hasPrefix("L36-0002"))
    #expect(try ask("retention", "lists").output.contains("rejected"))
  }

  @Test func `a hold wins, also when it comes after the release`() throws {
    #expect(
      try ask(
        "retention", "hold", "--year", "2026", "--reason", "Außenprüfung", "--as", "paul"
      ).code == 1)
    let hold = try ask(
      "retention", "hold", "--year", "2026", "--reason", "Außenprüfung", "--as", "cora")
    #expect(hold.output.hasPrefix("S36-0001"), "\(hold)")
    #expect(try ask("retention", "propose", "--as", "paul").code == 1)
    #expect(try ask("retention", "list", "--all").output.contains("Außenprüfung"))
    #expect(
      try ask("retention", "unhold", "S36-0001", "--reason", "Beendet", "--as", "cora").code == 0)
    #expect(try ask("retention", "propose", "--as", "paul").code == 0)
    #expect(try ask("retention", "release", "L36-0001", "--as", "cora").code == 0)
    #expect(
      try ask(
        "retention", "hold", "--document", "B26-0000002", "--reason", "Klage", "--as", "mara"
      ).output.hasPrefix("S36-0002"))
    try spool.drain(at: Self.late)
    #expect(try spool.list().map(\.id) == ["B26-0000002"])
    let record = String(
      decoding: try FileContents.read(
        spool.path.appending("archive/erasures/2036/L36-0001.json")), as: UTF8.self)
    #expect(record.contains("Klage"))
    try expectSound()
  }

  @Test func `names are gone from every byte, and all proofs go on`() throws {
    #expect(try !traces().isEmpty)
    try erase()
    #expect(try traces() == [])
    #expect(try spool.list().isEmpty)
    try expectSound()
    #expect(try ask("account").output.contains("gelöscht    4"))
    let journal = try ask("journal", "B26-0000001")
    #expect(journal.code == 0 && journal.output.contains(#"{"erased":""#))
    let page = String(
      decoding: try FileContents.read(
        spool.path.appending("archive/erasures/2036/L36-0001.html")), as: UTF8.self)
    #expect(page.contains("Löschprotokoll L36-0001") && page.contains("B26-0000004"))
    #expect(try ask("retention", "lists").output.contains("L36-0001  erased"))

    let replayed = try ask("replay", "--all", "--json")
    #expect(replayed.code == 0, "\(replayed.output)\(replayed.complaints)")
    let decided = replayed.lines.filter { $0.contains(#""voucher":""#) }
    #expect(!decided.isEmpty && decided.allSatisfy { $0.contains("gelöscht") })
    #expect(decided.allSatisfy { $0.contains(#""result":"impossible""#) })

    // The daemon goes on, and a second list of nothing is none.
    try spool.put(SampleInvoice.ubl(number: "R-9"), "upload/R-9.xml")
    try spool.drain(at: Self.late)
    #expect(try spool.list().map(\.id) == ["B36-0000001"])
    #expect(try ask("retention", "propose", "--as", "paul").code == 1)
    #expect(try ask("seal", "now").code == 0)
    try expectSound()

    try FileOperations.removeTree(spool.path.appending("state"))
    let rebuilt = try ask("rebuild")
    #expect(rebuilt.code == 0, "\(rebuilt.complaints)")
    #expect(!rebuilt.output.contains("recovered"))
    try expectSound()
    #expect(try ask("retention", "lists").output.contains("L36-0001  erased"))
  }

  @Test func `a record that was changed or added is found`() throws {
    try erase()
    let record = spool.path.appending("archive/erasures/2036/L36-0001.json")
    let bytes = try FileContents.read(record)
    try FileContents.replace(record, with: bytes + [0x20])
    #expect(try ask("verify").output.contains("L36-0001.json: geändert"))
    try FileOperations.removeFile(record)
    #expect(try ask("verify").output.contains("L36-0001.json: fehlt"))
    try FileContents.replace(record, with: bytes)
    let added = spool.path.appending("archive/erasures/2036/L36-0002.json")
    try FileContents.write([1], to: added)
    #expect(try ask("verify").output.contains("L36-0002.json: hinzugefügt"))
    try FileOperations.removeFile(added)
    let folder = spool.path.appending("archive/2026/12/B26-0000001")
    try FileOperations.makeDirectory(folder)
    #expect(try ask("verify").output.contains("archive/2026/12/B26-0000001: hinzugefügt"))
    try FileOperations.removeTree(spool.path.appending("archive/2026"))
    try expectSound()
  }

  @Test func `after an older backup the record is carried out again`() throws {
    let backup = try TestSpool(copying: spool)
    try erase()
    let record = spool.path.appending("archive/erasures/2036/L36-0001.json").string
    func say(_ words: String...) throws -> Int32 {
      try backup.ask(at: Self.late, ["retention"] + words).code
    }
    #expect(try say("apply", record, "--as", "nobody") == 1)
    #expect(try say("apply", record, "--as", "mara") == 0)
    #expect(try say("apply", record, "--as", "cora") == 1)
    // Who brought the file does not release what it says.
    #expect(try say("release", "L36-0001", "--as", "mara") == 1)
    try backup.drain(at: Self.late)
    #expect(try backup.list().count == 4)
    #expect(try say("release", "L36-0001", "--as", "cora") == 0)
    try backup.drain(at: Self.late)
    #expect(try backup.list().isEmpty)
    let verified = try backup.ask(at: Self.late, ["verify"])
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func `a request is refused where the law asks to keep`() throws {
    let words = ["retention", "erase", "B26-0000002", "--reason", "Antrag", "--as", "paul"]
    let refused = try spool.ask(at: "2030-01-02 09:00:00", words)
    #expect(refused.code == 1)
    #expect(refused.complaints.contains("bis 31.12.2034 (§ 147 Abs. 3 AO"), "\(refused)")
  }

  @Test func `who asks for it is forgotten, also in the restricted archive`() throws {
    try spool.configure(
      try spool.configured + """

        [[channel]]
        name = "Personal"
        kind = "upload"
        path = "inbox/personal"
        settle_seconds = 0
        sensitive = true
        """)
    try FileOperations.makeDirectory(spool.inbox("personal"))
    try spool.put(SampleInvoice.ubl(number: "Rotkehlchen"), "personal/Rotkehlchen.xml")
    let early = "2030-01-02 09:00:00"
    try spool.drain(at: early)
    let id = try #require(try spool.list().first { $0.archivePath.contains("restricted") }?.id)
    #expect(try !spool.traces(of: ["Rotkehlchen"]).isEmpty)
    let words = ["retention", "erase", id, "--reason", "Antrag vom 2.1.2030", "--as", "paul"]
    // It waits for the mailroom, and as long as it does it stays.
    #expect(try spool.ask(at: early, words).complaints.contains("nicht abgeschlossen"))
    let decision = ["decide", id + "-1", "reject", "--reason", "Abgelegt.", "--as", "mia"]
    #expect(try spool.ask(at: early, decision).code == 0)
    try spool.drain(at: early)
    let proposed = try spool.ask(at: early, words)
    #expect(proposed.output.hasPrefix("L30-0001: 1 Beleg;"), "\(proposed)")
    #expect(try spool.ask(at: early, words).complaints.contains("Löschliste"))
    #expect(try ask("retention", "release", "L30-0001", "--as", "mara", at: early).code == 0)
    try spool.drain(at: early)
    #expect(try spool.traces(of: ["Rotkehlchen"]) == [])
    #expect(try spool.list().count == 4)
    try expectSound(early)
  }
}

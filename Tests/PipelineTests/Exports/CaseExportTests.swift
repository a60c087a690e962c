import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// A case as a folder that speaks for itself.
@Suite struct CaseExportTests {
  private func export(
    _ spool: TestSpool, _ id: String, to name: String
  ) throws -> Program.Answer {
    try spool.ask("export", "case", id, spool.place(name).string, "--reason", "Nachfrage")
  }

  @Test func `it tells what is in the books, who decided, and names every file`() throws {
    let spool = try TestSpool.audited()
    let answer = try export(spool, "B26-0000001", to: "fall")
    try #require(answer.code == 0, "\(answer.complaints)")
    let page = try spool.text("index.html", of: "fall")
    for part in [
      "Dampfkessel Anlagenbau GmbH", "R-1", "P26-0000001", "119,00", "117,00", "anna",
      "Doppel dieses Belegs", "Formale Prüfung", "Entscheidungen", "Verlauf",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(!page.localizedCaseInsensitiveContains("<script"))

    let files = try spool.contents(of: "fall")
    let links = page.matches(of: /href="([^"]+)"/).map {
      String($0.1).removingPercentEncoding ?? ""
    }
    #expect(links.contains("belege/B26-0000001/original/R-1.xml"))
    #expect(links.contains("belege/B26-0000001/MANIFEST"))
    #expect(links.contains("journal/B26-0000001.jsonl"))
    for link in links { #expect(files[link] != nil, "\(link)") }
    // All but the page itself and the list of hashes.
    #expect(Set(links) == Set(files.keys).subtracting(["index.html", "SHA256SUMS"]))
    #expect(try sums(below: spool.place("fall")).code == 0)
    #expect(files["belege/B26-0000001/derived/view.html"] != nil)
    #expect(
      try spool.journalText().split(separator: "\n").last?.contains(#""what":"case""#) == true)
  }

  @Test func `the page of an open case says what is asked, and wants no decision`() throws {
    let spool = try TestSpool.company()
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    #expect(try spool.ask("show", "B26-0000001").output.contains("So entscheiden Sie"))
    try #require(try export(spool, "B26-0000001", to: "fall").code == 0)
    let page = try spool.text("index.html", of: "fall")
    #expect(page.contains("B26-0000001-1") && page.contains("Preisabweichung"))
    #expect(!page.contains("So entscheiden Sie"))
  }

  private func sums(below folder: FilePath) throws -> Program.Answer {
    try Program.run(
      URL(filePath: "/bin/sh"),
      ["-c", "cd \"$0\" && sha256sum --strict --quiet -c SHA256SUMS", folder.string])
  }

  @Test func `parent mail, members and their children come with it, also in an archive`() throws {
    let spool = try TestSpool()
    try spool.put(
      try SourceTree.bytes("inbox-samples/mail/03-zip-schluesseldienst.eml"), "mail/new/1.M1.host")
    try spool.drain()
    let list = try spool.list()
    try #require(list.count == 4)
    let archive = try #require(list.first { $0.parent == list[0].id && $0.name != nil })
    let answer = try export(spool, archive.id, to: "fall.zip")
    try #require(answer.code == 0, "\(answer.complaints)")
    let unzip = try Program.run(
      URL(filePath: "/usr/bin/unzip"),
      ["-q", spool.place("fall.zip").string, "-d", spool.place("fall").string])
    try #require(unzip.code == 0, "\(unzip.complaints)")
    let files = try spool.contents(of: "fall")
    for line in list {
      #expect(files.keys.contains { $0.hasPrefix("belege/\(line.id)/original/") }, "\(line.id)")
      #expect(files["journal/\(line.id).jsonl"] != nil)
    }
    #expect(try sums(below: spool.place("fall")).code == 0)
  }

  @Test func `an unknown document and a taken place are refused`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/r.xml")
    try spool.drain()
    #expect(try export(spool, "B26-0000099", to: "x").code == 1)
    #expect(try export(spool, "Rechnung", to: "x").code == 2)
    _ = try spool.folder.file("taken.zip", "x")
    #expect(try export(spool, try #require(spool.list().first).id, to: "taken.zip").code == 2)
  }
}

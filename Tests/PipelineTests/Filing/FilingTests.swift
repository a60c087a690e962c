import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The filing plan and its tree, with the real daemon (L1).
@Suite struct FilingTests {
  private static let plan = """
    [[filing]]
    code = "A-1"
    title = "Kessel/Heizung"
    classes = ["invoice"]
    suppliers = ["K1"]
    name = "{number} {supplier} {id}"
    [[filing]]
    code = "Z"
    title = "Rest"

    """

  /// A spool with one invoice of a known supplier, and its id.
  private func company() throws -> (spool: TestSpool, id: String) {
    let spool = try TestSpool.company()
    try spool.put(SampleInvoice.ubl(number: "R/1"), "upload/R-1.xml")
    try spool.drain()
    return (spool, try #require(spool.list().first).id)
  }

  private func record(_ spool: TestSpool, _ id: String) throws -> [String: Any] {
    let answer = try spool.ask("show", id, "--json")
    return try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  private func expectSound(_ spool: TestSpool) throws {
    for command in [["filing", "check"], ["verify"]] {
      let answer = try Program.run("rohrpost", command + spool.arguments("").dropFirst())
      #expect(answer.code == 0, "\(command): \(answer.output)\(answer.complaints)")
    }
  }

  @Test func `a document lies where the plan says, under a name that says what it is`() throws {
    let (spool, id) = try company()
    let name = "2026-11-02_Dampfkessel Anlagenbau GmbH_R-1_\(id)"
    let folder = "02.10 Eingangsrechnungen/2026"
    let line = try #require(spool.list().first)
    #expect(
      try spool.filed() == [
        "\(folder)/\(name).xml": "\(line.archivePath)/original/R-1.xml",
        "\(folder)/\(name).html": "\(line.archivePath)/derived/view.html",
      ])
    #expect(
      FileManager.default.contents(
        atPath: spool.path.appending("filing/\(folder)/\(name).xml").string)
        == Data(SampleInvoice.ubl(number: "R/1").utf8))
    let kept = try FileContents.read(spool.path.appending("\(line.archivePath)/record.json"))
    for bytes in [kept, Array(try spool.ask("show", id, "--json").output.utf8)] {
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let filing = try #require(json["filing"] as? [String: Any])
      #expect(filing["code"] as? String == "02.10")
      #expect(filing["title"] as? String == "Eingangsrechnungen")
      #expect(filing["year"] as? Int == 2026)
      #expect(filing["name"] as? String == name)
    }
    #expect(try spool.ask("show", id).output.contains("02.10 Eingangsrechnungen"))
    let page = try FileContents.read(spool.path.appending("\(line.archivePath)/derived/case.html"))
    #expect(String(decoding: page, as: UTF8.self).contains(name))
    #expect(try spool.found("akte:02.10") == [id])
    #expect(try spool.found("akte:02") == [id])
    #expect(try spool.found("akte:02.20") == [])
    try expectSound(spool)
  }

  @Test func `another plan moves the links and touches nothing in the archive`() throws {
    let (spool, id) = try company()
    let before = try spool.archivedBytes()
    try spool.configure(adding: Self.plan)
    try spool.drain()
    #expect(
      try Set(spool.filed().keys) == [
        "A-1 Kessel-Heizung/2026/R-1 Dampfkessel Anlagenbau GmbH \(id).xml",
        "A-1 Kessel-Heizung/2026/R-1 Dampfkessel Anlagenbau GmbH \(id).html",
      ])
    #expect(try spool.archivedBytes() == before)
    let names = try FileOperations.names(in: spool.path.appending("filing")).map(\.string)
    #expect(names == [".places", ".plan", "A-1 Kessel-Heizung"])
    #expect(try spool.found("akte:a-1") == [id])
    #expect(try spool.found("akte:02.10") == [])
    try expectSound(spool)
    try spool.configure(adding: "[filing_tree]\nenabled = false\n")
    try spool.drain()
    #expect(try FileStatus.ifExists(spool.path.appending("filing")) == nil)
    #expect(try spool.archivedBytes() == before)
    try expectSound(spool)
  }

  @Test func `a corrected class moves the document, and the old link goes`() throws {
    let spool = try TestSpool()
    try spool.put(SampleLetter.invoice(number: "RE-4711"), "scan/a.pdf")
    try spool.drain()
    let id = try #require(spool.list().first).id
    #expect(try spool.filed().keys.allSatisfy { $0.hasPrefix("02.10 Eingangsrechnungen/2026/") })
    #expect(try spool.ask("correct", id, "class=delivery_note").code == 0)
    try spool.drain()
    let filed = try spool.filed()
    #expect(filed.count == 1)
    #expect(filed.keys.allSatisfy { $0.hasPrefix("04.10 Lieferscheine/") && $0.hasSuffix(".pdf") })
    #expect(try record(spool, id)["class"] as? String == "delivery_note")
    try expectSound(spool)
    #expect(try spool.ask("correct", id, "class=personnel").code == 0)
    try spool.drain()
    #expect(try spool.filed() == [:])
    try expectSound(spool)
  }

  @Test func `the same number twice is two documents side by side`() throws {
    let (spool, _) = try company()
    try spool.put(SampleInvoice.ubl(number: "R/1", net: 20_000), "upload/again.xml")
    try spool.drain()
    #expect(try spool.filed().keys.filter { $0.contains("_R-1_") }.count == 4)
    try expectSound(spool)
  }

  @Test func `what was taken out of a mail is named in its record and on its page`() throws {
    let spool = try TestSpool()
    try spool.put(SampleInvoice.mail(number: "R-1"), "mail/new/1.M1P1.host")
    try spool.drain()
    let list = try spool.list()
    let mail = try #require(list.first { $0.parent == nil })
    let children = list.filter { $0.parent == mail.id }.map(\.id)
    #expect(try record(spool, mail.id)["children"] as? [String] == children)
    #expect(!children.isEmpty)
    for id in children {
      #expect(try spool.ask("show", id).output.contains(mail.id))
      #expect(try spool.ask("show", mail.id).output.contains(id))
    }
  }

  @Test func `an invoice and what corrects it name each other`() throws {
    let (spool, id) = try company()
    let correction = SampleInvoice.ubl(number: "R/2")
      .replacing(">380<", with: ">384<")
      .replacing(
        "</cac:OrderReference>",
        with: "</cac:OrderReference><cac:BillingReference><cac:InvoiceDocumentReference>"
          + "<cbc:ID>R/1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>")
    try spool.put(correction, "upload/R-2.xml")
    try spool.drain()
    let other = try #require(spool.list().first { $0.id != id })
    #expect(try record(spool, other.id)["refers_to"] as? [String] == [id])
    #expect(try record(spool, id)["refers_to"] as? [String] == [])
    #expect(try spool.ask("show", other.id).output.contains("darauf bezieht sich dieser Beleg"))
    #expect(try spool.ask("show", id).output.contains("bezieht sich auf diesen Beleg"))
  }

  @Test func `a tree that is lost or damaged is found and made again`() throws {
    let (spool, _) = try company()
    let before = try spool.filed()
    let names = before.keys.sorted()
    let root = spool.path.appending("filing")
    try FileOperations.removeFile(root.appending(names[0]))
    try FileOperations.removeFile(root.appending(names[1]))
    try FileOperations.makeLink(root.appending(names[1]), to: "/etc/hostname")
    try FileOperations.makeLink(
      root.appending("02.10 Eingangsrechnungen/2026/fremd.xml"), to: "../../../archive/x")
    let checked = try spool.ask("filing", "check")
    #expect(checked.code == 1)
    #expect(checked.lines.filter { $0.hasSuffix(": fehlt") }.count == 1)
    #expect(checked.lines.filter { $0.hasSuffix(": führt woandershin") }.count == 1)
    #expect(checked.lines.contains { $0.hasSuffix("/fremd.xml: gehört zu keinem Beleg") })
    #expect(try spool.ask("verify").code == 0)
    #expect(try spool.ask("filing", "rebuild").code == 0)
    #expect(try spool.filed() == before)
    try FileOperations.removeTree(root)
    try spool.drain()
    #expect(try spool.filed() == before)
    try FileOperations.removeTree(root)
    try FileOperations.removeTree(spool.path.appending("state"))
    #expect(try spool.ask("rebuild").code == 0)
    try spool.drain()
    #expect(try spool.filed() == before)
    try expectSound(spool)
  }

  @Test func `of confidential documents the tree has no name and no link`() throws {
    let inbox = try SensitiveInbox()
    try #require(try inbox.run("run", "--once").code == 0)
    let filed = try TestSpool.filed(below: inbox.folder.path)
    #expect(filed.values.contains { $0.contains(SensitiveInbox.known) })
    for (name, target) in filed {
      #expect(target.hasPrefix("archive/"))
      #expect(try FileStatus.ifExists(inbox.folder.path.appending(target)) != nil)
      #expect(!name.contains(SensitiveInbox.secret) && !target.contains(SensitiveInbox.secret))
    }
    let sensitive = try inbox.run("list", "--json").lines.filter {
      $0.contains(#""sensitive":true"#)
    }
    for line in sensitive {
      let id = String(try #require(line.firstMatch(of: /B\d\d-\d{7}/)?.0))
      #expect(!filed.keys.contains { $0.contains(id) })
      let shown = try inbox.run("show", id, "--json").output
      #expect(shown.contains(#""name":"\#(id)""#) || shown.contains(#""filing":null"#))
    }
    #expect(try inbox.run("filing", "check").code == 0)
  }
}

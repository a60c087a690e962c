import Foundation
import SystemPackage
import TestSupport
import Testing

/// Mails by which people are asked, reminded and told, with the real programs (I3, N2).
@Suite struct RequestMailTests {
  private static let users = """
    user;name;email;roles;cost_centers;substitute
    anna;Anna Amsel;anna@muster.example;fm;100;bert
    bert;Bert Buchfink;bert@muster.example;fm;-;
    paul;Paul Pirol;paul@muster.example;ap;*;
    petra;Petra Pelikan;petra@muster.example;procurement;*;
    gerd;Gerd Geier;gerd@muster.example;management;*;
    """

  private static let mail = """
    [mail]
    from = "Rechnungseingang <rechnung@muster.example>"
    """

  private func spool(_ settings: String = mail) throws -> TestSpool {
    let spool = try TestSpool.company([("users.csv", Self.users)], settings: settings)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    return spool
  }

  /// The mails in the outbox, the texts decoded as far as ASCII goes.
  private func outbox(_ spool: TestSpool) throws -> [String] {
    let new = spool.path.appending("output/mail/new").string
    let names = (try? FileManager.default.contentsOfDirectory(atPath: new)) ?? []
    return try names.map {
      String(decoding: try Data(contentsOf: URL(filePath: "\(new)/\($0)")), as: UTF8.self)
    }
  }

  private func decide(_ spool: TestSpool, _ words: String...) throws {
    let answer = try Program.run(
      "rohrpost", ["decide"] + words + spool.arguments("").dropFirst())
    try #require(answer.code == 0, "\(answer.complaints)")
  }

  @Test func `who is to check gets a mail with the document, and it is noted`() throws {
    let spool = try spool()
    // A case of procurement is no matter for a mail of its own.
    #expect(try outbox(spool).isEmpty)
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain()
    let mails = try outbox(spool)
    let mail = try #require(mails.first)
    #expect(mails.count == 1)
    #expect(mail.contains("X-Envelope-To: <anna@muster.example>\r\n"))
    #expect(mail.contains("Auto-Submitted: auto-generated\r\n"))
    #expect(mail.contains("Message-ID: <b26-0000001.1@rohrpost.muster.example>\r\n"))
    #expect(mail.contains("References: <b26-0000001@rohrpost.muster.example>\r\n"))
    let id = try #require(mail.firstMatch(of: /<b26-0000001-2\.([A-Z2-7]{26})@rohrpost/))
    #expect(mail.contains("filename=\"B26-0000001.html\""))
    let plain = mail.replacing("=\r\n", with: "")
    #expect(plain.contains("mailto:rechnung@muster.example?subject=3DRe%3A%20%5BB26-0000001-2"))
    #expect(plain.contains("%23\(id.1)%5D"))
    let kinds = try spool.journal().map(\.kind)
    #expect(kinds.filter { $0 == "mail_ordered" }.count == 1)
    #expect(kinds.filter { $0 == "mail_settled" }.count == 1)
    #expect(try spool.ask("verify").code == 0)
    // The journal tells nobody how to decide in another's name.
    #expect(try !spool.journalText().contains(id.1))
  }

  @Test func `a mail is not sent twice, and not where its task is settled`() throws {
    let spool = try spool()
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain()
    try spool.drain()
    #expect(try outbox(spool).count == 1)
    try decide(spool, "B26-0000001-2", "ask", "--as", "anna", "--reason", "Wo war das?")
    try decide(spool, "B26-0000001-3", "answer", "--as", "paul", "--reason", "Halle 3")
    try spool.drain()
    // Paul's question was answered before its mail left; Anna is asked again.
    #expect(try outbox(spool).count == 2)
    #expect(try spool.journalText().components(separatedBy: "\"needless\"").count == 2)
  }

  @Test func `without a sender no mail is written`() throws {
    let spool = try spool("")
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain()
    #expect(try outbox(spool).isEmpty)
    #expect(try !spool.journal().contains { $0.kind == "mail_ordered" })
  }

  @Test func `further mails wait where an hour has enough of them`() throws {
    let spool = try spool(Self.mail + "\nper_recipient = 1")
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain()
    try decide(spool, "B26-0000001-2", "ask", "--as", "anna", "--reason", "Wo war das?")
    try decide(spool, "B26-0000001-3", "answer", "--as", "paul", "--reason", "Halle 3")
    try spool.drain()
    #expect(try outbox(spool).count == 1)
    #expect(try spool.journal().filter { $0.kind == "mail_ordered" }.count == 3)
    #expect(try spool.journal().filter { $0.kind == "mail_settled" }.count == 2)
  }
}

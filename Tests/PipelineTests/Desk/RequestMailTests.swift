import Foundation
import SystemPackage
import TestSupport
import Testing

/// Mails by which people are asked, reminded and told, with the real programs (I3, N2).
@Suite(.enabled(if: TestSpool.hasClock, "faketime is not installed"))
struct RequestMailTests {
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

  private static let thursday = "2026-11-26 10:00:00"

  private func spool(_ settings: String = mail) throws -> TestSpool {
    let spool = try TestSpool.company(
      [("users.csv", Self.users)], settings: settings, at: "2026-11-26 09:00:00")
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain(at: Self.thursday)
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

  private func digests(_ spool: TestSpool) throws -> [String] {
    try outbox(spool).filter { $0.contains("Message-ID: <digest.") }
  }

  private func decide(_ spool: TestSpool, _ words: String...) throws {
    let answer = try spool.ask(at: Self.thursday, ["decide"] + words)
    try #require(answer.code == 0, "\(answer.complaints)")
  }

  @Test func `who is to check gets a mail with the document, and it is noted`() throws {
    let spool = try spool()
    // A case of procurement is no matter for a mail of its own.
    #expect(try outbox(spool).isEmpty)
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain(at: Self.thursday)
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
    #expect(try spool.ask(at: Self.thursday, ["verify"]).code == 0)
    // The journal tells nobody how to decide in another's name.
    #expect(try !spool.journalText().contains(id.1))
  }

  @Test func `a mail that is refused is named to the operator for a week`() throws {
    let folder = try TemporaryFolder()
    let refusing = try folder.file(
      "sendmail", "#!/bin/sh\ncat >/dev/null\necho 'no such user' >&2\nexit 67\n")
    chmod(refusing.string, 0o755)
    let spool = try spool(
      Self.mail + "\ntransport = \"sendmail\"\nsendmail = \"\(refusing)\"\n")
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain(at: Self.thursday)
    let status = try spool.ask(at: Self.thursday, ["status"]).output
    #expect(status.contains("1 in 7 Tagen unzustellbar: rohrpost deliveries lost-mails"))
    let mails = ["deliveries", "lost-mails", "--json"]
    let line = try #require(try spool.ask(at: "2026-12-03 09:00:00", mails).lines.first)
    #expect(line.contains(#""voucher":"B26-0000001","user":"anna""#), "\(line)")
    #expect(line.contains("ended with 67: no such user"))
    #expect(try spool.ask(at: "2026-12-03 11:00:00", mails).lines.isEmpty)
    #expect(try spool.ask(at: "2026-12-03 11:00:00", mails + ["--days", "8"]).lines.count == 1)
    #expect(try spool.ask("deliveries", "lost-mails", "--days", "0").code == 2)
  }

  @Test func `a mail is not sent twice, and not where its task is settled`() throws {
    let spool = try spool()
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain(at: Self.thursday)
    try spool.drain(at: Self.thursday)
    #expect(try outbox(spool).count == 1)
    try decide(spool, "B26-0000001-2", "ask", "--as", "anna", "--reason", "Wo war das?")
    try decide(spool, "B26-0000001-3", "answer", "--as", "paul", "--reason", "Halle 3")
    try spool.drain(at: Self.thursday)
    // Paul's question was answered before its mail left; Anna is asked again.
    #expect(try outbox(spool).count == 2)
    #expect(try spool.journalText().components(separatedBy: "\"needless\"").count == 2)
  }

  @Test func `without a sender no mail is written`() throws {
    let spool = try spool("")
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain(at: Self.thursday)
    #expect(try outbox(spool).isEmpty)
    #expect(try !spool.journal().contains { $0.kind == "mail_ordered" })
  }

  @Test func `further mails wait where an hour has enough of them`() throws {
    let spool = try spool(Self.mail + "\nper_recipient = 1")
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    try spool.drain(at: Self.thursday)
    try decide(spool, "B26-0000001-2", "ask", "--as", "anna", "--reason", "Wo war das?")
    try decide(spool, "B26-0000001-3", "answer", "--as", "paul", "--reason", "Halle 3")
    try spool.drain(at: Self.thursday)
    #expect(try outbox(spool).count == 1)
    #expect(try spool.journal().filter { $0.kind == "mail_ordered" }.count == 3)
    #expect(try spool.journal().filter { $0.kind == "mail_settled" }.count == 2)
  }

  @Test func `a digest names all that a person has to do, once a day`() throws {
    let spool = try spool(Self.mail + "\nrequests = []\ndigest_hour = 0")
    for _ in 0..<2 { try spool.drain(at: "2026-11-30 09:00:00") }
    let mails = try digests(spool)
    // On Thursday there was nothing to do yet when it was ordered.
    #expect(mails.count == 1)
    #expect(mails.first?.contains("X-Envelope-To: <petra@muster.example>") == true)
    #expect(mails.first?.contains("B26-0000001-1") == true)
    try spool.drain(at: "2026-12-01 09:00:00")
    #expect(try digests(spool).count == 2)
    // A Saturday.
    try spool.drain(at: "2026-12-05 09:00:00")
    #expect(try digests(spool).count == 2)
  }

  @Test func `who takes too long is reminded, then others are told`() throws {
    let spool = try spool()
    try decide(spool, "B26-0000001-1", "approve", "--as", "petra")
    for day in ["11-27", "11-30", "12-01", "12-02", "12-03", "12-04"] {
      try spool.drain(at: "2026-\(day) 19:00:00")
    }
    let recipients = try outbox(spool).compactMap {
      $0.firstMatch(of: /X-Envelope-To: <([a-z]+)@/).map { String($0.1) }
    }
    // Anna is asked and reminded, Bert stands in; nobody with an address is above but Gerd.
    #expect(recipients.filter { $0 == "anna" }.count == 2)
    #expect(recipients.filter { $0 == "bert" }.count == 1)
    #expect(recipients.contains("gerd"))
  }
}

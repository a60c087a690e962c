import ReadResult
import Testing

@testable import Reading

@Suite struct MailHeadReaderTests {
  private func head(_ headers: [String], _ body: String = "Text\n") throws -> ReadResult.MailHead {
    let text = (headers + ["Subject: x", "MIME-Version: 1.0", "", body]).joined(separator: "\n")
    let reply = Reader.read(Job(name: "a.eml"), Array(text.utf8))
    return try #require(try reply.outcome.get().mail)
  }

  @Test func `addresses are bare, in lower case and each once`() throws {
    let head = try head([
      "From: \"Müller, Ute\" <Ute.Mueller@Muster.example>",
      "To: Eingang <rechnung@haus.example>, RECHNUNG@haus.example",
      "Cc: Team: a@haus.example, b@haus.example;",
      "Delivered-To: rechnung@haus.example",
      "X-Original-To: alias@haus.example",
    ])
    #expect(head.from == ["ute.mueller@muster.example"])
    #expect(
      head.to == [
        "rechnung@haus.example", "a@haus.example", "b@haus.example", "alias@haus.example",
      ])
  }

  @Test func `without From the envelope says who sent it`() throws {
    #expect(
      try head(["Return-Path: <a@b.example>", "To: c@d.example"]).from == ["a@b.example"])
  }

  @Test(arguments: [
    ("=?utf-8?q?R=C3=BCckfrage?= =?utf-8?q?_zu_5?=", "Rückfrage zu 5"),
    ("=?ISO-8859-1?Q?Pr=FCfung?=", "Prüfung"),
    ("=?windows-1252?Q?5_=80?=", "5 €"),
    ("Prüfung", "Prüfung"),
  ])
  func `a subject is decoded`(field: String, subject: String) throws {
    let text = "From: a@b.example\nTo: c@d.example\nSubject: \(field)\n\nText"
    let reply = Reader.read(Job(name: "a.eml"), Array(text.utf8))
    #expect(try reply.outcome.get().mail?.subject == subject)
  }

  @Test func `a subject in raw Latin-1 is decoded`() throws {
    let text = Array("From: a@b.example\nTo: c@d.example\nSubject: Pr".utf8) + [0xFC]
    let reply = Reader.read(Job(name: "a.eml"), text + Array("fung\n\nText".utf8))
    #expect(try reply.outcome.get().mail?.subject == "Prüfung")
  }

  @Test func `date and message id are taken from their fields`() throws {
    let head = try head([
      "From: a@b.example", "Date: Mon, 09 Mar 2026 08:00:00 +0100", "Message-ID: <1@b.example>",
    ])
    #expect(head.date == 1_773_039_600)
    #expect(head.messageID == "1@b.example")
    let bare = try self.head(["From: a@b.example", "Date: gestern"])
    #expect(bare.date == nil && bare.messageID == nil)
  }

  @Test(arguments: [
    "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "X-Autoreply: yes",
    "Precedence: bulk", "Precedence: auto_reply", "List-Id: <news.muster.example>",
    "Return-Path: <>",
  ])
  func `the marks of machines make a mail automatic`(field: String) throws {
    #expect(try head(["From: a@b.example", field]).isAutomatic)
  }

  @Test(arguments: [
    "Auto-Submitted: no", "Precedence: first-class", "Return-Path: <a@b.example>",
    "X-Auto-Response-Suppress: All",
  ])
  func `a mail a person or a shop sent is not automatic`(field: String) throws {
    #expect(try !head(["From: a@b.example", field]).isAutomatic)
  }

  @Test func `plain text is preferred, HTML is reduced where there is none`() throws {
    let html = MailFixture.body("<p>Gr&uuml;&szlig;e</p>", type: "text/html; charset=utf-8")
    let both = MailFixture(subtype: "alternative", [MailFixture.body("Grüße, Klartext\r\n"), html])
    let only = MailFixture(subtype: "alternative", [MailFixture.body(" \n"), html])
    #expect(try mail(both).text == "Grüße, Klartext\n")
    #expect(try mail(only).text == "Grüße\n")
    #expect(try mail(MailFixture([MailFixture.part("application/pdf", [1])])).text == nil)
  }

  @Test func `a long text is cut at a whole character`() throws {
    let long = "a" + String(repeating: "ä", count: MailHeadReader.textLimit)
    let text = try #require(try mail(MailFixture([MailFixture.body(long)])).text)
    #expect(text.utf8.count == MailHeadReader.textLimit - 1)
    #expect(text.unicodeScalars.last == "ä")
  }

  private func mail(_ fixture: MailFixture) throws -> ReadResult.MailHead {
    try #require(try Reader.read(Job(name: "a.eml"), fixture.bytes).outcome.get().mail)
  }
}

import ReadResult
import Testing

@testable import Reading

@Suite struct MailMarksTests {
  private func marks(_ headers: [String], _ body: String = "Text\n") throws -> MailMarks {
    let text = (headers + ["To: c@d.example", "MIME-Version: 1.0", "", body])
      .joined(separator: "\n")
    let reply = Reader.read(Job(name: "a.eml"), Array(text.utf8))
    return try #require(try reply.outcome.get().mail?.marks)
  }

  @Test(arguments: [
    "Auto-Submitted: auto-replied", "X-Autoreply: yes", "X-Autorespond: 1",
    "Precedence: auto_reply", "Return-Path: <>", "Subject: Abwesenheitsnotiz: Rechnung 17",
    "Subject: =?utf-8?q?Nicht_im_B=C3=BCro?=", "Subject: Automatic reply: Invoice",
    "Subject: [Out of Office] until Monday",
  ])
  func `a machine's answer is known by its fields or its subject`(field: String) throws {
    #expect(try marks(["From: a@b.example", field]).isAutoReply)
  }

  @Test(arguments: [
    "Auto-Submitted: auto-generated", "Auto-Submitted: no", "X-Autoreply: no", "Precedence: bulk",
    "List-Id: <news.muster.example>", "Subject: AW: Rechnung", "Subject: Automatische Rolltore",
  ])
  func `what a machine sends by itself, and what a person answers, is none`(field: String) throws {
    #expect(try !marks(["From: a@b.example", field]).isAutoReply)
  }

  @Test func `names, answers and references are taken from their fields`() throws {
    let marks = try marks([
      "From: =?utf-8?q?M=C3=BCller_GmbH?= <a@b.example>", "Reply-To: \"X, Y\" <Z@E.example>",
      "In-Reply-To: <2@x.example>", "References: <1@x.example>\n <2@x.example>",
    ])
    #expect(marks.senderNames == ["Müller GmbH"])
    #expect(marks.replyTo == ["z@e.example"])
    #expect(marks.references == ["2@x.example", "1@x.example"])
  }

  @Test func `only the own server's word on the sender counts`() throws {
    let failed = "Authentication-Results: mx.haus.example; spf=pass;\n dmarc=fail (p=none)"
    let passed = "Authentication-Results: mx.haus.example; dmarc=pass"
    let foreign = "Authentication-Results: mx.anders.example; dmarc=fail"
    #expect(try marks(["From: a@b.example", failed]).failedAuthentication)
    #expect(try !marks(["From: a@b.example", passed, foreign]).failedAuthentication)
  }

  @Test(arguments: [
    ("text/plain", "Siehe https://portal.example/17", true),
    ("text/plain", "Siehe WWW.portal.example", true),
    ("text/plain", "Rechnung 17 anbei", false),
    ("text/html", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>Rechnung</p></html>", false),
    ("text/html", "<a href='https://portal.example/17'>Rechnung</a>", true),
    ("text/html", "<A class=\"x\" HREF = \"http://portal.example\">Rechnung</A>", true),
    ("text/html", "<a href=\"mailto:a@b.example\">Fragen</a>", false),
  ])
  func `links are seen where a person could click`(type: String, body: String, has: Bool) throws {
    let mail = MailFixture([MailFixture.body(body, type: type)])
    let head = try Reader.read(Job(name: "a.eml"), mail.bytes).outcome.get().mail
    #expect(head?.marks?.hasLink == has)
  }

  @Test func `what HTML quotes is marked as quoted`() {
    let markup = "<p>Ja</p><blockquote><p>Freigeben?</p><p>Oder nicht?</p></blockquote><p>Ute</p>"
    #expect(HTMLText(markup).text == "Ja\n> Freigeben?\n> Oder nicht?\nUte\n")
  }
}

import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Letters that are sent to suppliers and what comes back, with the real programs (M2, M3, G2).
@Suite struct SentLettersTests {
  private static let users = """
    user;name;email;roles;cost_centers
    anna;Anna Amsel;anna@nordlicht.example;fm;100
    paul;Paul Pirol;paul@nordlicht.example;ap;*
    petra;Petra Pelikan;petra@nordlicht.example;procurement;*
    """

  private static let payments = """
    supplier_id;invoice_number;paid_at;amount;reference
    K1;R-88;2026-10-20;119,00;SAMMLER 4711
    """

  private func spool(send: String) throws -> TestSpool {
    try TestSpool.company(
      [("users.csv", Self.users), ("payments.csv", Self.payments)],
      settings: """
        [mail]
        from = "Rechnungseingang <rechnung@nordlicht.example>"

        [letters]
        address = "rechnung@nordlicht.example"
        send = [\(send)]
        """)
  }

  /// The letters in the outbox, soft line ends joined.
  private func letters(_ spool: TestSpool) throws -> [String] {
    let new = spool.path.appending("output/mail/new").string
    let names = (try? FileManager.default.contentsOfDirectory(atPath: new)) ?? []
    return try names.map {
      String(decoding: try Data(contentsOf: URL(filePath: "\(new)/\($0)")), as: UTF8.self)
    }.filter { $0.contains("X-Envelope-To: <buero@dampfkessel.example>") }
  }

  /// A mail to the house; `attached` is an invoice that comes with it.
  private func mail(
    from: String = "buero@dampfkessel.example", _ fields: [String], text: String,
    attached: String? = nil
  ) -> String {
    let head =
      [
        "From: Dampfkessel <\(from)>", "To: rechnung@nordlicht.example",
        "Message-ID: <\(UUID().uuidString)@dampfkessel.example>", "MIME-Version: 1.0",
      ] + fields
    guard let attached else {
      return (head + ["Content-Type: text/plain; charset=utf-8", "", text, ""])
        .joined(separator: "\r\n")
    }
    let lines =
      head + [
        "Content-Type: multipart/mixed; boundary=xyz", "", "--xyz",
        "Content-Type: text/plain; charset=utf-8", "", text, "--xyz",
        "Content-Type: application/xml", "Content-Disposition: attachment; filename=\"neu.xml\"",
        "", attached, "--xyz--", "",
      ]
    return lines.joined(separator: "\r\n")
  }

  private func messageID(_ letter: String) throws -> String {
    String(try #require(letter.firstMatch(of: /Message-ID: <([^>]+)>/)).1)
  }

  @Test func `a letter is sent once, kept, and stops the clock until the answer comes`() throws {
    let spool = try spool(send: #""EX02""#)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    try spool.drain()
    let sent = try letters(spool)
    let letter = try #require(sent.first)
    #expect(sent.count == 1)
    let id = try messageID(letter)
    #expect(id == "b26-0000001.1@rohrpost.nordlicht.example")
    #expect(!letter.contains("X-Unsent"))
    let copy = spool.path.appending("archive/2026/11/B26-0000001/letters/1.eml")
    let kept = try? FileContents.read(copy)
    #expect(kept.map { letter.hasSuffix(String(decoding: $0, as: UTF8.self)) } == true)
    #expect(try spool.ask("verify").code == 0)
    #expect(try spool.ask("tasks").output.contains("wartet auf den Lieferanten"))
    // Nothing is left to write.
    #expect(try spool.ask("letter", "show", "B26-0000001").code == 1)

    try spool.put(
      mail(
        ["Subject: AW: Rueckfrage", "In-Reply-To: <\(id)>"], text: "Anbei die neue Rechnung.",
        attached: SampleInvoice.ubl(number: "R-78", net: 8000)), "mail/new/1.mail")
    try spool.drain()
    let list = try spool.list()
    #expect(list.count == 3)
    // The corrected invoice goes its way.
    #expect(list.map(\.status).filter { $0 == "in_approval" }.count == 1)
    let shown = try spool.ask("show", "B26-0000001").output
    #expect(shown.contains("Anbei die neue Rechnung."))
    #expect(!shown.contains("Achtung: nicht von der bekannten"))
    #expect(try spool.ask("tasks").output.contains("Antwort des Lieferanten liegt vor"))
    let kinds = try spool.journal().map(\.kind)
    #expect(kinds.contains("answers") && kinds.contains("answered"))
    #expect(try letters(spool).count == 1)
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `an absence is no answer, and a stranger is not believed`() throws {
    let spool = try spool(send: #""EX02""#)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    try spool.put(
      mail(
        [
          "Subject: Automatische Antwort: Rueckfrage [B26-0000001]",
          "Auto-Submitted: auto-replied",
        ], text: "Ich bin bis Montag nicht im Haus."), "mail/new/1.mail")
    try spool.drain()
    #expect(try spool.ask("tasks").output.contains("wartet auf den Lieferanten"))
    #expect(try spool.ask("show", "B26-0000001").output.contains("automatische Antwort"))
    try spool.put(
      mail(
        from: "kollege@anderswo.example", ["Subject: Re: Rueckfrage [B26-0000001]"],
        text: "Das ist so richtig."), "mail/new/2.mail")
    try spool.drain()
    #expect(
      try spool.ask("show", "B26-0000001").output.contains("Achtung: nicht von der bekannten"))
    #expect(try spool.list().map(\.status).sorted() == ["exception", "filed", "filed"])
  }

  @Test func `a letter that comes back is a task that names the address`() throws {
    let spool = try spool(send: #""EX02""#)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    let id = try messageID(try #require(try letters(spool).first))
    let bounce = [
      "From: MAILER-DAEMON@mx.example", "To: rechnung@nordlicht.example", "Return-Path: <>",
      "Subject: Undelivered Mail Returned to Sender", "Message-ID: <1@mx.example>",
      "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b",
      "Content-Type: text/plain", "", "I could not deliver it.", "--b",
      "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example", "",
      "Final-Recipient: rfc822; buero@dampfkessel.example", "Action: failed", "Status: 5.1.1", "",
      "--b", "Content-Type: text/rfc822-headers", "", "Message-ID: <\(id)>", "Subject: x", "",
      "--b--", "",
    ]
    try spool.put(bounce.joined(separator: "\r\n"), "mail/new/1.mail")
    try spool.drain()
    let shown = try spool.ask("show", "B26-0000002").output
    #expect(shown.contains("an buero@dampfkessel.example wurde nicht zugestellt (5.1.1)"))
    #expect(try spool.journal().map(\.kind).contains("undeliverable"))
    #expect(try spool.ask("tasks").output.contains("Lieferant hat nicht geantwortet"))
    // A person may try again once the address is right.
    #expect(try spool.ask("letter", "show", "B26-0000001").code == 0)
  }

  @Test func `people send drafts, if they may`() throws {
    let spool = try spool(send: "")
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    #expect(try letters(spool).isEmpty)
    #expect(try spool.ask("letter", "send", "B26-0000001", "--as", "anna").code == 1)
    let sent = try spool.ask("letter", "send", "B26-0000001", "--as", "petra")
    #expect(sent.code == 0, "\(sent.complaints)")
    // The account acted, for petra.
    let ordered = try spool.ask("journal", "--json").lines.filter { $0.contains("mail_ordered") }
    #expect(ordered.count == 1)
    for mark in [#""by":"user:petra""#, #""actor":"user:\#(NSUserName())""#] {
      #expect(ordered.first?.contains(mark) == true, "\(ordered)")
    }
    #expect(try spool.ask("letter", "send", "B26-0000001", "--as", "petra").code == 1)
    try spool.drain()
    #expect(try letters(spool).count == 1)
    let draft = spool.path.appending("output/letters/B26-0000001.eml")
    #expect(try FileStatus.ifExists(draft) == nil)
    let rules = try spool.ask("letter", "onboarding", "K1").output
    #expect(rules.contains("Nordlicht Hausverwaltung GmbH"))
    #expect(rules.contains("200 MiB"))
  }

  @Test func `a dunning letter about a paid invoice is answered with the payment`() throws {
    let spool = try spool(send: #""dunning-answer""#)
    try spool.put(
      mail(
        ["Subject: Mahnung zu Rechnung R-88"],
        text: """
          Sehr geehrte Damen und Herren,

          unsere Rechnung Nr. R-88 vom 02.10.2026 über 119,00 EUR ist noch nicht bezahlt.
          Wir mahnen Sie hiermit und bitten um Zahlung bis 05.12.2026.

          Dampfkessel Anlagenbau GmbH
          USt-IdNr. DE136695976
          """), "mail/new/1.mail")
    try spool.drain()
    try spool.drain()
    let answer = try #require(try letters(spool).first)
    let text = answer.replacing("=\r\n", with: "")
    #expect(text.contains("R-88"))
    #expect(text.contains("20.10.2026, 119,00 EUR, Zahlung SAMMLER 4711"))
    #expect(try spool.list().map(\.status) == ["filed"])
    #expect(try spool.ask("tasks").output.isEmpty)
  }

  @Test func `what is complained of is told to the facility management system once`() throws {
    let spool = try spool(send: "")
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    let complained = try spool.ask(
      "complaints", "open", "B26-0000001", "--as", "anna", "--reason", "defects", "--text",
      "Der Kessel leckt.")
    #expect(complained.code == 0)
    try spool.drain()
    let ticket = spool.path.appending("output/cafm/B26-0000001-D1.json")
    #expect(
      String(decoding: try FileContents.read(ticket), as: UTF8.self).contains("Der Kessel leckt."))
    try FileOperations.removeFile(ticket)
    _ = try spool.ask(
      "complaints", "settle", "B26-0000001", "--as", "paul", "--note", "Abgedichtet.")
    try spool.drain()
    #expect(try FileStatus.ifExists(ticket) == nil)
    let table = spool.path.appending("output/cafm/defects.csv")
    let lines = String(decoding: try FileContents.read(table), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
  }
}

import Foundation
import SystemPackage
import TestSupport
import Testing

/// Answers to request mails in the Maildir, with the real programs (I3).
@Suite struct ReplyMailTests {
  private static let users = """
    user;name;email;roles;cost_centers;substitute
    anna;Anna Amsel;anna@muster.example;fm;100;bert
    bert;Bert Buchfink;bert@muster.example;fm;-;
    petra;Petra Pelikan;petra@muster.example;procurement;*;
    """

  private static let settings = """
    [mail]
    from = "Rechnungseingang <rechnung@muster.example>"

    [replies]
    auth_server = ["mx.muster.example"]
    """

  private let spool: TestSpool
  /// Of Anna for the second task.
  private let token: String

  /// Anna has been asked by mail to check the invoice B26-0000001.
  init() throws {
    spool = try TestSpool.company([("users.csv", Self.users)], settings: Self.settings)
    try spool.put(SampleInvoice.ubl(number: "R-77"), "upload/r.xml")
    try spool.drain()
    let answer = try Program.run(
      "rohrpost",
      ["decide", "B26-0000001-1", "approve", "--as", "petra"] + spool.arguments("").dropFirst())
    try #require(answer.code == 0, "\(answer.complaints)")
    try spool.drain()
    let outbox = spool.path.appending("output/mail/new").string
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: outbox).first)
    let mail = String(
      decoding: try Data(contentsOf: URL(filePath: "\(outbox)/\(name)")), as: UTF8.self)
    let id = try #require(mail.firstMatch(of: /<b26-0000001-2\.([A-Z2-7]{26})@rohrpost/))
    token = String(id.1)
  }

  private static let proof = """
    Received: from mail.muster.example by mx.muster.example (Postfix) with ESMTPSA
    Authentication-Results: mx.muster.example; dkim=pass (2048-bit key) header.d=muster.example;
    \tdmarc=pass (p=reject) header.from=muster.example

    """

  private func put(
    _ text: String, from: String = "Anna Amsel <anna@muster.example>", proof: String = proof,
    headers: String = "Content-Type: text/plain; charset=utf-8", subject: String? = nil,
    _ name: String
  ) throws {
    let subject = subject ?? "AW: [B26-0000001-2 #\(token)] Sachliche Prüfung"
    let mail =
      proof
      + "From: \(from)\nTo: rechnung@muster.example\nSubject: "
      + "=?utf-8?b?\(Data(subject.utf8).base64EncodedString())?=\n"
      + "Message-ID: <\(name)@muster.example>\nDate: Thu, 26 Nov 2026 10:02:00 +0100\n"
      + "MIME-Version: 1.0\n\(headers)\n\n\(text)\n"
    try spool.put(mail, "mail/new/\(name)")
    try spool.drain()
  }

  private func status(_ id: String = "B26-0000001") throws -> String? {
    try spool.list().first { $0.id == id }?.status
  }

  private func events(_ kind: String) throws -> [String] {
    try spool.journalText().split(separator: "\n").map(String.init)
      .filter { $0.contains("\"\(kind)\"") }
  }

  @Test func `a proven answer decides, is filed and can't be used again`() throws {
    try put("Freigegeben.\n\nGruß\nAnna\n\n> FREIGABE, ABLEHNUNG, RÜCKFRAGE", "1")
    #expect(try status() == "approved")
    #expect(try status("B26-0000002") == "filed")
    let decided = try #require(try events("decided").last)
    #expect(decided.contains("\"mail\"") && decided.contains("anna"))
    #expect(decided.contains("B26-0000002"))
    #expect(try events("reply_judged").count == 1)
    try put("ABLEHNUNG: doch nicht", "2")
    #expect(try status() == "approved")
    #expect(try events("decision_refused").count == 1)
    #expect(try spool.ask("show", "B26-0000001").output.contains("decision_refused"))
    #expect(try spool.ask("verify").code == 0)
    try spool.expectNothingLostOrDoubled()
  }

  @Test func `an HTML mail of a telephone in an old character set rejects with its reason`() throws
  {
    let markup =
      "<html><body><div>ABLEHNUNG: Prüfung ergab Mängel</div><div><br></div>"
      + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">Am 26.11.2026 um 10:02 schrieb R "
      + "&lt;r@muster.example&gt;:</div><blockquote>FREIGABE – geht weiter</blockquote></div>"
      + "</body></html>"
    let bytes = try #require(markup.data(using: .windowsCP1252))
    try put(
      bytes.base64EncodedString(options: .lineLength76Characters),
      headers: "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: base64",
      "1")
    #expect(try status() == "rejected")
    #expect(try events("decided").last?.contains("Prüfung ergab Mängel") == true)
  }

  @Test func `forged answers decide nothing and are for compliance`() throws {
    // Another person with the token of Anna.
    try put("FREIGABE", from: "bert@muster.example", "1")
    // A stranger under her name.
    try put("FREIGABE", from: "Anna Amsel <anna@fremd.example>", "2")
    // Her address, but her server says it is not hers.
    try put(
      "FREIGABE",
      proof: "Authentication-Results: mx.muster.example; dmarc=fail header.from=muster.example\n",
      "3")
    // Two senders.
    try put("FREIGABE", from: "anna@muster.example, x@fremd.example", "4")
    // A guessed token.
    try put(
      "FREIGABE", subject: "Re: [B26-0000001-2 #ABCDEFGHIJKLMNOPQRSTUVWX23] Prüfung", "5")
    #expect(try status() == "in_approval")
    #expect(try events("decision_refused").count == 5)
    for number in 2...6 {
      let line = try spool.ask("show", "B26-000000\(number)", "--json").output
      #expect(line.contains("compliance"), "\(number)")
    }
    // The real one still counts.
    try put("FREIGABE", "6")
    #expect(try status() == "approved")
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `what the own server did not write proves nothing`() throws {
    let forged = "Authentication-Results: mx.muster.example; dkim=pass header.d=muster.example\n"
    try put("FREIGABE", proof: "Received: from x by relay.fremd.example\n" + forged, "1")
    try put("FREIGABE", proof: "", "2")
    try put(
      "FREIGABE",
      proof: "Authentication-Results: mx.fremd.example; dkim=pass header.d=muster.example\n", "3")
    #expect(try status() == "in_approval")
    #expect(try events("decision_refused").count == 3)
    #expect(try status("B26-0000002") == "exception")
  }

  @Test func `what is not clear is asked back, and machines are not answered`() throws {
    try put("Freigegeben, sobald der Lieferschein da ist.", "1")
    #expect(try status() == "in_approval")
    #expect(try status("B26-0000002") == "filed")
    #expect(try events("reply_judged").last?.contains("\"ambiguous\"") == true)
    try put(
      "Ich bin bis Montag nicht im Haus. Freigegeben wird danach.",
      headers: "Auto-Submitted: auto-replied\nContent-Type: text/plain; charset=utf-8", "2")
    #expect(try status("B26-0000003") == "filed")
    #expect(try events("reply_judged").count == 1)
    #expect(try status() == "in_approval")
  }
}

import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Mails that are more than a letter with an invoice, with the real daemon.
@Suite struct MailCasesTests {
  private let spool: TestSpool

  init() throws { spool = try TestSpool() }

  private static func mail(
    _ subject: String, _ text: String, headers: [String] = [], attached: [[UInt8]] = []
  ) -> String {
    let parts = attached.enumerated().map { index, bytes in
      """
      --grenze
      Content-Type: application/pdf
      Content-Disposition: attachment; filename="anlage-\(index + 1).pdf"
      Content-Transfer-Encoding: base64

      \(Data(bytes).base64EncodedString(options: .lineLength76Characters))

      """
    }
    let head = [
      "From: Maler Blau <rechnung@maler-blau.example>", "To: rechnung@beispiel-wohnen.example",
      "Subject: \(subject)", "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=\"grenze\"",
    ]
    return (head + headers).joined(separator: "\n")
      + "\n\n--grenze\nContent-Type: text/plain; charset=utf-8\n\n\(text)\n"
      + parts.joined() + "--grenze--\n"
  }

  private func record(_ id: String) throws -> [String: Any] {
    let answer = try spool.ask("show", id, "--json")
    let json = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(json as? [String: Any])
  }

  /// The record of the only voucher that came from outside.
  private func outer() throws -> [String: Any] {
    let ids = try spool.list().filter { $0.parent == nil }.map(\.id)
    #expect(ids.count == 1)
    return try record(try #require(ids.first))
  }

  private func exception(_ record: [String: Any]) throws -> (codes: [String], owner: String) {
    let exception = try #require(record["exception"] as? [String: Any])
    return (exception["codes"] as? [String] ?? [], exception["owner"] as? String ?? "")
  }

  @Test func `talk of a new account is for compliance, its document is read all the same`() throws {
    try spool.put(
      Self.mail(
        "Information", "Bitte beachten Sie unsere neue Bankverbindung.",
        attached: [SampleLetter.invoice(number: "RE-17")]), "mail/new/1.mail")
    try spool.drain()
    let mail = try outer()
    #expect(mail["status"] as? String == "exception")
    #expect(try exception(mail) == (["EX07"], "compliance"))
    let child = try #require(try spool.list().first { $0.parent != nil })
    #expect(try record(child.id)["invoice_number"] as? String == "RE-17")
    #expect(try spool.ask("verify").code == 0)
  }

  @Test func `who writes from nearly the domain of a supplier is for compliance`() throws {
    let suppliers = spool.folder.path.appending("suppliers.csv")
    for (name, isSuspected) in [("maler-blaau", true), ("maler-blau", false)] {
      let text = "supplier_id;name;email\nS1;Maler Blau;rechnung@\(name).example\n"
      try FileContents.replace(suppliers, with: Array(text.utf8))
      #expect(try spool.ask("import", suppliers.string).code == 0)
      try spool.put(
        Self.mail(
          "Rechnung", "Anbei unsere Rechnung.",
          attached: [SampleLetter.invoice(number: "RE-\(name)")]), "mail/new/\(name).mail")
      try spool.drain()
      let mails = try spool.list().filter { $0.parent == nil }.map { try record($0.id) }
      let mail = try #require(mails.max { "\($0["id"] ?? "")" < "\($1["id"] ?? "")" })
      #expect((mail["status"] as? String == "exception") == isSuspected)
      if isSuspected { #expect(try exception(mail).owner == "compliance") }
    }
  }

  @Test func `an absence is filed without work, a link to an invoice is a case`() throws {
    try spool.put(
      Self.mail("Abwesenheitsnotiz: Rechnung", "Ich bin im Urlaub, www.maler-blau.example"),
      "mail/new/1.mail")
    try spool.drain()
    #expect(try outer()["status"] as? String == "filed")
    let other = try TestSpool()
    try other.put(
      Self.mail("Ihre Rechnung", "Abrufbar unter https://maler-blau.example/r/17"),
      "mail/new/1.mail")
    try other.drain()
    #expect(try other.list().map(\.status) == ["exception"])
  }

  @Test func `inspect says what the daemon does`() throws {
    let mails = [
      Self.mail("Rechnung", "Anbei.", attached: [SampleLetter.invoice(number: "RE-17")]),
      Self.mail("Rechnung", "Anbei.", attached: [[]]),
      Self.mail("AW: [B26-0000123 #4B1D77E0] Freigabe", "Freigegeben."),
      Self.mail("Zustellung", "Danke.", headers: ["Auto-Submitted: auto-replied"]),
    ]
    let expected = ["accepted", "exception", "approval_reply", "ignored"]
    for (index, mail) in mails.enumerated() {
      let place = spool.folder.path.appending("\(index).eml")
      try spool.put(Array(mail.utf8), at: place)
      let answer = try Program.run("rohrpost", ["inspect", "--json", place.string])
      let json = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
      let inspected = try #require(json as? [String: Any])
      #expect(inspected["outcome"] as? String == expected[index])
      if index == 2 {
        #expect(
          inspected["approval"] as? [String: String]
            == ["token": "4B1D77E0", "decision": "approve"])
      }
    }
  }
}

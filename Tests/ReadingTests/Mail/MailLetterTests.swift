import ReadResult
import Testing

@testable import Reading

@Suite struct MailLetterTests {
  private func read(
    _ subject: String, _ body: String, type: String = "text/plain", further: [String] = []
  ) throws -> ReadResult {
    let head = [
      "From: \"Erdacht Technik GmbH\" <post@erdacht.example>", "To: eingang@haus.example",
      "Subject: \(subject)", "MIME-Version: 1.0", "Content-Type: \(type); charset=utf-8",
    ]
    let text = (head + further + ["", body]).joined(separator: "\n")
    return try Reader.read(Job(name: "a.eml"), Array(text.utf8)).outcome.get()
  }

  private static let demand =
    "Sehr geehrte Damen und Herren,\n\nunsere Rechnung ET-4077 vom 02.02.2031 über 310,40 EUR ist "
    + "trotz Erinnerung\nnoch offen. Bitte zahlen Sie bis 20.03.2031.\n\nErdacht Technik GmbH\n"

  @Test(arguments: ["Zweite Mahnung - Rechnung ET-4077", "Zahlungserinnerung ET-4077"])
  func `a demand for payment in the text of a mail is read like a letter`(subject: String) throws {
    let words = try #require(try read(subject, Self.demand).words)
    #expect(words.classes.first?.documentClass == .dunning && words.isClassCertain)
    #expect(words.fields[.invoiceNumber]?.value == "ET-4077")
  }

  @Test func `so is one in HTML`() throws {
    let body =
      "<html><body><p>Guten Tag,</p><p>die Rechnung ET-4077 vom 02.02.2031 &uuml;ber 310,40 EUR "
      + "ist &uuml;berf&auml;llig.</p></body></html>"
    let result = try read("Letzte Mahnung", body, type: "text/html")
    #expect(result.words?.classes.first?.documentClass == .dunning)
    #expect(result.source == .text)
  }

  @Test(arguments: [
    ("Terminvorschlag", "Wir kommen am Montag um acht Uhr."),
    ("Erinnerung: Begehung am Montag", "Bitte denken Sie an die Schlüssel."),
    ("Ihre Rechnung ist da", "Die Rechnung ET-4077 liegt im Portal."),
  ])
  func `other mails have no words of their own`(subject: String, body: String) throws {
    let result = try read(subject, body)
    #expect(result.words == nil && result.source == .none)
  }

  @Test func `an answering machine writes no letters`() throws {
    let result = try read(
      "Zweite Mahnung", Self.demand, further: ["Auto-Submitted: auto-replied"])
    #expect(result.words == nil)
  }
}

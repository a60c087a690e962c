import Payables
import ReadResult
import Testing

@Suite struct ApprovalReplyTests {
  private static func mail(
    _ subject: String, _ text: String = "Freigegeben.", references: [String] = []
  ) -> ReadResult.MailHead {
    var head = ReadResult.MailHead()
    head.subject = subject
    head.text = text
    head.marks = MailMarks()
    head.marks?.references = references
    return head
  }

  private static let subject = "AW: [B26-0000123 #4B1D77E0] Freigabe Rechnung 17 (Muster Bau GmbH)"

  @Test(arguments: [
    (subject, []),
    ("RE: FW: [B26-0000123 #4b1d77e0] Approval", []),
    ("Antwort ohne Kennung", ["b26-0000123.4B1D77E0@rohrpost.haus.example"]),
    ("[B26-0000123 #4B1D77E0] Freigabe", ["anything@haus.example"]),
  ])
  func `a reply is known by the token of its request`(subject: String, references: [String]) {
    let reply = ApprovalReply(Self.mail(subject, references: references))
    #expect(reply?.token == "4B1D77E0")
    #expect(reply?.decision == .approve)
  }

  @Test(arguments: [
    ("[B26-0000123 #4B1D77E0] Freigabe Rechnung 17", []),  // a request, no reply
    ("AW: [Ticket#2026031010000011] Störung Heizung", []),
    ("AW: [#123456789] Ihre Anfrage", []),
    ("AW: [ABC-17 #4711] Ihre Anfrage", []),
    ("AW: Rechnung", ["b26-0000123.4B1D77E0@anderswo.example"]),
    ("AW: [extern] [B26-0000123] Rechnung", []),
  ])
  func `other mails are none`(subject: String, references: [String]) {
    #expect(ApprovalReply(Self.mail(subject, references: references)) == nil)
  }

  @Test func `an out-of-office note approves nothing`() {
    var note = Self.mail(Self.subject)
    note.marks?.isAutoReply = true
    #expect(ApprovalReply(note) == nil)
  }

  typealias Decision = ApprovalReply.Decision

  static let texts: [(String, Decision?)] = [
    ("Freigegeben.\n\nGruß\nErika Beispiel", .approve),
    ("ok", .approve),
    ("Hiermit genehmigt, keine Einwände.", .approve),
    ("Keine Einwände, ich bin einverstanden.", .approve),
    ("Approved\n\nSent from my phone", .approve),
    ("Abgelehnt: Leistung nicht erbracht.", .reject),
    ("Das wird von mir nicht freigegeben.", .reject),
    ("Ich kann das so nicht freigeben.", .reject),
    ("Wir lehnen ab.", .reject),
    ("Rejected, price is wrong.", .reject),
    ("Ist das schon geliefert worden?", nil),
    ("Freigegeben, sobald der Lieferschein da ist.", nil),
    ("Nicht abgelehnt, aber ich habe eine Frage.", nil),
    ("Position 1 freigegeben.\nPosition 2 abgelehnt.", nil),
    ("", nil),
    ("Freigegeben.\n\n> Ihre Antwort bitte: FREIGEGEBEN, ABGELEHNT?", .approve),
    (
      "Abgelehnt\n\nAm 9. März 2026 um 10:02 schrieb Rohrpost <freigabe@haus.example>:\n"
        + "Ihre Antwort bitte: FREIGEGEBEN, ABGELEHNT?", .reject
    ),
    (
      "Abgelehnt\n\nVon: Rohrpost\nGesendet: Montag\nAn: Erika\nBetreff: Freigabe\n\n"
        + "Ihre Antwort bitte: FREIGEGEBEN, ABGELEHNT?", .reject
    ),
    ("-----Original Message-----\nFrom: Rohrpost\n\nIhre Antwort bitte: FREIGEGEBEN?", nil),
  ]

  @Test(arguments: texts)
  func `only what the person wrote decides`(text: String, decision: Decision?) {
    #expect(ApprovalReply(Self.mail(Self.subject, text))?.decision == decision)
    #expect(ApprovalReply(Self.mail(Self.subject, text)) != nil)
  }
}

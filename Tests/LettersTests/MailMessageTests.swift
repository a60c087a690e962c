import Foundation
import InvoiceRules
import Letters
import Testing

struct MailMessageTests {
  private func message(subject: String = "Rückfrage", body: String) -> MailMessage {
    MailMessage(
      Letter(recipient: "a@b.example", subject: subject, body: body, language: .german),
      from: "rechnung@muster.example")
  }

  private func text(_ message: MailMessage) -> String {
    String(decoding: message.bytes, as: UTF8.self)
  }

  @Test func `a text beyond ASCII travels as quoted-printable in lines of 76`() {
    let body = "Grüße = 100 % „gut“ \n" + String(repeating: "ä", count: 60) + "\nEnde"
    let lines = text(message(body: body)).components(separatedBy: "\r\n")
    #expect(lines.contains("Content-Transfer-Encoding: quoted-printable"))
    #expect(lines.contains("Gr=C3=BC=C3=9Fe =3D 100 % =E2=80=9Egut=E2=80=9C=20"))
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(lines.filter { $0.hasSuffix("=") && !$0.hasSuffix("?=") }.count == 4)
  }

  @Test func `a subject is cut into encoded words between characters`() {
    let subject = String(repeating: "Übergröße ", count: 12)
    let lines = text(message(subject: subject, body: "")).components(separatedBy: "\r\n")
    let words = lines.filter { $0.contains("=?utf-8?B?") }.flatMap { $0.split(separator: " ") }
      .filter { $0.hasPrefix("=?") }
    #expect(words.count > 2)
    #expect(words.allSatisfy { $0.count <= 75 })
    let decoded = words.map { word in
      String(
        decoding: Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) ?? Data(),
        as: UTF8.self)
    }
    #expect(decoded.joined() == subject)
  }

  @Test func `a value with an end of line adds no header`() {
    let text = text(message(subject: "Frage\r\nBcc: all@b.example", body: "x"))
    #expect(!text.contains("\r\nBcc"))
  }

  @Test func `an attachment follows the text, and a draft is opened for writing`() {
    var message = message(body: "Text")
    message.isDraft = true
    message.attachments = [
      .init(name: "bericht \"1\".html", type: "text/html", bytes: Array(repeating: 65, count: 100))
    ]
    let lines = text(message).components(separatedBy: "\r\n")
    #expect(lines.contains("X-Unsent: 1"))
    #expect(lines.contains("Content-Disposition: attachment; filename=\"bericht__1_.html\""))
    #expect(lines.filter { $0.hasPrefix("--=_rohrpost_mixed_=") }.count == 3)
    #expect(lines.contains(String(repeating: "QUFB", count: 19)))
  }
}

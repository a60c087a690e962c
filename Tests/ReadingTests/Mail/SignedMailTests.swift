import ReadResult
import Testing

@testable import Reading

@Suite struct SignedMailTests {
  private static let pdf = Array("%PDF-1.7 eins".utf8)
  private static let content = Array(
    MailFixture.multipart(
      "mixed",
      [
        MailFixture.body("Anbei die Rechnung."),
        MailFixture.part("application/pdf; name=a.pdf", pdf),
      ]
    ).utf8)

  private func open(_ parts: [String]) throws -> (ReadResult, blobs: [[UInt8]]) {
    let reply = Reader.read(Job(name: "a.eml"), MailFixture(parts).bytes)
    return (try reply.outcome.get(), reply.blobs)
  }

  private static let type = "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m"

  @Test(arguments: [SignedFixture.signed(content), SignedFixture.streamed(content)])
  func `what is signed as a whole is read`(message: [UInt8]) throws {
    let (result, blobs) = try open([MailFixture.part(Self.type, message)])
    #expect(result.children.map(\.name) == ["a.pdf"])
    #expect(blobs == [Self.pdf])
    #expect(result.mail?.text == "Anbei die Rechnung.")
    #expect(result.notices.isEmpty)
  }

  @Test func `a mail that is nothing but a signed message is read`() throws {
    let part = MailFixture.part(Self.type, SignedFixture.signed(Self.content))
    let mail = "From: a@b.example\nTo: c@d.example\n" + part
    let result = try Reader.read(Job(name: "a.eml"), Array(mail.utf8)).outcome.get()
    #expect(result.children.map(\.name) == ["a.pdf"])
  }

  @Test func `a document that is signed by itself is that document`() throws {
    let message = SignedFixture.signed(Self.pdf)
    let part = MailFixture.part("application/octet-stream; name=Rechnung.pdf.p7m", message)
    let (result, blobs) = try open([MailFixture.body("Anbei."), part])
    #expect(result.children.map(\.name) == ["Rechnung.pdf"])
    #expect(blobs == [Self.pdf])
  }

  @Test func `signed in signed is opened up to the limit`() throws {
    let signed = (0..<3).reduce(String(decoding: Self.content, as: UTF8.self)) { inner, _ in
      MailFixture.part(Self.type, SignedFixture.signed(Array(inner.utf8)))
    }
    #expect(try open([signed]).0.children.count == 1)
    let nested = (1..<MailMessage.nestingLimit).reduce(signed) { inner, _ in
      MailFixture.multipart("mixed", [inner])
    }
    let deep = Reader.read(Job(name: "a.eml"), MailFixture([nested]).bytes)
    guard case .failure(let failure) = deep.outcome else {
      Issue.record("no limit")
      return
    }
    #expect(failure.reason == .limitExceeded)
  }

  @Test(arguments: [
    SignedFixture.enveloped(), SignedFixture.signed(content).dropLast(40).map(\.self),
    [0x30, 0x80],
    [],
  ])
  func `what is encrypted or torn is kept closed`(message: [UInt8]) throws {
    let (result, _) = try open([MailFixture.part(Self.type, message)])
    #expect(result.notices.map(\.code) == [.encryptedPart])
    #expect(result.children.isEmpty)
  }
}

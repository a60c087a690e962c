import ReadResult
import Testing

@testable import Reading

/// What is done with a document that is not to be read, but may hold others (C1).
@Suite struct HolderTests {
  private func open(_ bytes: [UInt8], name: String) -> ReadReply {
    Reader.read(Job(name: name, role: .holder), bytes)
  }

  @Test func `the documents in an archive are taken out`() throws {
    let bytes = try ArchiveFixture.make(
      .zip, [.init("a.pdf", Array("%PDF-1.7 eins".utf8)), .init("b.xml", Array("<a/>".utf8))])
    let reply = open(bytes, name: "belege.zip")
    #expect(try reply.outcome.get().children.map(\.name) == ["a.pdf", "b.xml"])
    #expect(reply.blobs.count == 2)
  }

  @Test func `the documents in a mail are taken out`() throws {
    let mail = """
      From: a@example.org\r
      To: b@example.org\r
      MIME-Version: 1.0\r
      Content-Type: application/xml\r
      Content-Disposition: attachment; filename="a.xml"\r
      \r
      <a/>\r

      """
    let result = try open(Array(mail.utf8), name: "1.eml").outcome.get()
    #expect(result.mail?.from == ["a@example.org"])
    #expect(result.children.map(\.name) == ["a.xml"])
  }

  @Test(arguments: [
    ("a.xml", "<Invoice><broken"), ("a.pdf", "%PDF-1.7 broken"), ("a.txt", "Rechnung"),
  ])
  func `anything else is left alone`(name: String, text: String) throws {
    let reply = open(Array(text.utf8), name: name)
    let result = try reply.outcome.get()
    #expect(result == ReadResult(type: result.type))
    #expect(reply.blobs.isEmpty)
  }
}

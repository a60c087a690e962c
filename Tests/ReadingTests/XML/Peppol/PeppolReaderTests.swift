import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

@Suite struct PeppolReaderTests {
  private static let invoice = String(
    decoding: SmallInvoice.ubl(
      """

      <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
      <cbc:ID>R-1</cbc:ID>
      <cbc:IssueDate>2026-11-31</cbc:IssueDate>
      """), as: UTF8.self)

  private func read(_ bytes: [UInt8]) throws -> (result: ReadResult, blobs: [[UInt8]]) {
    let reply = Reader.read(Job(name: "a.xml"), bytes)
    return (try reply.outcome.get(), reply.blobs)
  }

  @Test(arguments: [true, false])
  func `the document in an envelope is read, its bytes are kept as they are`(
    prefixed: Bool
  ) throws {
    let fixture = PeppolFixture(prefixed: prefixed, content: Self.invoice)
    let (result, blobs) = try read(fixture.bytes)
    #expect(result.invoice?.number == "R-1" && result.source == .xml)
    #expect(result.type == "application/xml" && result.notices.isEmpty)
    let part = try #require(result.structured)
    #expect(part.syntax == .ublInvoice && part.name == "document.xml")
    #expect(blobs[try #require(part.blob)] == Array(Self.invoice.utf8))
  }

  @Test func `what the envelope says is kept`() throws {
    let envelope = try #require(
      try read(PeppolFixture(content: Self.invoice).bytes).result.envelope)
    let scheme = "iso6523-actorid-upis"
    #expect(envelope.sender == Identifier("0088:4000001000005", scheme: scheme))
    #expect(envelope.receiver == Identifier("0204:04011000-12345-34", scheme: scheme))
    #expect(
      envelope.documentType == Identifier(PeppolFixture.documentType, scheme: "busdox-docid-qns"))
    #expect(
      envelope.process
        == Identifier("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0", scheme: "cenbii-procid-ubl"))
    #expect(envelope.senderCountry == "DE" && envelope.instanceIdentifier == "7f2c1d3e-0001")
    #expect(envelope.createdAt == "2026-11-22T14:30:00Z" && envelope.typeVersion == "2.1")
    #expect(envelope.type == "Invoice" && envelope.payloads == 1)
    #expect(
      envelope.payload == "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice")
  }

  @Test func `lines are those of the file`() throws {
    let fixture = PeppolFixture(content: Self.invoice)
    let result = try read(fixture.bytes).result
    let lines = fixture.text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("2026-11-31") }) + 1
    #expect(result.malformedValues.map(\.line) == [line])
    let schema = try #require(
      result.syntaxReport?.findings.first { $0.rule == "RP-XSD-09" })
    #expect(schema.place?.hasPrefix("Zeile \(line) der Datei") == true)
  }

  @Test func `prefixes that only the envelope declares go along`() throws {
    let own = "urn:oasis:names:specification:ubl:schema:xsd:"
    let content = """
      <ubl:Invoice xmlns:ubl="\(own)Invoice-2"><cbc:ID>R-2</cbc:ID></ubl:Invoice>
      """
    let text = PeppolFixture(content: content).text.replacing(
      "\n xmlns:sbd=", with: "\n xmlns:cbc=\"\(own)CommonBasicComponents-2\" xmlns:sbd=")
    let (result, blobs) = try read(Array(text.utf8))
    #expect(result.invoice?.number == "R-2")
    let kept = blobs[try #require(result.structured?.blob)]
    #expect(try SmallInvoice.read(kept).invoice.number == "R-2")
    #expect(!String(decoding: kept, as: UTF8.self).contains("xmlns:sbd"))
  }

  @Test func `an envelope of another encoding is read, the document is kept in UTF-8`() throws {
    let content = Self.invoice.replacing("R-1", with: "Müller-1")
    let text = PeppolFixture(content: content).text
      .replacing("encoding=\"UTF-8\"", with: "encoding=\"ISO-8859-1\"")
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let (result, blobs) = try read(bytes)
    #expect(result.invoice?.number == "Müller-1")
    #expect(blobs[try #require(result.structured?.blob)] == Array(content.utf8))
  }

  @Test func `of several documents the first is read, and it is told`() throws {
    let second = Self.invoice.replacing("R-1", with: "R-2")
    let result = try read(PeppolFixture(content: Self.invoice + second).bytes).result
    #expect(result.invoice?.number == "R-1" && result.envelope?.payloads == 2)
    #expect(result.notices.map(\.code) == [.contradictingParts])
  }

  @Test(arguments: ["ApplicationResponse", "Order"])
  func `another document is known by name and no invoice`(name: String) throws {
    let content = "<\(name) xmlns=\"urn:example\"><ID>1</ID></\(name)>"
    let result = try read(PeppolFixture(content: content).bytes).result
    #expect(result.invoice == nil && result.structured == nil)
    #expect(result.envelope?.payload == "urn:example::\(name)")
    #expect(result.notices == [ReadResult.Notice(.otherMessage, "Peppol \(name)")])
  }

  @Test func `an envelope without document is told`() throws {
    let result = try read(PeppolFixture().bytes).result
    #expect(result.envelope?.payloads == 0)
    #expect(result.notices.map(\.code) == [.damagedPart])
  }

  private func wrapped(_ name: String, _ text: String) -> [UInt8] {
    let content = """
      <\(name) xmlns="http://peppol.eu/xsd/ticc/envelope/1.0" mimeType="application/pdf"
       encoding="base64Binary">\(text)</\(name)>
      """
    return PeppolFixture(content: content).bytes
  }

  @Test func `an invoice in base64 or as text is read`() throws {
    let escaped = Self.invoice.replacing("<", with: "&lt;")
    let text = try read(wrapped("TextContent", escaped))
    #expect(text.result.invoice?.number == "R-1")
    // <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>
    let base64 = """
      PEludm9pY2UgeG1sbnM9InVybjpvYXNpczpuYW1lczpzcGVjaWZpY2F0aW9uOnVibDpzY2hlbWE6eHNkOkludm9pY2Ut
      MiIvPg==
      """
    let (result, blobs) = try read(wrapped("BinaryContent", base64))
    #expect(result.structured?.syntax == .ublInvoice)
    let kept = blobs[try #require(result.structured?.blob)]
    #expect(String(decoding: kept, as: UTF8.self).hasSuffix("Invoice-2\"/>"))
  }

  @Test func `anything else in base64 becomes a document of its own`() throws {
    let (result, blobs) = try read(wrapped("BinaryContent", "JVBERi0xLjcK"))
    #expect(result.invoice == nil && result.children.map(\.relation) == [.archiveMember])
    #expect(result.children.map(\.declaredType) == ["application/pdf"])
    #expect(blobs == [Array("%PDF-1.7\n".utf8)])
    let broken = try read(wrapped("BinaryContent", "%%%")).result
    #expect(broken.notices.map(\.code) == [.damagedPart] && broken.children.isEmpty)
  }

  @Test func `a broken envelope is a failure, an element of that name elsewhere none`() throws {
    let reply = Reader.read(Job(name: "a.xml"), PeppolFixture().bytes.dropLast(9) + [0x3C])
    #expect(throws: ReadFailure.self) { try reply.outcome.get() }
    let other = Array("<a xmlns='urn:example'><StandardBusinessDocument/></a>".utf8)
    #expect(try read(other).result == ReadResult(type: "application/xml"))
  }
}

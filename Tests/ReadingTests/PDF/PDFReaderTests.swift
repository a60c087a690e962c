import Invoice
import ReadResult
import Testing

@testable import Reading

@Suite struct PDFReaderTests {
  private func read(_ bytes: [UInt8], ignoresStructuredPart: Bool = false) -> ReadReply {
    Reader.read(Job(name: "a.pdf", ignoresStructuredPart: ignoresStructuredPart), bytes)
  }

  private func reason(_ reply: ReadReply) -> ReadFailure.Reason? {
    guard case .failure(let failure) = reply.outcome else { return nil }
    return failure.reason
  }

  /// A PDF with these files in the `/AF` array.
  private func pdf(
    _ files: [(name: String, data: [UInt8])], relationship: String? = "Alternative"
  ) -> [UInt8] {
    var fixture = PDFFixture(catalogue: "/AF 4 0 R")
    fixture.add("")
    let references = files.map { fixture.embed($0.name, $0.data, relationship: relationship) }
    fixture.objects[3] = "[ \(references.joined(separator: " ")) ]"
    return fixture.bytes
  }

  @Test func `a plain PDF has its pages and nothing else`() throws {
    let reply = read(PDFFixture().bytes)
    var expected = ReadResult(type: "application/pdf")
    expected.pages = 1
    #expect(try reply.outcome.get() == expected)
    #expect(reply.blobs.isEmpty)
  }

  @Test func `junk before the header is skipped`() throws {
    let junk = Array("\u{1B}%-12345X@PJL JOB\n".utf8)
    let result = try read(junk + PDFFixture().bytes).outcome.get()
    #expect(result.type == "application/pdf" && result.pages == 1)
  }

  @Test(arguments: ["factur-x.xml", "ZUGFeRD-invoice.xml", "xrechnung.xml", "irgendwas.xml", "x"])
  func `an embedded invoice is the structured part under any name`(name: String) throws {
    let reply = read(pdf([(name, XMLFixture.ubl(number: "R-9"))]))
    let result = try reply.outcome.get()
    #expect(result.source == .pdfXML && result.invoice?.number == "R-9")
    #expect(result.children.isEmpty && result.notices.isEmpty)
    #expect(
      result.structured
        == ReadResult.StructuredPart(
          name: name, blob: 0, syntax: .ublInvoice, relationship: "Alternative"))
    #expect(reply.blobs == [XMLFixture.ubl(number: "R-9")])
  }

  @Test func `told to leave it aside, the reader neither takes it as invoice nor as document`()
    throws
  {
    let result = try read(pdf([("factur-x.xml", XMLFixture.ubl())]), ignoresStructuredPart: true)
      .outcome.get()
    #expect(result.source == .none && result.structured == nil && result.invoice == nil)
    #expect(result.children.isEmpty)
  }

  @Test func `of several invoices that agree the well-known name leads`() throws {
    let other = XMLFixture.ubl() + Array("\n".utf8)
    let result = try read(pdf([("daten.xml", other), ("factur-x.xml", XMLFixture.ubl())]))
      .outcome.get()
    #expect(result.structured?.name == "factur-x.xml")
    #expect(result.notices.isEmpty && result.children.isEmpty)
  }

  @Test(arguments: [XMLFixture.ubl(number: "R-2"), XMLFixture.ubl(total: "1190.00")])
  func `invoices that differ in number or total contradict each other`(other: [UInt8]) throws {
    let result = try read(pdf([("factur-x.xml", XMLFixture.ubl()), ("zwei.xml", other)]))
      .outcome.get()
    #expect(result.notices.map(\.code) == [.contradictingParts])
    #expect(result.structured?.name == "factur-x.xml")
  }

  @Test func `a damaged invoice leaves a notice and no structured part`() throws {
    let result = try read(pdf([("factur-x.xml", XMLFixture.broken)])).outcome.get()
    #expect(result.notices.map(\.code) == [.damagedPart])
    #expect(result.structured == nil && result.source == .none && result.children.isEmpty)
  }

  @Test func `other files are documents, an order among them`() throws {
    let evidence = Array("%PDF-1.7 Nachweis".utf8)
    let files = [
      ("order-x.xml", XMLFixture.order), ("Nachweis.pdf", evidence), ("leer.pdf", []),
      ("kaputt.xml", XMLFixture.broken),
    ]
    let reply = read(pdf(files))
    let result = try reply.outcome.get()
    #expect(result.children.map(\.name) == ["order-x.xml", "Nachweis.pdf", "kaputt.xml"])
    #expect(result.children.allSatisfy { $0.relation == .attachment })
    #expect(reply.blobs[result.children[1].blob] == evidence)
    #expect(result.notices.map(\.code) == [.emptyPart])
    #expect(result.source == .none)
  }

  @Test func `a program is named and left inside`() throws {
    let reply = read(pdf([("update.pdf", [0x4D, 0x5A, 0x90, 0]), ("x.exe", [1, 2])]))
    let result = try reply.outcome.get()
    #expect(result.children.isEmpty && reply.blobs.isEmpty)
    #expect(result.notices.map(\.code) == [.executableAttachment, .executableAttachment])
  }

  @Test func `a stream that can't be decoded leaves a notice`() throws {
    var fixture = PDFFixture(catalogue: "/AF [5 0 R]")
    _ = fixture.embed("a.pdf", [1, 2, 3, 4], filter: "/Filter /FlateDecode")
    let result = try read(fixture.bytes).outcome.get()
    #expect(result.notices.map(\.code) == [.damagedPart])
    #expect(result.children.isEmpty)
  }

  @Test func `a password to open is encryption, a password to change is not`() throws {
    let fixture = PDFFixture()
    let closed = try fixture.encrypted(userPassword: "geheim", ownerPassword: "streng")
    #expect(reason(read(closed)) == .encrypted)
    let open = try fixture.encrypted(userPassword: "", ownerPassword: "streng")
    #expect(try read(open).outcome.get().pages == 1)
  }

  @Test func `a broken index is repaired and said so`() throws {
    var bytes = PDFFixture().bytes
    let index = try #require(
      bytes.firstIndex(of: Array("0000000000 65535".utf8), in: 0..<bytes.count))
    for at in index + 20..<index + 30 { bytes[at] = UInt8(ascii: "9") }
    let result = try read(bytes).outcome.get()
    #expect(result.pages == 1)
    #expect(result.notices.map(\.code) == [.repaired])
  }

  @Test func `a file that breaks off is damaged, even where its pages can be found`() throws {
    let bytes = PDFFixture().bytes
    let index = try #require(bytes.firstIndex(of: Array("xref".utf8), in: 0..<bytes.count))
    for end in [index, index - 30, 40] {
      #expect(reason(read(Array(bytes.prefix(end)))) == .damaged)
    }
  }

  @Test func `what is no PDF behind its header is damaged`() {
    #expect(reason(read(Array("%PDF-1.7\n".utf8))) == .damaged)
    #expect(reason(read(Array("%PDF-1.7\nSehr geehrte Damen und Herren".utf8))) == .damaged)
  }

  @Test func `embedded files are held to the bytes a document may give`() {
    var limits = ReadingLimits()
    limits.extractedBytes = 10
    let bytes = pdf([("a.txt", Array("zu lang für die Grenze".utf8))])
    #expect(reason(Reader.read(Job(name: "a", limits: limits), bytes)) == .limitExceeded)
  }
}

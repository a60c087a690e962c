import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

@Suite struct ReaderTests {
  @Test func `no bytes are a failure of their own`() {
    #expect(
      Reader.read(Job(name: "a.pdf"), []).outcome == .failure(ReadFailure(.empty, "no bytes")))
  }

  @Test func `an XML invoice is its own structured part`() throws {
    let reply = Reader.read(Job(name: "rechnung.xml"), XMLFixture.ubl(number: "R-7"))
    let result = try reply.outcome.get()
    #expect(result.type == "application/xml" && result.source == .xml)
    #expect(
      result.structured
        == ReadResult.StructuredPart(name: "rechnung.xml", blob: nil, syntax: .ublInvoice))
    #expect(result.invoice?.number == "R-7")
    #expect(reply.blobs.isEmpty)
  }

  @Test func `XML that is no invoice has no source`() throws {
    let result = try Reader.read(Job(name: "o.xml"), XMLFixture.order).outcome.get()
    #expect(result.type == "application/xml" && result.source == .none)
    #expect(result.structured == nil && result.invoice == nil)
  }

  @Test func `broken XML is a failure`() {
    let reply = Reader.read(Job(name: "o.xml"), XMLFixture.broken)
    #expect(throws: ReadFailure.self) { try reply.outcome.get() }
  }

  @Test(arguments: [
    ("Rechnung.pdf", PictureFixture.png(width: 9, height: 9), "image/png"),
    ("rechnung.xml", Array("Text".utf8), "text/plain"),
    ("rechnung.pdf", Array("<html></html>".utf8), "text/html"),
  ])
  func `a name that promises another content leaves a notice`(
    name: String, bytes: [UInt8], type: String
  ) throws {
    let result = try Reader.read(Job(name: name), bytes).outcome.get()
    #expect(result.type == type)
    #expect(result.notices == [ReadResult.Notice(.misnamed, "\(name) is \(type)")])
  }

  @Test(arguments: [
    ("a.txt", Array("Text".utf8), "text/plain"),
    ("a.bin", [0, 1, 2], "application/octet-stream"),
    ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage"),
  ])
  func `what has no reader has its type`(name: String, bytes: [UInt8], type: String) throws {
    let result = try Reader.read(Job(name: name), bytes).outcome.get()
    #expect(result == ReadResult(type: type))
  }

  @Test func `an index file is read for its values, whatever it is called`() throws {
    let job = Job(name: "scan.xml", role: .indexFile)
    let result = try Reader.read(job, Array("{\"batch\": \"7\"}".utf8)).outcome.get()
    var expected = ReadResult(type: "text/plain")
    expected.metadata = ["batch": "7"]
    #expect(result == expected)
  }

  @Test func `an office document is not unpacked`() throws {
    let office = try ArchiveFixture.make(
      .zip, [.init("[Content_Types].xml", [1]), .init("word/document.xml", [2])])
    let result = try Reader.read(Job(name: "a.docx"), office).outcome.get()
    #expect(result.children.isEmpty && result.notices.isEmpty)
  }

  @Test func `attachments of an invoice follow the blobs that are already there`() throws {
    var invoice = Invoice()
    for index in [1, 0, nil, 7] {
      var document = SupportingDocument()
      document.attachment = Attachment(
        mimeCode: "application/pdf", filename: "a.pdf", byteCount: 1, index: index)
      invoice.supportingDocuments.append(document)
    }
    let read = EInvoice(
      syntax: .cii, rootName: "CrossIndustryInvoice", invoice: invoice, malformedValues: [],
      facts: DocumentFacts(), attachments: [[10], [11]])
    var unpacking = Unpacking(for: Job(name: "a"))
    _ = try unpacking.keep([9])
    var result = ReadResult(type: "application/pdf")
    try result.adopt(read, from: .pdfXML, unpacking: &unpacking)
    #expect(unpacking.blobs == [[9], [10], [11]])
    let indices = result.invoice?.supportingDocuments.map { $0.attachment?.index }
    #expect(indices == [2, 1, nil, nil])
  }
}

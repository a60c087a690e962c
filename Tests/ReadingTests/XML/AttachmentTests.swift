import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Reading

struct AttachmentTests {
  private func document(_ content: String, _ attributes: String = "") -> String {
    """
    <cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment>
    <cbc:EmbeddedDocumentBinaryObject \(attributes)>\(content)</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment></cac:AdditionalDocumentReference>
    """
  }

  private func read(_ contents: [String], _ limits: ReadingLimits = .init()) throws -> EInvoice {
    let bytes = SmallInvoice.ubl(contents.map { document($0) }.joined())
    return try #require(try EInvoiceReader.read(bytes, limits: limits))
  }

  @Test func `attachments are numbered, those that can't be decoded are not`() throws {
    let read = try read(["Zg==", "?", "Zm9v", ""])
    let attachments = read.invoice.supportingDocuments.compactMap(\.attachment)
    #expect(attachments.map(\.index) == [0, nil, 1, 2])
    #expect(attachments.map(\.byteCount) == [1, 0, 3, 0])
    #expect(read.attachments == [Array("f".utf8), Array("foo".utf8), []])
  }

  @Test func `name and type are optional`() throws {
    let bytes = SmallInvoice.ubl(document("Zg==", "mimeCode='a/b' filename=' '"))
    let attachment = try SmallInvoice.read(bytes).invoice.supportingDocuments.first?.attachment
    #expect(attachment == Attachment(mimeCode: "a/b", filename: nil, byteCount: 1, index: 0))
  }

  @Test func `who only judges an invoice gets a verdict and no attachments`() throws {
    let bytes = SmallInvoice.ubl(document("Zg==", "mimeCode='a/b' filename='c'"))
    let read = Reader.read(Job(name: "a.xml"), bytes)
    let attachment = try read.outcome.get().invoice?.supportingDocuments.first?.attachment
    #expect(attachment?.index == 0 && read.blobs == [Array("f".utf8)])

    let day = try #require(CalendarDate("2026-11-26"))
    let judged = Reader.read(Job(name: "a.xml", judgedOn: day), bytes)
    let result = try judged.outcome.get()
    #expect(judged.blobs.isEmpty && result.invoice == nil && result.facts == nil)
    #expect(result == (try read.outcome.get()).judged(on: day))
    let verdict = try #require(result.verdict)
    #expect(verdict.checks == CheckReport(of: try read.outcome.get(), on: day))
    #expect(!verdict.checks.isValid)
  }

  @Test func `number and bytes are bounded`() throws {
    var limits = ReadingLimits()
    limits.parts = 2
    limits.extractedBytes = 4
    #expect(throws: Never.self) { try read(["Zg==", "Zm9v"], limits) }
    for contents in [["Zg==", "Zg==", "Zg=="], ["Zm9v", "Zm8="]] {
      let failure = try #require(throws: ReadFailure.self) { try read(contents, limits) }
      #expect(failure.reason == .limitExceeded)
    }
  }

  @Test func `documents that are other terms are no supporting documents`() throws {
    let documents = ["130", "50", "916"].map {
      """
      <cac:AdditionalDocumentReference><cbc:ID>\($0)</cbc:ID>
      <cbc:DocumentTypeCode>\($0)</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>
      """
    }.joined()
    let invoice = try SmallInvoice.read(SmallInvoice.ubl(documents)).invoice
    #expect(invoice.supportingDocuments.map(\.reference) == ["50", "916"])
    let note = try SmallInvoice.read(SmallInvoice.ubl(documents, root: "CreditNote")).invoice
    #expect(note.supportingDocuments.map(\.reference) == ["916"])
    #expect(note.references.project == "50")
    #expect([invoice, note].map(\.references.invoicedObject?.value) == ["130", "130"])
  }
}

import Foundation
import ReadResult
import Testing

@testable import Reading

/// A line of pdfs.jsonl.
struct EInvoicePDF: Decodable, CustomTestStringConvertible {
  var file: String
  var attachments: [String]
  var invoices: [Invoice]
  var readable: Bool

  struct Invoice: Decodable {
    var attachment: String
    var sha256: String
    var file: String
  }

  var testDescription: String { file }
}

/// A line of truth.jsonl, as far as reading the container is concerned.
struct PaperDocument: Decodable, CustomTestStringConvertible {
  var file: String
  var pages: Int

  var testDescription: String { file }
}

@Suite(.needsCorpus) struct CorpusPDFTests {
  @Test(arguments: Corpus.lines("einvoice/pdfs.jsonl", as: EInvoicePDF.self))
  func `embedded files are found under their names and byte for byte`(pdf: EInvoicePDF) throws {
    let bytes = try Corpus.bytes("einvoice/" + pdf.file)
    guard pdf.readable else {
      #expect(throws: ReadFailure.self) {
        _ = try Reader.read(Job(name: pdf.file), bytes).outcome.get()
      }
      return
    }
    let file = try PDFFile.open(bytes)
    let pages = try PDFPages(of: file, limits: ReadingLimits())
    let embedded = try PDFEmbeddedFiles(of: file, pages: pages.inspected, limits: ReadingLimits())
    #expect(embedded.files.map { $0.name ?? "" }.sorted() == pdf.attachments.sorted())
    for invoice in pdf.invoices {
      let part = try #require(embedded.files.first { $0.name == invoice.attachment })
      let data = try file.data(of: part.stream, limit: 1 << 26)
      #expect(Corpus.sha256(of: data) == invoice.sha256)
      #expect(data == (try Corpus.bytes("einvoice/" + invoice.file)))
    }
  }

  @Test(arguments: Corpus.lines("einvoice/pdfs.jsonl", as: EInvoicePDF.self))
  func `the structured part of a PDF is one of its invoices`(pdf: EInvoicePDF) throws {
    let reply = Reader.read(Job(name: pdf.file), try Corpus.bytes("einvoice/" + pdf.file))
    guard pdf.readable else { return }
    let result = try reply.outcome.get()
    let blob = result.structured?.blob.map { Corpus.sha256(of: reply.blobs[$0]) }
    if let blob {
      #expect(pdf.invoices.map(\.sha256).contains(blob))
      #expect(result.source == .pdfXML)
    }
  }

  @Test(arguments: Corpus.lines("documents/truth.jsonl", as: PaperDocument.self))
  func `a document opens with its number of pages`(document: PaperDocument) throws {
    let reply = Reader.read(
      Job(name: document.file), try Corpus.bytes("documents/" + document.file))
    let result = try reply.outcome.get()
    let hasPages = ["application/pdf", "image/tiff"].contains(result.type)
    #expect(result.pages == (hasPages ? document.pages : nil))
    #expect(result.notices.isEmpty)
  }
}

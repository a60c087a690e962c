import Knowledge
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// What a reader makes of what a person said; real PDF files.
@Suite struct TeachingTests {
  private func words(
    _ bytes: [UInt8], _ confirmed: [FieldName: String], as documentClass: DocumentClass? = nil
  ) throws -> DocumentWords {
    let job = Job(
      name: "a.pdf", readsWords: true, documentClass: documentClass, confirmedFields: confirmed)
    return try #require(try Reader.read(job, bytes).outcome.get().words)
  }

  private let letter = SampleLetter.oddInvoice(
    number: "N 4711", printed: "16.11.2026", issued: "20.11.2026")

  @Test func `a document with confirmed fields teaches its supplier's wording`() throws {
    let words = try words(letter, [.invoiceNumber: "N 4711"])
    let lesson = try #require(words.supplierLesson)
    #expect(lesson.marks.vatIdentifier == "DE123456788")
    #expect(lesson.documentClass == .invoice)
    let field = try #require(lesson.fields.first)
    #expect(field.isCorrection)
    #expect(field.right.map(\.before) == ["vorgangzurlieferung"])
  }

  @Test func `a document nobody spoke of teaches nothing, nor does a sensitive one`() throws {
    #expect(try words(letter, [:]).supplierLesson == nil)
    let note = SampleLetter.sickNote(of: "Zebrafink")
    #expect(try words(note, [.issueDate: "2026-11-16"]).supplierLesson == nil)
    #expect(try words(note, [.issueDate: "2026-11-16"], as: .invoice).supplierLesson == nil)
  }
}

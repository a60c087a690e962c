import ReadResult
import Testing

@testable import Reading

@Suite struct PDFPagesTests {
  private func pages(_ objects: [String], limit: Int = 100) throws -> PDFPages {
    var limits = ReadingLimits()
    limits.pages = limit
    return try PDFPages(of: PDFFile.open(PDFFixture(objects: objects).bytes), limits: limits)
  }

  private func reason(_ objects: [String], limit: Int = 100) -> ReadFailure.Reason? {
    let failure = #expect(throws: ReadFailure.self) { _ = try pages(objects, limit: limit) }
    return failure?.reason
  }

  private static let catalogue = "<< /Type /Catalog /Pages 2 0 R >>"
  private static let page = "<< /Type /Page >>"

  @Test func `pages are counted through all levels, whatever the declared count`() throws {
    let pages = try pages([
      Self.catalogue, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 77 >>", Self.page,
      "<< /Type /Pages /Kids [5 0 R 6 0 R << /Type /Page >>] /Count 1 >>", Self.page, Self.page,
    ])
    #expect(pages.count == 4 && pages.inspected.count == 4 && !pages.hasGaps)
  }

  @Test func `what is missing in the tree is a gap`() throws {
    let pages = try pages([
      Self.catalogue, "<< /Kids [3 0 R 9 0 R 4 0 R null] >>", Self.page, "(no page)",
    ])
    #expect(pages.count == 1 && pages.hasGaps)
  }

  @Test func `a tree that refers to itself is damage`() {
    #expect(reason([Self.catalogue, "<< /Kids [3 0 R] >>", "<< /Kids [2 0 R] >>"]) == .damaged)
    #expect(reason([Self.catalogue, "<< /Kids [2 0 R 2 0 R] >>"]) == .damaged)
  }

  @Test func `no page at all is damage`() {
    #expect(reason([Self.catalogue, "<< /Kids [] >>"]) == .damaged)
    #expect(reason(["<< /Type /Catalog >>"]) == .damaged)
  }

  @Test func `more pages than the limit cross it`() {
    let kids = String(repeating: "3 0 R ", count: 11)
    let objects = [Self.catalogue, "<< /Kids [\(kids)] >>", Self.page]
    #expect(reason(objects, limit: 10) == .limitExceeded)
    #expect(throws: Never.self) { try pages(objects, limit: 11) }
  }

  @Test func `a tree of empty nodes is bounded too`() {
    let nodes = (3..<90).map { "<< /Kids [\($0 + 1) 0 R] >>" }
    #expect(reason([Self.catalogue, "<< /Kids [3 0 R] >>"] + nodes, limit: 10) == .limitExceeded)
  }
}

import Testing

@testable import Reading

@Suite struct PDFEndingTests {
  @Test(arguments: [
    "1 0 obj endobj xref startxref 9 %%EOF",
    "xref startxref 0 %%EOF 1 0 obj endobj xref startxref 9",
    "startxref",
  ])
  func `a pointer to the index behind the last object ends a PDF`(text: String) {
    #expect(PDFEnding.isPresent(in: Array(text.utf8)))
  }

  @Test(arguments: ["", "1 0 obj endobj", "startxref 0 %%EOF 1 0 obj endobj 2 0 obj endobj"])
  func `an object behind the last pointer shows that the rest is missing`(text: String) {
    #expect(!PDFEnding.isPresent(in: Array(text.utf8)))
  }
}

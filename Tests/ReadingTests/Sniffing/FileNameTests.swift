import Testing

@testable import Reading

@Suite struct FileNameTests {
  @Test(arguments: [
    ("Rechnung.PDF", ContentType.png),
    ("rechnung.xml", .pdf),
    ("a.b.tiff", .jpeg),
    ("rechnung.pdf", .octetStream),
    ("liste.docx", .zip),
  ])
  func `an extension that promises another content contradicts it`(
    name: String, type: ContentType
  ) {
    #expect(FileName(name).contradicts(type))
  }

  @Test(arguments: [
    ("Rechnung.PDF", ContentType.pdf),
    ("rechnung", .pdf),
    ("rechnung.2026", .pdf),
    ("rechnung.", .pdf),
    ("1234567890.cur,S=123:2,S", .mail),
    ("orders.txt", .edifact),
    ("export.xls", .spreadsheet),
  ])
  func `a fitting or unknown extension contradicts nothing`(name: String, type: ContentType) {
    #expect(!FileName(name).contradicts(type))
  }
}

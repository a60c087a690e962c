import ReadResult
import Testing

@testable import Reading

@Suite struct PDFEmbeddedFilesTests {
  private func files(
    _ fixture: PDFFixture, limits: ReadingLimits = ReadingLimits()
  ) throws -> [PDFEmbeddedFile] {
    let file = try PDFFile.open(fixture.bytes)
    let pages = try PDFPages(of: file, limits: limits)
    return try PDFEmbeddedFiles(of: file, pages: pages.inspected, limits: limits).files
  }

  @Test func `the name tree is walked through its kids, a loop once`() throws {
    var fixture = PDFFixture(catalogue: "/Names << /EmbeddedFiles 4 0 R >>")
    fixture.add("")
    let first = fixture.embed("eins.xml", [1])
    let second = fixture.embed("zwei.xml", [2])
    let leaf = fixture.add("<< /Names [(1) \(first) (2) \(second) (3) null] /Kids [4 0 R] >>")
    fixture.objects[3] = "<< /Kids [\(leaf) 4 0 R \(leaf)] >>"
    #expect(try files(fixture).map(\.name) == ["eins.xml", "zwei.xml"])
  }

  @Test func `a file in the name tree, in AF and in an annotation counts once`() throws {
    var fixture = PDFFixture(
      catalogue: "/AF [5 0 R 7 0 R] /Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>",
      page: """
        /Annots [<< /Subtype /FileAttachment /FS 5 0 R >> << /Subtype /FileAttachment /FS 9 0 R >>
        << /Subtype /Text /FS 9 0 R >>]
        """)
    _ = fixture.embed("baum.xml", [1], relationship: "Data")
    _ = fixture.embed("feld.xml", [2])
    _ = fixture.embed("heftung.xml", [3])
    let files = try files(fixture)
    #expect(files.map(\.name) == ["baum.xml", "feld.xml", "heftung.xml"])
    #expect(files.map(\.relationship) == ["Data", nil, nil])
    #expect(files.map(\.declaredType) == ["text/xml", "text/xml", "text/xml"])
  }

  @Test func `a name may be in UTF-16, in the old key, or only in the tree`() throws {
    var fixture = PDFFixture(
      catalogue: """
        /Names << /EmbeddedFiles << /Names [(a) 5 0 R (b) << /F (alt.xml) /EF << /F 6 0 R >> >>
        (schl\u{FC}ssel.xml) << /EF << /UF 7 0 R >> >> ] >> >>
        """)
    _ = fixture.embed("Gebäude €.xml", [1], isUnicode: true)
    _ = fixture.add(stream: [2])
    _ = fixture.add(stream: [3])
    #expect(try files(fixture).map(\.name) == ["Gebäude €.xml", "alt.xml", "schlüssel.xml"])
  }

  @Test func `the number of files is bounded`() throws {
    var fixture = PDFFixture(catalogue: "/AF 4 0 R")
    fixture.add("")
    let references = (0..<5).map { fixture.embed("\($0).txt", [1]) }
    fixture.objects[3] = "[\(references.joined(separator: " "))]"
    var limits = ReadingLimits()
    limits.parts = 4
    let failure = #expect(throws: ReadFailure.self) { _ = try files(fixture, limits: limits) }
    #expect(failure?.reason == .limitExceeded)
  }
}

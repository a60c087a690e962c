import CTesseract
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// What is measured of scanned pages (B3).
@Suite struct ScanPageTests {
  private func scans(_ bytes: [UInt8]) throws -> [ScanPage] {
    try Reader.read(Job(name: "scan", readsWords: true), bytes).outcome.get().paper?.scans ?? []
  }

  @Test(arguments: [100, 200, 300])
  func `the resolution is that of the picture on its page`(resolution: Int) throws {
    let fixture = ScanFixture(resolution: resolution)
    for bytes in [try fixture.pdf(), try fixture.picture(Int32(IFF_TIFF_G4))] {
      let page = try #require(try scans(bytes).first)
      #expect(abs((page.form.resolution ?? 0) - resolution) <= 1)
      #expect(page.form.colour == .bitonal)
    }
  }

  @Test(arguments: ScanPage.Colour.allCases)
  func `the colour mode is that of the file`(colour: ScanPage.Colour) throws {
    let page = try #require(try scans(ScanFixture(colour: colour).picture(Int32(IFF_PNG))).first)
    #expect(page.form.colour == colour)
  }

  @Test func `a picture that says no resolution has none`() throws {
    let bytes = try ScanFixture(resolution: 25).picture(Int32(IFF_PNG))
    #expect(try #require(try scans(bytes).first).form.resolution == nil)
  }

  @Test(arguments: [-4.0, -1.5, 0, 2.0, 4.0])
  func `the angle is measured by which a sheet was drawn in askew`(degrees: Double) throws {
    let page = try #require(try scans(ScanFixture(degrees: degrees).pdf()).first)
    #expect(abs((page.skew ?? 99) - Int(degrees * 10)) <= 3)
    #expect(page.confidence.map { $0 > 80 } == true)
  }

  @Test func `a clear page has sure words, one out of focus has not`() throws {
    let clear = try #require(try scans(ScanFixture().pdf()).first)
    #expect(clear.words > 40 && clear.confidence.map { $0 > 85 } == true)
    #expect(clear.marks.map { $0 > 150 } == true && !clear.isBlank)
    let blurred = try #require(try scans(ScanFixture(sharpness: 22).pdf()).first)
    #expect(blurred.marks.map { $0 > 40 } == true && !blurred.isBlank)
    #expect(blurred.words < 5 || blurred.confidence.map { $0 < 50 } == true, "\(blurred)")
  }

  @Test func `a page on its head is said to be`() throws {
    let page = try #require(try scans(ScanFixture(quarters: 2).pdf()).first)
    #expect(page.quarters == 2)
  }

  @Test func `blank pages, page numbers and pages that came twice are told`() throws {
    let first = ScanFixture().lines + ["Seite 1 von 2"]
    let second = ["Fortsetzung der Rechnung", "Seite 2 von 2", "mit freundlichen Grüßen"]
    let stack = StackFixture(
      sheets: [first, [], second, first].map { StackFixture.Sheet(lines: $0) })
    for bytes in [try stack.scan(), try stack.tiff()] {
      let pages = try scans(bytes)
      #expect(pages.map(\.page) == [1, 2, 3, 4])
      #expect(pages.map(\.isBlank) == [false, true, false, false])
      #expect(
        pages.map(\.printedNumber) == [
          .init(1, of: 2), nil, .init(2, of: 2), .init(1, of: 2),
        ])
      #expect(pages.map(\.sameAs) == [nil, nil, nil, 1])
    }
  }

  @Test func `pages that a program made are no scans, and those of a stack are its documents'`()
    throws
  {
    #expect(try scans(ScanFixture().printed) == [])
    let stack = StackFixture(
      sheets: [
        .letter("Erste GmbH, Weg 1, 20457 Hamburg"), try .separator(.code128),
        .letter("Zweite GmbH, Weg 2, 20457 Hamburg"),
      ])
    let reply = Reader.read(Job(name: "scan", readsWords: true), try stack.scan())
    let result = try reply.outcome.get()
    #expect(result.children.count == 2)
    #expect(result.paper?.scans == [])
    for child in result.children {
      #expect(try scans(reply.blobs[child.blob]).map(\.form.resolution) == [200])
    }
  }
}

import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// Codes on pages that programs made.
@Suite(.enabled(if: DrawnCode.isAvailable, "zint, which draws the codes, is not installed"))
struct PDFCodesTests {
  private static let payload = """
    BCD
    002
    1
    SCT

    Dampfkessel Nord GmbH
    DE02120300000000202051
    EUR1190.00


    RE-2026-4711
    """

  private func read(_ bytes: [UInt8]) throws -> ReadResult {
    try Reader.read(Job(name: "a.pdf", readsWords: true), bytes).outcome.get()
  }

  /// A letter with a code in its lower left corner: drawn, or as a picture of a dot a module.
  private func letter(_ code: DrawnCode, asPicture: Bool) -> [UInt8] {
    var fixture = PDFFixture(
      page: "/Resources << /Font << /F1 4 0 R >> /XObject << /I 6 0 R >> >> /Contents 5 0 R")
    fixture.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    let shown = ScanFixture().lines.map { "(\($0)) Tj 0 -30 Td" }.joined(separator: "\n")
    let drawing =
      asPicture
      ? "q 90 0 0 90 72 100 cm /I Do Q" : code.operators(left: 72, top: 190, size: 2)
    let content = "BT /F1 14 Tf 72 740 Td \(shown) ET \(drawing)"
    _ = fixture.add(stream: content.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    let side = code.rows.count
    _ = fixture.add(
      stream: code.rows.joined().map { $0 ? 0 : 255 },
      """
      /Type /XObject /Subtype /Image /Width \(asPicture ? side : 1) \
      /Height \(asPicture ? side : 1) /BitsPerComponent 8 /ColorSpace /DeviceGray
      """)
    return fixture.bytes
  }

  @Test(arguments: [false, true])
  func `a GiroCode is found, drawn or as a picture, and supports the fields`(
    asPicture: Bool
  ) throws {
    let result = try read(letter(try DrawnCode(.qr, Self.payload), asPicture: asPicture))
    #expect(result.paper?.codes.map(\.text) == [Self.payload])
    #expect(result.paper?.giroCode?.amount?.description == "1190.00")
    #expect(result.source == .text && result.notices.isEmpty)
    let field = try #require(result.words?.fields[.iban])
    #expect(field.value == "DE02120300000000202051" && field.place?.page == 1)
    let box = try #require(field.place?.box)
    #expect(abs(box.left - 720) < 60 && abs(box.top - 6520) < 60, "\(box)")
  }

  @Test func `a wrong GiroCode is a notice, another account than the printed one too`() throws {
    let wrong = Self.payload.replacing("DE02", with: "DE03")
    let refused = try read(letter(try DrawnCode(.qr, wrong), asPicture: true))
    #expect(refused.paper?.giroCode == nil && refused.notices.map(\.code) == [.badGiroCode])
    var scan = StackFixture.Sheet.letter("Dampfkessel Nord GmbH")
    scan.lines.append("IBAN: DE75 5121 0800 1245 1261 99")
    scan.drawing = try DrawnCode(.qr, Self.payload).operators(left: 72, top: 250, size: 2)
    let result = try read(StackFixture(sheets: [scan]).printed)
    #expect(result.words?.fields[.iban]?.value == "DE75512108001245126199")
    #expect(result.notices.map(\.code) == [.contradictingCode])
  }

  @Test func `pages without pictures and drawings are not drawn`() throws {
    let file = try PDFFile.open(StackFixture(sheets: [.letter("Firma")]).printed)
    let pages = try PDFPages(of: file, limits: .init())
    let drawings = PDFDrawings(of: pages.inspected[0], in: file)
    #expect(!drawings.hasPictures && drawings.pieces == 0)
  }

  @Test func `a scan with words behind it is a scan, words on letter paper are none`() throws {
    for (mode, isScan) in [("3 Tr", true), ("0 Tr", false)] {
      var fixture = PDFFixture(
        page: "/Resources << /Font << /F1 4 0 R >> /XObject << /I 6 0 R >> >> /Contents 5 0 R")
      fixture.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
      let words = "BT \(mode) /F1 14 Tf 72 740 Td (Rechnung Nr. 4711) Tj ET"
      _ = fixture.add(stream: Array("q 595 0 0 842 0 0 cm /I Do Q \(words)".utf8))
      _ = fixture.add(
        stream: Array(repeating: 200, count: 30 * 40),
        """
        /Type /XObject /Subtype /Image /Width 30 /Height 40 /BitsPerComponent 8 \
        /ColorSpace /DeviceGray
        """)
      let file = try PDFFile.open(fixture.bytes)
      let page = try PDFPages(of: file, limits: .init()).inspected[0]
      let source = try required(
        PDFSource(
          fixture.bytes, drawings: [PDFDrawings(of: page, in: file)], pixelsMax: 10_000_000))
      let layer = source.layer(ofPage: 1, wordsMax: 100)
      #expect(source.isScan(try #require(layer)) == isScan, "\(mode)")
    }
  }

  @Test func `drawings in forms are counted, forms that hold themselves too`() throws {
    var fixture = PDFFixture(
      page: "/Resources << /XObject << /F 4 0 R >> >> /Contents 5 0 R")
    _ = fixture.add(
      stream: Array("0 0 1 1 re 2 2 m 3 3 l 1 1 2 2 3 3 c f".utf8),
      "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >>")
    _ = fixture.add(stream: Array("/F Do 0 0 1 1 re BI ID EI".utf8))
    let file = try PDFFile.open(fixture.bytes)
    let drawings = PDFDrawings(of: try PDFPages(of: file, limits: .init()).inspected[0], in: file)
    #expect(drawings.hasPictures && (4...13).contains(drawings.pieces))
  }

  @Test func `a part of a PDF has the very bytes of its pictures`() throws {
    let whole = try StackFixture(sheets: [
      .letter("A"), try .separator(.code128), .letter("B"),
    ]).scan()
    let blobs = Reader.read(Job(name: "a.pdf", readsWords: true), whole).blobs
    for (part, page) in zip(blobs, [0, 2]) {
      #expect(try Self.picture(part, page: 0) == Self.picture(whole, page: page))
    }
    #expect(blobs.count == 2)
    // The same stack gives the same parts.
    #expect(Reader.read(Job(name: "a.pdf", readsWords: true), whole).blobs == blobs)
  }

  private static func picture(_ bytes: [UInt8], page: Int) throws -> [UInt8] {
    let file = try PDFFile.open(bytes)
    let object = try PDFPages(of: file, limits: .init()).inspected[page]
    let image = file.value(at: "/Resources", "/XObject", "/I", of: object)
    return try file.data(of: try #require(image), limit: 10_000_000)
  }
}

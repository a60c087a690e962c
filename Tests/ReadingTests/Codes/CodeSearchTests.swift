import ReadResult
import TestSupport
import Testing

@testable import Reading

@Suite(.enabled(if: DrawnCode.isAvailable, "zint, which draws the codes, is not installed"))
struct CodeSearchTests {
  private func codes(
    _ drawing: String, quarters: Int = 0, resolution: Int = 200
  ) throws -> [PageCode] {
    let sheet = StackFixture.Sheet(lines: [], drawing: drawing)
    let document = try required(PopplerDocument(StackFixture(sheets: [sheet]).printed))
    let page = try required(
      document.picture(ofPage: 1, resolution: resolution, pixelsMax: 40_000_000))
    let turned = try required(page.turned(quarters: quarters))
    let search = try required(CodeSearch())
    return search.codes(of: turned, page: 3)
  }

  static let samples: [(DrawnCode.Kind, PageCode.Kind, String)] = [
    (.code128, .code128, "RE-2026/0815"), (.code39, .code39, "PATCHT"),
    (.code93, .code93, "LAGER 7"), (.ean13, .ean13, "4006381333931"), (.qr, .qr, "Größe 3 €"),
  ]

  @Test(arguments: samples, 0...3)
  func `codes are read whichever way up they lie`(
    sample: (kind: DrawnCode.Kind, found: PageCode.Kind, text: String), quarters: Int
  ) throws {
    let text = sample.kind == .ean13 ? String(sample.text.dropLast()) : sample.text
    let drawing = try DrawnCode(sample.kind, text).operators(left: 150, top: 600, size: 2)
    let found = try codes(drawing, quarters: quarters)
    #expect(found.map(\.kind) == [sample.found])
    #expect(found.map(\.text) == [sample.text])
    #expect(found.map(\.page) == [3])
  }

  @Test func `a code has its place on the page`() throws {
    let code = try DrawnCode(.qr, "Hier")
    let drawing = code.operators(left: 200, top: 642, size: 3)
    let box = try #require(try codes(drawing).first?.box)
    let side = code.rows.count * 30
    #expect(abs(box.left - 2000) < 30 && abs(box.top - 2000) < 30)
    #expect(abs(box.width - side) < 40 && abs(box.height - side) < 40)
  }

  @Test func `bytes that are no UTF-8 are kept`() throws {
    let bytes: [UInt8] = [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x00, 0xFF]
    let drawing = try DrawnCode(.qr, bytes).operators(left: 200, top: 600, size: 3)
    let code = try #require(try codes(drawing).first)
    #expect(code.bytes == bytes)
    #expect(code.isLatin1 && code.text.hasPrefix("Müller"))
  }

  @Test(arguments: [100, 150, 300, 400])
  func `small codes are read at the resolutions of scanners`(resolution: Int) throws {
    let qr = try DrawnCode(.qr, "ASN00042").operators(left: 480, top: 820, size: 2)
    let bars = try DrawnCode(.code128, "ASN00042").operators(left: 300, top: 500, size: 1.2)
    #expect(try codes(qr + bars, resolution: resolution).map(\.text) == ["ASN00042", "ASN00042"])
  }

  @Test func `a page of text and lines has no codes`() throws {
    var sheet = StackFixture.Sheet.letter("Firma")
    sheet.drawing = (0..<40).map { "72 \(300 + 6 * $0) 400 1 re f" }.joined(separator: "\n")
    sheet.drawing += (0..<40).map { "\(72 + 10 * $0) 300 1 200 re f" }.joined(separator: "\n")
    let document = try required(PopplerDocument(StackFixture(sheets: [sheet]).printed))
    let page = try required(document.picture(ofPage: 1, resolution: 300, pixelsMax: 40_000_000))
    let found = try required(CodeSearch()).codes(of: page, page: 1)
    #expect(found.isEmpty)
  }

  @Test func `a turned box is where it is on the upright page`() {
    let box = PageText.Box(left: 10, top: 20, right: 40, bottom: 30)
    #expect(box.turned(quarters: 0, width: 100, height: 200) == box)
    #expect(
      box.turned(quarters: 1, width: 100, height: 200)
        == PageText.Box(left: 170, top: 10, right: 180, bottom: 40))
    for quarters in 0...4 {
      let isAcross = !quarters.isMultiple(of: 2)
      let there = box.turned(quarters: quarters, width: 100, height: 200)
      let back = there.turned(
        quarters: -quarters, width: isAcross ? 200 : 100, height: isAcross ? 100 : 200)
      #expect(back == box)
    }
  }
}

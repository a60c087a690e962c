import ReadResult
import Testing

@testable import Reading

@Suite struct PDFTextTests {
  /// A page of A4 that shows what a content stream draws in Helvetica.
  private func pdf(_ content: String, page: String = "", pages: Int = 1) -> [UInt8] {
    var fixture = PDFFixture(
      page: "/Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R \(page)")
    fixture.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    _ = fixture.add(stream: Array(content.utf8))
    let kids =
      Array(repeating: "3 0 R", count: 1)
      + (1..<pages).map { _ in
        fixture.add(fixture.objects[2])
      }
    fixture.objects[1] =
      "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(pages) >>"
    return fixture.bytes
  }

  private let letter = """
    BT /F1 12 Tf 72 700 Td (Rechnung Nr. 4711) Tj 0 -20 Td (Betrag: 1.190,00) Tj ET
    """

  private func read(
    _ bytes: [UInt8], _ limits: ReadingLimits = .init()
  ) throws -> [PageText] {
    let job = Job(name: "a.pdf", readsWords: true, limits: limits)
    return try Reader.read(job, bytes).outcome.get().words?.pages ?? []
  }

  @Test func `words have their lines and places on the page`() throws {
    let page = try #require(try read(pdf(letter)).first)
    #expect(page.number == 1 && page.origin == .textLayer)
    #expect(page.width == 5950 && page.height == 8420)
    #expect(page.words.map(\.text) == ["Rechnung", "Nr.", "4711", "Betrag:", "1.190,00"])
    #expect(page.words.map(\.line) == [0, 0, 0, 1, 1])
    #expect(page.words.allSatisfy { $0.confidence == 100 })
    let box = page.words[0].box
    // 842 - 700 points from the top stands the foot of the letters, a little above the box's.
    #expect((719...721).contains(box.left) && (1300...1420).contains(box.top))
    #expect((1420...1470).contains(box.bottom) && box.width > 300)
    #expect(page.words[3].box.top - box.top == 200)
  }

  @Test func `columns of a line are words of their own, spaced letters are one word`() throws {
    let content = """
      BT /F1 12 Tf 72 700 Td [(Datum) -3000 (12.03.2026)] TJ 0 -20 Td 4 Tc (MAHNUNG) Tj ET
      """
    let page = try #require(try read(pdf(content)).first)
    #expect(page.words.map(\.text) == ["Datum", "12.03.2026", "MAHNUNG"])
  }

  @Test func `a turned page is seen upright`() throws {
    let page = try #require(try read(pdf(letter, page: "/Rotate 90")).first)
    #expect(page.width == 8420 && page.height == 5950)
  }

  @Test func `a page without text leaves nothing, beside others it has no words`() throws {
    #expect(try read(PDFFixture().bytes) == [])
    var fixture = pdf(letter)
    #expect(try read(fixture).count == 1)
    fixture = pdf("", pages: 2)
    #expect(try read(fixture) == [])
  }

  @Test func `pages and words are bounded`() throws {
    var limits = ReadingLimits()
    limits.textPages = 2
    limits.words = 7
    let pages = try read(pdf(letter, pages: 3), limits)
    #expect(pages.map(\.words.count) == [5, 2])
  }

  @Test func `who does not ask for words gets none`() throws {
    #expect(try Reader.read(Job(name: "a.pdf"), pdf(letter)).outcome.get().words == nil)
  }

  private func words(_ text: String) -> [PageText.Word] {
    text.split(separator: " ").map {
      PageText.Word(String($0), PageText.Box(left: 0, top: 0, right: 1, bottom: 1), line: 0)
    }
  }

  @Test func `a layer of glyph numbers or replaced characters is not legible`() {
    let sentence = "Rechnung über die Wartung der Heizung im Haus 7"
    #expect(TextLayer.isLegible(words(sentence)))
    #expect(TextLayer.isLegible(words("12.03.2026 1.190,00 EUR")))
    #expect(!TextLayer.isLegible(words(String(repeating: "\u{E012}\u{E013}\u{E014} ", count: 12))))
    #expect(!TextLayer.isLegible(words(sentence + String(repeating: " \u{FFFD}", count: 8))))
    #expect(!TextLayer.isLegible(words(String(repeating: "(%/ +*# ", count: 12))))
    #expect(TextLayer.isLegible([]))
  }
}

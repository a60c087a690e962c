import CTesseract
import ReadResult
import Testing

@testable import Reading

@Suite struct PageRecognitionTests {
  private func read(
    _ bytes: [UInt8], _ limits: ReadingLimits = .init()
  ) throws -> [PageText] {
    try Reader.read(Job(name: "scan", readsWords: true, limits: limits), bytes).outcome.get()
      .words?.pages ?? []
  }

  private func expectLetter(_ page: PageText) {
    let words = page.words.map(\.text)
    for word in ["Rechnung", "4711", "12.03.2026", "1.190,00", "EUR", "Heizung"] {
      #expect(words.contains(word), "\(word) is not among \(words)")
    }
    #expect(page.origin == .ocr)
    #expect(abs(page.width - 5950) < 20 && abs(page.height - 8420) < 20)
  }

  @Test(arguments: 0...3)
  func `a scan in a PDF is read whichever way up it lies`(quarters: Int) throws {
    let page = try #require(try read(ScanFixture(quarters: quarters).pdf()).first)
    expectLetter(page)
  }

  @Test(arguments: [IFF_TIFF_G4, IFF_PNG, IFF_TIFF_LZW])
  func `pictures of paper are read`(format: Int) throws {
    let page = try #require(try read(ScanFixture().picture(Int32(format))).first)
    expectLetter(page)
  }

  @Test func `words are where they are printed, and lines follow each other`() throws {
    let printed = try #require(try read(ScanFixture().printed).first)
    let scanned = try #require(try read(ScanFixture().pdf()).first)
    #expect(printed.origin == .textLayer)
    for text in ["Rechnung", "1.190,00", "Zahlbar"] {
      let layer = try #require(printed.words.first { $0.text == text })
      let picture = try #require(scanned.words.first { $0.text == text })
      #expect(abs(layer.box.left - picture.box.left) < 15, "\(text)")
      #expect(layer.box.top - 30 < picture.box.top && picture.box.bottom < layer.box.bottom + 30)
      #expect(picture.confidence > 50)
    }
    #expect(scanned.words.map(\.line) == scanned.words.map(\.line).sorted())
    let line = try #require(scanned.words.first { $0.text == "Nettobetrag" }).line
    #expect(scanned.words.filter { $0.line == line }.map(\.text).contains("1.000,00"))
  }

  @Test func `a resolution that a file does not say is guessed by the width of paper`() throws {
    var fixture = ScanFixture()
    fixture.resolution = 300
    let page = try #require(try read(fixture.picture(Int32(IFF_PNG))).first)
    expectLetter(page)
  }

  @Test func `pages beyond the limit are not recognised`() throws {
    var limits = ReadingLimits()
    limits.recognizedPages = 0
    #expect(try read(ScanFixture().pdf(), limits) == [])
    #expect(try read(ScanFixture().picture(Int32(IFF_PNG)), limits) == [])
  }

  @Test func `a page that is too large to be drawn has no words`() throws {
    var limits = ReadingLimits()
    limits.pixels = 1_000_000
    #expect(try read(ScanFixture().pdf(), limits) == [])
  }

  @Test func `a blank page has no words`() throws {
    var fixture = ScanFixture()
    fixture.lines = []
    #expect(try read(fixture.pdf()) == [])
  }
}

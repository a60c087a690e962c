import Glibc
import ReadResult
import Testing

@testable import Reading

@Suite struct SearchablePDFTests {
  @Test(arguments: 0...3)
  func `the words of a scan are found where they stand, whichever way up it lies`(
    quarters: Int
  ) throws {
    let original = try ScanFixture(quarters: quarters).pdf()
    let scan = try SearchedScan(original)
    try scan.expectWordsInPlace()
    #expect(SearchedScan.complaints(about: scan.pdf).isEmpty)
    #expect(try SearchedScan.pictures(in: scan.pdf) == SearchedScan.pictures(in: original))
    let upright = try PDFStack(original).document(
      of: [StackPageTurn(page: 1, quarters: (4 - quarters) % 4)])
    #expect(try SearchedScan.look(of: scan.pdf) == SearchedScan.look(of: upright))
  }

  @Test(arguments: [
    ("/MediaBox [0 0 595 842] /Rotate 90", 0, 0), ("/MediaBox [0 0 595 842] /Rotate -90", 0, 0),
    ("/MediaBox [0 0 595 842] /Rotate 540", 0, 0), ("/MediaBox [100 -50 695 792]", 100, -50),
    ("/MediaBox [695 792 100 -50] /Rotate 270", 100, -50),
    ("/MediaBox [0 0 595 842] /UserUnit 2", 0, 0),
    ("/MediaBox [-300 -300 999 999] /CropBox [7.5 0 602.5 842] /Rotate 180", 7, 0),
    ("/MediaBox [0 0 595 842] /CropBox [-20 -20 800 900]", 0, 0),
  ])
  func `words are found on a page however that says to be shown`(
    attributes: String, left: Int, bottom: Int
  ) throws {
    let scan = try SearchedScan(
      try ScanFixture().pdf(attributes, left: left, bottom: bottom))
    try scan.expectWordsInPlace()
    #expect(SearchedScan.complaints(about: scan.pdf).isEmpty)
  }

  @Test func `words of a crooked scan stand on its crooked lines`() throws {
    let degrees = 1.5
    let straight = try SearchedScan(ScanFixture(resolution: 300).pdf()).found()[0]
    let crooked = try SearchedScan(
      ScanFixture(resolution: 300, degrees: degrees).pdf()
    ).found()[0]
    for text in ["Hamburg", "4711", "1.190,00", "Abzug.", "Mit"] {
      let truth = try #require(straight.words.first { $0.text == text })
      let word = try #require(crooked.words.first { $0.text == text })
      let place = truth.box.middle(turned: degrees, on: straight)
      let found = word.box.middle(turned: 0, on: crooked)
      #expect(abs(found.x - place.x) < 20, "\(text): \(found), not \(place)")
      #expect(abs(found.y - place.y) < 20, "\(text): \(found), not \(place)")
    }
  }

  @Test(arguments: ["q q 2 0 0 2 9 9 cm\n", "Q Q Q\n", "BT 50 Tz 1 Tr\n", "q BT ET Q"])
  func `what a page leaves open does not move the words`(operators: String) throws {
    try SearchedScan(ScanFixture().pdf(operators: operators)).expectWordsInPlace()
  }

  @Test func `pages with words of their own stay as they are`() throws {
    let original = try MixedFixture.pdf()
    let scan = try SearchedScan(original)
    try scan.expectWordsInPlace(onPage: 2)
    let found = try scan.found()
    #expect(scan.recognized.map(\.origin) == [.textLayer, .ocr, .textLayer])
    for page in [0, 2] {
      #expect(found[page] == scan.recognized[page])
      #expect(found[page].words.count > 30)
    }
    #expect(try SearchedScan.fonts(in: scan.pdf).map(\.count) == [1, 2, 1])
    for page in 1...3 {
      #expect(
        try SearchedScan.look(of: scan.pdf, page: page)
          == SearchedScan.look(of: original, page: page))
    }
  }
}

extension PageText.Box {
  /// Its middle after the page was turned clockwise about its own.
  fileprivate func middle(turned degrees: Double, on page: PageText) -> (x: Double, y: Double) {
    let angle = degrees * .pi / 180
    let x = Double(left + right - page.width) / 2
    let y = Double(top + bottom - page.height) / 2
    return (
      Double(page.width) / 2 + x * cos(angle) - y * sin(angle),
      Double(page.height) / 2 + x * sin(angle) + y * cos(angle)
    )
  }
}

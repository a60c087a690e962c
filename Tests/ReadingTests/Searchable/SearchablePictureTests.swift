import CTesseract
import ReadResult
import Testing

@testable import Reading

/// Pictures of paper become pages of a PDF without a change of any pixel.
@Suite struct SearchablePictureTests {
  @Test func `a fax page and its strip are the same bytes`() throws {
    let tiff = try ScanFixture().picture(Int32(IFF_TIFF_G4))
    let scan = try SearchedScan(tiff)
    try scan.expectWordsInPlace()
    let data = try SearchedScan.pictures(in: scan.pdf)[0]
    #expect(tiff.firstIndex(of: data, in: 0..<tiff.count) != nil)
    #expect(SearchedScan.complaints(about: scan.pdf).isEmpty)
    try expectSamePixels(scan.pdf, tiff, resolution: 200)
  }

  @Test func `a JPEG is the same bytes`() throws {
    let jpeg = try ScanFixture(colour: .gray).picture(Int32(IFF_JFIF_JPEG))
    let scan = try SearchedScan(jpeg)
    try scan.expectWordsInPlace()
    #expect(try SearchedScan.pictures(in: scan.pdf) == [jpeg])
    #expect(SearchedScan.complaints(about: scan.pdf).isEmpty)
    try expectSamePixels(scan.pdf, jpeg, resolution: 200)
  }

  @Test(arguments: [true, false])
  func `the rows of a PNG are the same bytes`(isGray: Bool) throws {
    let png = try ScanFixture(colour: isGray ? .gray : .bitonal).picture(Int32(IFF_PNG))
    let scan = try SearchedScan(png)
    try scan.expectWordsInPlace()
    let data = try SearchedScan.pictures(in: scan.pdf)[0]
    #expect(data == PNGChunks(png).data(in: png))
    #expect(SearchedScan.complaints(about: scan.pdf).isEmpty)
    try expectSamePixels(scan.pdf, png, resolution: 200)
  }

  @Test(arguments: [true, false])
  func `a JPEG in strips is one JPEG of the same data`(isColor: Bool) throws {
    let tiff = try PixelFixture.strips(isColor: isColor)
    let pdf = try PixelFixture.searchable(tiff)
    let data = try SearchedScan.pictures(in: pdf)[0]
    #expect(data.count < tiff.count)
    let picture = try #require(
      try PictureFile(tiff, type: .tiff, limits: .init()).picture(ofPage: 1))
    #expect(picture.entries.contains("/DCTDecode"))
    // Restart markers between its strips.
    #expect(data.firstIndex(of: [0xFF, 0xD1], in: 0..<data.count) != nil)
    // Between strips a decoder may mix colours that it did not mix before.
    try expectSamePixels(pdf, tiff, resolution: 100, tolerance: isColor ? 2 : 0)
  }

  @Test(arguments: [
    IFF_TIFF, IFF_TIFF_PACKBITS, IFF_TIFF_G3, IFF_TIFF_LZW, IFF_TIFF_ZIP, IFF_TIFF_JPEG, IFF_GIF,
  ])
  func `what a PDF does not hold as it is looks the same`(format: Int) throws {
    let isGray = ![IFF_TIFF_PACKBITS, IFF_TIFF_G3, IFF_GIF].contains(format)
    let file = try ScanFixture(colour: isGray ? .gray : .bitonal).picture(Int32(format))
    let scan = try SearchedScan(file)
    try scan.expectWordsInPlace()
    #expect(SearchedScan.complaints(about: scan.pdf).isEmpty)
    // Of GIF nobody knows the resolution; it is guessed by the width.
    let resolution = format == IFF_GIF ? 199 : 200
    try expectSamePixels(scan.pdf, file, resolution: resolution)
  }

  @Test func `each page of a TIFF is one of the PDF, in its order and upright`() throws {
    let stack = StackFixture(sheets: [
      .letter("Dampfkessel Nord GmbH, Hafenweg 7, 20457 Hamburg"),
      .init(lines: ScanFixture().lines, quarters: 1),
    ])
    let tiff = try stack.tiff()
    let job = Job(name: "a.tif", readsWords: true, stackMarks: nil, makesSearchable: true)
    let reply = Reader.read(job, tiff)
    let pdf = reply.blobs[try #require(try reply.outcome.get().searchable)]
    let words = try #require(try Reader.read(job, pdf).outcome.get().words)
    #expect(words.pages.map(\.origin) == [.textLayer, .textLayer])
    #expect(words.pages.allSatisfy { $0.width < $0.height })
    for page in words.pages { #expect(page.words.map(\.text).contains("Gesamtbetrag")) }
    for page in 1...2 {
      let data = try SearchedScan.pictures(in: pdf, page: page)[0]
      #expect(tiff.firstIndex(of: data, in: 0..<tiff.count) != nil)
    }
  }

  @Test(arguments: 1...8)
  func `a TIFF is shown as it says to be turned and mirrored`(orientation: Int) throws {
    let tiff = try PixelFixture.tiff(orientation: orientation)
    let pdf = try PixelFixture.searchable(tiff)
    let data = try SearchedScan.pictures(in: pdf)[0]
    #expect(tiff.firstIndex(of: data, in: 0..<tiff.count) != nil)
    try expectSamePixels(pdf, tiff, resolution: 100)
  }

  @Test(arguments: PixelFixture.Kind.allCases)
  func `colours stay as they are`(kind: PixelFixture.Kind) throws {
    let file = try kind.file()
    let type = ContentSniffer.type(of: file)
    let picture = try PictureFile(file, type: type, limits: .init()).picture(ofPage: 1)
    #expect(try #require(picture).entries.contains(kind.colorSpace))
    let pdf = try PixelFixture.searchable(file)
    #expect(SearchedScan.complaints(about: pdf).isEmpty)
    try expectSamePixels(pdf, file, resolution: 100)
  }

  @Test(arguments: [
    ([255, 255, 255, 255], true, 255), ([255, 255, 255, 0], true, 0),
    ([0, 0, 0, 0], false, 255), ([0, 0, 0, 255], false, 0),
  ])
  func `four inks are printed as Adobe or the standard means them`(
    inks: [Int], isAdobe: Bool, brightness: Int
  ) throws {
    let pdf = try PixelFixture.searchable(PixelFixture.inks(inks, isAdobe: isAdobe))
    let look = try SearchedScan.look(of: pdf, resolution: 72)
    // Black ink is not quite black on a screen; at the edges paper shines through.
    #expect(abs(Int(look[look.count / 2]) - brightness) < 64, "\(look)")
  }

  @Test func `what can't be taken over without loss gives no PDF`() throws {
    #expect(throws: ReadFailure.self) {
      try PixelFixture.searchable(PixelFixture.interlaced16)
    }
  }

  /// Compares what a viewer draws with what the file holds.
  private func expectSamePixels(
    _ pdf: [UInt8], _ file: [UInt8], resolution: Int, tolerance: Int = 0
  ) throws {
    let (width, pixels) = try PixelFixture.brightness(of: file)
    let document = try required(PopplerDocument(pdf))
    let drawn = try required(
      document.picture(ofPage: 1, resolution: resolution, pixelsMax: 50_000_000))
    // A page may end in the middle of a pixel.
    #expect(drawn.width - width <= 1 && drawn.height - pixels.count / width <= 1)
    let look = drawn.brightness
    var worst = 0
    for index in pixels.indices {
      let place = index / width * drawn.width + index % width
      worst = max(worst, abs(Int(look[place]) - Int(pixels[index])))
    }
    #expect(worst <= tolerance)
  }
}

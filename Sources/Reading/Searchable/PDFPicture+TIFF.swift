import ReadResult

extension PDFPicture {
  private enum TIFF {
    static let group4 = 4
    static let jpeg = 7
    static let whiteIsZero = 0
    static let blackIsZero = 1
    static let rgb = 2
    static let lowBitFirst = 2
    static let centimetre = 3
  }

  /// The data of a page whose directory stands at `place`, where they are black and white in one
  /// strip of Group 4 or JPEG in strips of the same kind; nil for any other.
  init?(tiff bytes: [UInt8], at place: Int) {
    let order: ByteOrder = bytes.first == 0x49 ? .littleEndian : .bigEndian
    guard let page = try? TIFFPage(at: place, in: bytes, order),
      page.placesTag == TIFFPage.Tag.stripPlaces
    else { return nil }
    switch page.number(TIFFPage.Tag.compression) {
    case TIFF.group4: self.init(group4: page, in: bytes)
    case TIFF.jpeg: self.init(strips: page, in: bytes)
    default: return nil
    }
    let inches = page.number(TIFFPage.Tag.resolutionUnit) == TIFF.centimetre ? 2.54 : 1
    claimedX = Self.dots(page.fraction(TIFFPage.Tag.resolutionX), inches)
    claimedY = Self.dots(page.fraction(TIFFPage.Tag.resolutionY), inches)
    orientation = page.number(TIFFPage.Tag.orientation) ?? 1
  }

  private init?(group4 page: TIFFPage, in bytes: [UInt8]) {
    guard page.number(TIFFPage.Tag.bitsOfSample) ?? 1 == 1,
      page.number(TIFFPage.Tag.samplesOfPixel) ?? 1 == 1, page.strips.count == 1,
      let photometric = page.number(TIFFPage.Tag.photometric),
      [TIFF.whiteIsZero, TIFF.blackIsZero].contains(photometric),
      let width = page.number(TIFFPage.Tag.width), let height = page.number(TIFFPage.Tag.height)
    else { return nil }
    var data = Array(bytes[page.strips[0]])
    if page.number(TIFFPage.Tag.fillOrder) == TIFF.lowBitFirst {
      data = data.map { Self.mirrored[Int($0)] }
    }
    // The code's black is white where a file says that zero is black.
    let isInverted = photometric == TIFF.blackIsZero
    self.init(
      size: PixelSize(width: width, height: height), data: data,
      entries: """
        /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode \
        /DecodeParms << /K -1 /Columns \(width) /Rows \(height) /BlackIs1 \(isInverted) >>
        """)
  }

  private init?(strips page: TIFFPage, in bytes: [UInt8]) {
    guard let photometric = page.number(TIFFPage.Tag.photometric),
      photometric != TIFF.whiteIsZero, let strips = JPEGStrips(of: page, in: bytes)
    else { return nil }
    self.init(jpeg: strips.joined, isRGB: photometric == TIFF.rgb)
  }

  private static func dots(_ density: Double?, _ inches: Double) -> Int {
    // A claim of more is none.
    Int((min(density ?? 0, 1e6) * inches).rounded())
  }

  /// Each byte with its bits in the other order.
  private static let mirrored: [UInt8] = (0...255).map { byte in
    (0..<8).reduce(0) { $0 | UInt8(byte >> $1 & 1) << UInt8(7 - $1) }
  }
}

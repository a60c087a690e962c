import CTesseract
import ReadResult

/// A page as a picture in gray; it owns leptonica's pixels, and no C type leaves this folder.
struct PagePicture: ~Copyable {
  let pixels: UnsafeMutablePointer<Pix>
  /// Pixels an inch.
  let resolution: Int
  /// By how many radians clockwise it was turned to be straight.
  let slant: Double
  /// What its file says of it; nil for a page that was drawn.
  private(set) var form: ScanPage.Form?
  /// By how much its lines ran askew before they were straightened, in tenths of a degree,
  /// clockwise; nil where that was not looked at or can't be told.
  private(set) var skew: Int?

  /// What scanners and tesseract agree on.
  static let usualResolution = 300
  /// What a scanner may be set to; other claims of a file are mistakes.
  static let resolutions = 70...1200

  init(owning pixels: UnsafeMutablePointer<Pix>, resolution: Int, slant: Double = 0) {
    self.pixels = pixels
    self.resolution = resolution
    self.slant = slant
  }

  deinit { Self.destroy(pixels) }

  /// A page of a picture file, counted from 0; nil where there is none or it can't be decoded.
  init?(_ bytes: [UInt8], type: ContentType, page: Int) {
    let decoded = bytes.withUnsafeBufferPointer { bytes in
      type == .tiff
        ? pixReadMemTiff(bytes.baseAddress, bytes.count, Int32(clamping: page))
        : pixReadMem(bytes.baseAddress, bytes.count)
    }
    guard let decoded else { return nil }
    defer { Self.destroy(decoded) }
    guard let gray = pixConvertTo8(decoded, 0) else { return nil }
    let claimed = Int(pixGetXRes(decoded))
    self.init(owning: gray, resolution: Self.resolution(claimed, ofWidth: Int(pixGetWidth(gray))))
    form = ScanPage.Form(decoded)
  }

  /// A page that was drawn: `fill` gets the bytes of each row, one a pixel.
  init?(
    width: Int, height: Int, resolution: Int,
    fill: (_ row: Int, UnsafeMutablePointer<UInt32>) -> Void
  ) {
    guard let pixels = pixCreate(Int32(clamping: width), Int32(clamping: height), 8),
      let data = pixGetData(pixels)
    else { return nil }
    let stride = Int(pixGetWpl(pixels))
    for row in 0..<height { fill(row, data + row * stride) }
    self.init(owning: pixels, resolution: resolution)
  }

  var width: Int { Int(pixGetWidth(pixels)) }
  var height: Int { Int(pixGetHeight(pixels)) }

  /// What a picture says of itself if that can be, else what makes it as wide as a page of A4.
  static func resolution(_ claimed: Int, ofWidth width: Int) -> Int {
    if resolutions.contains(claimed) { return claimed }
    return min(max(width * 10 / 83, resolutions.lowerBound), resolutions.upperBound)
  }

  private static func destroy(_ pixels: UnsafeMutablePointer<Pix>) {
    var pixels: UnsafeMutablePointer<Pix>? = pixels
    pixDestroy(&pixels)
  }
}

extension PagePicture {
  /// The same picture turned clockwise by quarters; nil where there is no memory for it.
  func turned(quarters: Int) -> PagePicture? {
    replaced(by: pixRotateOrth(pixels, Int32(clamping: ((quarters % 4) + 4) % 4)))
  }

  /// The picture with straight lines, and as large as tesseract reads best.
  ///
  /// Text of 200 dots an inch is enlarged; it finds small letters better so.
  func straightened() -> PagePicture? {
    guard let straight = deskewed() else { return nil }
    guard straight.resolution < Self.usualResolution * 3 / 4 else { return straight }
    let factor = Float(Self.usualResolution) / Float(straight.resolution)
    guard let scaled = pixScale(straight.pixels, factor, factor) else { return straight }
    var large = PagePicture(
      owning: scaled, resolution: Self.usualResolution, slant: straight.slant)
    large.skew = straight.skew
    return large
  }

  /// The picture turned about its middle so that lines are level, as large as before.
  private func deskewed() -> PagePicture? {
    var (degrees, confidence): (Float, Float) = (0, 0)
    guard let straight = pixFindSkewAndDeskew(pixels, 0, &degrees, &confidence) else { return nil }
    // Of a picture that is straight or says nothing there is no copy.
    let slant = straight == pixels ? 0 : Double(degrees) * .pi / 180
    var picture = PagePicture(owning: straight, resolution: resolution, slant: slant)
    if confidence >= Self.skewConfidenceMin { picture.skew = -Int((degrees * 10).rounded()) }
    return picture
  }

  /// How sure leptonica must be of an angle; below that it does not turn the picture either.
  private static let skewConfidenceMin: Float = 3

  private func replaced(by pixels: UnsafeMutablePointer<Pix>?) -> PagePicture? {
    pixels.map { PagePicture(owning: $0, resolution: resolution) }
  }
}

extension ScanPage.Form {
  /// Inches of the shorter side of a sheet, of A3 and what is a little larger.
  private static let sheetMax = 13
  /// Dots an inch that programs claim which know none.
  private static let screenMax = 100
  /// What a scanner may give, however bad.
  private static let resolutions = 30...4800

  /// What a decoded picture says; a resolution that can't be is none.
  fileprivate init(_ picture: UnsafeMutablePointer<Pix>) {
    let shorterSide = Int(min(pixGetWidth(picture), pixGetHeight(picture)))
    func plausible(_ claimed: Int32) -> Int? {
      let claimed = Int(claimed)
      guard Self.resolutions.contains(claimed),
        claimed > Self.screenMax || shorterSide <= claimed * Self.sheetMax
      else { return nil }
      return claimed
    }
    self.init(
      across: plausible(pixGetXRes(picture)), down: plausible(pixGetYRes(picture)),
      colour: ScanPage.Colour(of: picture))
  }
}

extension ScanPage.Colour {
  fileprivate init(of picture: UnsafeMutablePointer<Pix>) {
    let depth = pixGetDepth(picture)
    var hasColour: Int32 = depth > 8 ? 1 : 0
    if let palette = pixGetColormap(picture) { pixcmapHasColor(palette, &hasColour) }
    self = hasColour != 0 ? .colour : depth == 1 ? .bitonal : .gray
  }
}

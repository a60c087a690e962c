import ReadResult

extension PDFPicture {
  /// Colour types of the header (ISO/IEC 15948, 11.2.2); those with transparency are not there.
  private enum Colors {
    static let gray = 0
    static let rgb = 2
    static let palette = 3
  }

  private static let header = 16

  /// The compressed rows of the file as they are, which a PDF filters in the same way; nil for
  /// pictures that are interlaced or transparent.
  init?(png bytes: [UInt8]) {
    func field(_ offset: Int) -> Int? {
      bytes.number(at: Self.header + offset, width: 1, .bigEndian)
    }
    guard let size = try? PNGChunks.size(of: bytes), let bits = field(8), let colors = field(9),
      field(12) == 0
    else { return nil }
    let chunks = PNGChunks(bytes)
    guard chunks.contents("tRNS", in: bytes) == nil else { return nil }
    var entries = "/BitsPerComponent \(bits) /Filter /FlateDecode "
    switch colors {
    case Colors.gray: entries += "/ColorSpace /DeviceGray"
    case Colors.rgb: entries += "/ColorSpace /DeviceRGB"
    case Colors.palette:
      guard let palette = chunks.contents("PLTE", in: bytes), palette.count >= 3 else {
        return nil
      }
      let text = palette.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      entries += "/ColorSpace [/Indexed /DeviceRGB \(palette.count / 3 - 1) <\(text)>]"
    default: return nil
    }
    entries += """
       /DecodeParms << /Predictor 15 /Colors \(colors == Colors.rgb ? 3 : 1) \
      /BitsPerComponent \(bits) /Columns \(size.width) >>
      """
    self.init(size: size, data: chunks.data(in: bytes), entries: entries)
    if let density = chunks.contents("pHYs", in: bytes), density.last == 1 {
      claimedX = Self.dots(density.number(at: 0, width: 4, .bigEndian))
      claimedY = Self.dots(density.number(at: 4, width: 4, .bigEndian))
    }
  }

  /// Pixels an inch from pixels a metre.
  private static func dots(_ perMetre: Int?) -> Int {
    Int((Double(perMetre ?? 0) / 39.37).rounded())
  }
}

import CTesseract
import ReadResult
import Testing

@testable import Reading

/// Small pictures of all colours.
enum PixelFixture {
  static let width = 60
  static let height = 40

  enum Kind: CaseIterable {
    case colorPNG, palettePNG, transparentPNG, deepPNG, colorJPEG, colorTIFF, paletteTIFF, deepTIFF

    var colorSpace: String {
      switch self {
      case .palettePNG, .paletteTIFF: "/Indexed /DeviceRGB"
      case .deepPNG, .deepTIFF: "/BitsPerComponent 16 /Filter /FlateDecode /ColorSpace /DeviceGray"
      default: "/ColorSpace /DeviceRGB"
      }
    }

    private var format: Int {
      switch self {
      case .colorPNG, .palettePNG, .transparentPNG, .deepPNG: IFF_PNG
      case .colorJPEG: IFF_JFIF_JPEG
      case .colorTIFF, .paletteTIFF, .deepTIFF: IFF_TIFF_LZW
      }
    }

    func file() throws -> [UInt8] {
      let colors = try PixelFixture.colors()
      defer { PixelFixture.destroy(colors) }
      let pixels: UnsafeMutablePointer<Pix>?
      switch self {
      case .palettePNG, .paletteTIFF: pixels = pixOctreeQuantNumColors(colors, 64, 0)
      case .deepPNG, .deepTIFF: pixels = pixConvert8To16(pixConvertTo8(colors, 0), 8)
      case .transparentPNG:
        // Each column lets more of the paper through.
        for column in 0..<PixelFixture.width {
          for row in 0..<PixelFixture.height {
            var color: UInt32 = 0
            pixGetPixel(colors, Int32(column), Int32(row), &color)
            pixSetPixel(colors, Int32(column), Int32(row), color & ~0xFF | UInt32(column * 4))
          }
        }
        pixSetSpp(colors, 4)
        pixels = pixClone(colors)
      default: pixels = pixClone(colors)
      }
      let picture = try #require(pixels)
      defer { PixelFixture.destroy(picture) }
      pixSetResolution(picture, 100, 100)
      return try PixelFixture.encoded(picture, Int32(format))
    }
  }

  /// A TIFF of one strip of Group 4 that looks different from each side.
  static func tiff(orientation: Int) throws -> [UInt8] {
    let pixels = try #require(pixCreate(Int32(width), Int32(height), 1))
    defer { destroy(pixels) }
    for (x, y, w, h) in [(3, 2, 20, 7), (3, 2, 5, 30), (40, 20, 3, 3)]
      as [(Int32, Int32, Int32, Int32)]
    {
      pixRasterop(pixels, x, y, w, h, Int32(PIX_SET), nil, 0, 0)
    }
    pixSetResolution(pixels, 100, 100)
    var file = try encoded(pixels, Int32(IFF_TIFF_G4))
    // Leptonica writes the field with the value 1.
    let entry = try #require(
      file.firstIndex(of: [0x12, 0x01, 3, 0, 1, 0, 0, 0, 1, 0], in: 0..<file.count))
    file[entry + 8] = UInt8(orientation)
    return file
  }

  /// A TIFF of JPEGs in strips of 16 lines, and a last one of 8.
  static func strips(isColor: Bool) throws -> [UInt8] {
    let colors = try colors()
    defer { destroy(colors) }
    let picture = try #require(isColor ? pixClone(colors) : pixConvertTo8(colors, 0))
    defer { destroy(picture) }
    var strips: [[UInt8]] = []
    for top in stride(from: 0, to: height, by: 16) {
      var box = boxCreate(0, Int32(top), Int32(width), Int32(min(16, height - top)))
      defer { boxDestroy(&box) }
      let part = try #require(pixClipRectangle(picture, box, nil))
      defer { destroy(part) }
      strips.append(try encoded(part, Int32(IFF_JFIF_JPEG)))
    }
    let order = ByteOrder.littleEndian
    var file: [UInt8] = [0x49, 0x49, 42, 0, 0, 0, 0, 0]
    func add(_ bytes: [UInt8]) -> Int {
      defer { file += bytes }
      return file.count
    }
    let places = strips.map(add)
    let (long, fraction, short) = (4, 5, 3)
    let samples = isColor ? 3 : 1
    let entries: [(tag: Int, type: Int, count: Int, value: Int)] = [
      (256, long, 1, width), (257, long, 1, height),
      (
        258, short, samples,
        isColor ? add([8, 0, 8, 0, 8, 0]) : 8
      ),
      (259, short, 1, 7), (262, short, 1, isColor ? 6 : 1),
      (273, long, strips.count, add(places.flatMap { order.bytes(of: $0, width: 4) })),
      (277, short, 1, samples), (278, long, 1, 16),
      (279, long, strips.count, add(strips.flatMap { order.bytes(of: $0.count, width: 4) })),
      (282, fraction, 1, add([100, 0, 0, 0, 1, 0, 0, 0])),
      (283, fraction, 1, add([100, 0, 0, 0, 1, 0, 0, 0])), (296, short, 1, 2),
    ]
    file.replaceSubrange(4..<8, with: order.bytes(of: file.count, width: 4))
    file += order.bytes(of: entries.count, width: 2)
    for entry in entries {
      file += order.bytes(of: entry.tag, width: 2) + order.bytes(of: entry.type, width: 2)
      file += order.bytes(of: entry.count, width: 4) + order.bytes(of: entry.value, width: 4)
    }
    return file + [0, 0, 0, 0]
  }

  /// A PNG of one pixel of 16 bits, in the first of seven passes.
  static let interlaced16: [UInt8] = {
    func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
      ByteOrder.bigEndian.bytes(of: data.count, width: 4) + kind.utf8 + data + [0, 0, 0, 0]
    }
    return [0x89] + "PNG\r\n\u{1A}\n".utf8
      + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 16, 0, 0, 0, 1])
      + chunk("IDAT", ZlibFixture.compress([0, 0x12, 0x34])) + chunk("IEND", [])
  }()

  /// A JPEG of one block in four inks, each stored as 0, 128 or 255.
  static func inks(_ values: [Int], isAdobe: Bool) -> [UInt8] {
    func segment(_ marker: UInt8, _ contents: [UInt8]) -> [UInt8] {
      [0xFF, marker] + ByteOrder.bigEndian.bytes(of: contents.count + 2, width: 2) + contents
    }
    // The codes 00, 01 and 10 for differences of 0, 7 and 8 bits; 0 for the end of a block.
    var bits = ""
    for value in values {
      bits += value == 128 ? "00" : value > 128 ? "01" + "1111111" : "10" + "01111111"
      bits += "0"
    }
    bits += String(repeating: "1", count: (8 - bits.count % 8) % 8)
    let data = stride(from: 0, to: bits.count, by: 8).map { start in
      UInt8(bits.dropFirst(start).prefix(8), radix: 2) ?? 0
    }
    let components = (1...4).flatMap { number -> [UInt8] in [UInt8(number), 0x11, 0] }
    let tables = (1...4).flatMap { number -> [UInt8] in [UInt8(number), 0] }
    return [0xFF, 0xD8] + (isAdobe ? segment(0xEE, "Adobe".utf8 + [0, 100, 0, 0, 0, 0, 0]) : [])
      + segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
      + segment(0xC0, [8, 0, 8, 0, 8, 4] + components)
      + segment(0xC4, [0, 0, 3] + [UInt8](repeating: 0, count: 14) + [0, 7, 8])
      + segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
      + segment(0xDA, [4] + tables + [0, 63, 0])
      // A byte of ones is followed by one of zeros.
      + data.flatMap { byte -> [UInt8] in byte == 0xFF ? [0xFF, 0] : [byte] } + [0xFF, 0xD9]
  }

  /// The PDF that is made of a picture file, with a word.
  static func searchable(_ file: [UInt8]) throws -> [UInt8] {
    var page = PageText(number: 1, width: 432, height: 288, origin: .ocr)
    page.words = [
      PageText.Word("Wort", PageText.Box(left: 10, top: 10, right: 90, bottom: 40), line: 0)
    ]
    return try SearchablePDF.make(
      of: file, type: ContentSniffer.type(of: file), pages: [page], turns: [:], limits: .init())
  }

  /// The first page of a picture file as a person sees it on white paper: how bright each pixel is.
  static func brightness(of file: [UInt8]) throws -> (width: Int, pixels: [UInt8]) {
    let decoded = file.withUnsafeBufferPointer { file in
      pixReadMem(file.baseAddress, file.count)
    }
    let picture = try #require(decoded)
    defer { destroy(picture) }
    let isTransparent = pixGetSpp(picture) == 4
    let shown = try #require(
      isTransparent ? pixAlphaBlendUniform(picture, 0xFFFF_FF00) : pixClone(picture))
    defer { destroy(shown) }
    let colors = try #require(pixConvertTo32(shown))
    defer { destroy(colors) }
    let (width, height) = (pixGetWidth(colors), pixGetHeight(colors))
    var pixels: [UInt8] = []
    for row in 0..<height {
      for column in 0..<width {
        var (red, green, blue): (Int32, Int32, Int32) = (0, 0, 0)
        pixGetRGBPixel(colors, column, row, &red, &green, &blue)
        // As pages are drawn: ITU-R BT.601.
        pixels.append(UInt8((77 * red + 150 * green + 29 * blue) >> 8))
      }
    }
    return (Int(width), pixels)
  }

  private static func colors() throws -> UnsafeMutablePointer<Pix> {
    let pixels = try #require(pixCreate(Int32(width), Int32(height), 32))
    for row in 0..<height {
      for column in 0..<width {
        let color = UInt32(column * 4) << 24 | UInt32(row * 6) << 16 | UInt32(200 - column) << 8
        pixSetPixel(pixels, Int32(column), Int32(row), color)
      }
    }
    return pixels
  }

  static func encoded(_ pixels: UnsafeMutablePointer<Pix>, _ format: Int32) throws -> [UInt8] {
    var data: UnsafeMutablePointer<UInt8>?
    var count = 0
    try #require(pixWriteMem(&data, &count, pixels, format) == 0)
    defer { lept_free(data) }
    return Array(UnsafeBufferPointer(start: data, count: count))
  }

  static func destroy(_ pixels: UnsafeMutablePointer<Pix>) {
    var pixels: UnsafeMutablePointer<Pix>? = pixels
    pixDestroy(&pixels)
  }
}

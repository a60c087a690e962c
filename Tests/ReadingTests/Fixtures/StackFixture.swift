import CTesseract
import Glibc
import ReadResult
import TestSupport
import Testing

@testable import Reading

/// Sheets of paper that a scanner puts into one file.
struct StackFixture {
  /// A sheet: lines of text, and whatever else is drawn in the operators of a PDF.
  struct Sheet {
    var lines: [String] = []
    var drawing = ""
    /// Quarter turns clockwise by which it lies wrong.
    var quarters = 0

    static let blank = Sheet()

    static func letter(_ name: String, drawing: String = "") -> Sheet {
      var letter = ScanFixture()
      letter.lines[0] = name
      return Sheet(lines: letter.lines, drawing: drawing)
    }

    /// A sheet with a large code and few words.
    static func separator(_ kind: DrawnCode.Kind, _ text: String = "PATCHT") throws -> Sheet {
      Sheet(
        lines: ["Trennblatt", "Bitte zwischen zwei Dokumente legen"],
        drawing: try DrawnCode(kind, text).operators(
          left: 200, top: 400, size: kind == .qr ? 8 : 1.5))
    }

    /// A small code in the upper right corner.
    static func label(_ kind: DrawnCode.Kind, _ text: String) throws -> String {
      try DrawnCode(kind, text).operators(
        left: 420, top: 825, size: kind == .qr ? 1.6 : 0.9, barHeight: 25)
    }
  }

  var sheets: [Sheet]
  /// Dots an inch.
  var resolution = 200

  /// The sheets as a PDF that a program made.
  var printed: [UInt8] {
    var fixture = PDFFixture()
    let font = fixture.add(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    let kids = sheets.map { sheet in
      let shown = sheet.lines.map { "(\($0)) Tj 0 -30 Td" }.joined(separator: "\n")
      let content = "BT /F1 14 Tf 72 740 Td \(shown) ET\n\(sheet.drawing)"
      let stream = fixture.add(
        stream: content.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
      return fixture.add(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(stream)
        /Resources << /Font << /F1 \(font) >> >> >>
        """)
    }
    fixture.objects[1] =
      "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    return fixture.bytes
  }

  /// The sheets as a PDF of pictures in black and white.
  func scan() throws -> [UInt8] {
    var fixture = PDFFixture()
    var kids: [String] = []
    try eachPicture { picture in
      let picture = ScanFixture.Bits(picture)
      let image = fixture.add(
        stream: picture.bits,
        """
        /Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) \
        /BitsPerComponent 1 /ColorSpace /DeviceGray
        """)
      let (width, height) = picture.width < picture.height ? (595, 842) : (842, 595)
      let content = fixture.add(stream: Array("\(width) 0 0 \(height) 0 0 cm /I Do".utf8))
      kids.append(
        fixture.add(
          """
          << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents \(content)
          /Resources << /XObject << /I \(image) >> >> >>
          """))
    }
    fixture.objects[1] =
      "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    return fixture.bytes
  }

  /// The sheets as a TIFF file.
  func tiff() throws -> [UInt8] {
    var pages: UnsafeMutablePointer<Pixa>? = pixaCreate(Int32(sheets.count))
    defer { pixaDestroy(&pages) }
    try eachPicture { _ = pixaAddPix(pages, $0, Int32(L_CLONE)) }
    var data: UnsafeMutablePointer<UInt8>?
    var count = 0
    try #require(pixaWriteMemMultipageTiff(&data, &count, pages) == 0)
    defer { lept_free(data) }
    return Array(UnsafeBufferPointer(start: data, count: count))
  }

  private func eachPicture(_ body: (UnsafeMutablePointer<Pix>) throws -> Void) throws {
    for (index, sheet) in sheets.enumerated() {
      guard let document = PopplerDocument(printed) else { throw Unavailable() }
      let page = document.picture(
        ofPage: index + 1, resolution: resolution, pixelsMax: 10_000_000)
      guard let upright = page, let turned = upright.turned(quarters: sheet.quarters) else {
        throw Unavailable()
      }
      let pixels = try #require(pixThresholdToBinary(turned.pixels, 160))
      var owned: UnsafeMutablePointer<Pix>? = pixels
      defer { pixDestroy(&owned) }
      pixSetResolution(pixels, Int32(resolution), Int32(resolution))
      try body(pixels)
    }
  }

  private struct Unavailable: Error {}
}

extension ScanFixture {
  /// The rows of a picture in black and white as a PDF wants them: 1 is white.
  struct Bits {
    let width: Int
    let height: Int
    private(set) var bits: [UInt8] = []

    init(_ pixels: UnsafeMutablePointer<Pix>) {
      (width, height) = (Int(pixGetWidth(pixels)), Int(pixGetHeight(pixels)))
      let stride = Int(pixGetWpl(pixels))
      guard let words = pixGetData(pixels) else { return }
      for row in 0..<height {
        for byte in 0..<(width + 7) / 8 {
          let word = words[row * stride + byte / 4]
          bits.append(~UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * (byte & 3))))
        }
      }
    }
  }
}

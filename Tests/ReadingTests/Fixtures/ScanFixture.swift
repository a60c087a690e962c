import CTesseract
import ReadResult
import Testing

@testable import Reading

/// A letter on paper, as a scanner gives it.
struct ScanFixture {
  /// Quarter turns clockwise.
  var quarters = 0
  /// Dots an inch.
  var resolution = 200
  /// Degrees clockwise by which the sheet was drawn in askew.
  var degrees = 0.0
  /// Dots an inch that are left of it, as of a picture that is out of focus.
  var sharpness: Int?
  /// What ``picture(_:)`` can tell.
  var colour = ScanPage.Colour.bitonal
  var lines = [
    "Dampfkessel Nord GmbH, Hafenweg 7, 20457 Hamburg", "Rechnung Nr. 4711 vom 12.03.2026",
    "Sehr geehrte Damen und Herren,", "wir berechnen die Wartung der Heizung im ersten Quartal.",
    "Nettobetrag 1.000,00 EUR", "Umsatzsteuer 19 % 190,00 EUR", "Gesamtbetrag 1.190,00 EUR",
    "Zahlbar innerhalb von 14 Tagen ohne Abzug.", "Mit freundlichen Grüßen",
  ]

  /// The page as a PDF with a text layer.
  var printed: [UInt8] {
    var fixture = PDFFixture(page: "/Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R")
    fixture.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    let shown = lines.map { "(\($0)) Tj 0 -30 Td" }.joined(separator: "\n")
    let content = "BT /F1 14 Tf 72 740 Td \(shown) ET"
    _ = fixture.add(stream: content.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    return fixture.bytes
  }

  /// The page as a file of a format of leptonica.
  func picture(_ format: Int32) throws -> [UInt8] {
    let pixels = try coloured(pixels())
    defer { Self.destroy(pixels) }
    var data: UnsafeMutablePointer<UInt8>?
    var count = 0
    try #require(pixWriteMem(&data, &count, pixels, format) == 0)
    defer { lept_free(data) }
    return Array(UnsafeBufferPointer(start: data, count: count))
  }

  /// The page as a PDF that only shows a picture, black and white.
  ///
  /// `attributes` stand for the box of the page, whose corner then is at `left` and `bottom`;
  /// `operators` follow on the picture. What is in `catalogue` and in `objects` is added, the first
  /// of the objects, number 6, also to the page.
  func pdf(
    _ attributes: String? = nil, left: Int = 0, bottom: Int = 0, operators: String = "",
    catalogue: String = "", objects: [String] = []
  ) throws -> [UInt8] {
    let pixels = try pixels()
    defer { Self.destroy(pixels) }
    let (width, height) = (Int(pixGetWidth(pixels)), Int(pixGetHeight(pixels)))
    let stride = Int(pixGetWpl(pixels))
    let words = try #require(pixGetData(pixels))
    var bits: [UInt8] = []
    for row in 0..<height {
      for byte in 0..<(width + 7) / 8 {
        let word = words[row * stride + byte / 4]
        bits.append(~UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * (byte & 3))))
      }
    }
    let annotations = objects.isEmpty ? "" : "/Annots [6 0 R]"
    var fixture = PDFFixture(
      catalogue: catalogue,
      page: "/Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R \(annotations)")
    let size = quarters % 2 == 0 ? (595, 842) : (842, 595)
    fixture.objects[2] = fixture.objects[2].replacing(
      "/MediaBox [0 0 595 842]", with: attributes ?? "/MediaBox [0 0 \(size.0) \(size.1)]")
    _ = fixture.add(
      stream: bits,
      """
      /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /BitsPerComponent 1 \
      /ColorSpace /DeviceGray
      """)
    let content = "q \(size.0) 0 0 \(size.1) \(left) \(bottom) cm /I Do Q \(operators)"
    _ = fixture.add(stream: Array(content.utf8))
    for object in objects { fixture.add(object) }
    return fixture.bytes
  }

  /// The page in black and white.
  private func pixels() throws -> UnsafeMutablePointer<Pix> {
    guard let document = PopplerDocument(printed) else { throw Unavailable() }
    let sharpness = sharpness ?? resolution
    let page = document.picture(ofPage: 1, resolution: sharpness, pixelsMax: 10_000_000)
    guard let upright = page, let turned = upright.turned(quarters: quarters) else {
      throw Unavailable()
    }
    let factor = Float(resolution) / Float(sharpness)
    let large = try #require(pixScale(turned.pixels, factor, factor))
    defer { Self.destroy(large) }
    let angle = Float(degrees * .pi / 180)
    let askew = try #require(
      pixRotate(large, angle, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
    defer { Self.destroy(askew) }
    let pixels = try #require(pixThresholdToBinary(askew, 160))
    pixSetResolution(pixels, Int32(resolution), Int32(resolution))
    return pixels
  }

  /// Takes the picture and gives the same with more to tell.
  private func coloured(
    _ pixels: UnsafeMutablePointer<Pix>
  ) throws -> UnsafeMutablePointer<Pix> {
    guard colour != .bitonal else { return pixels }
    defer { Self.destroy(pixels) }
    return try #require(colour == .gray ? pixConvertTo8(pixels, 0) : pixConvertTo32(pixels))
  }

  private struct Unavailable: Error {}

  private static func destroy(_ pixels: UnsafeMutablePointer<Pix>) {
    var pixels: UnsafeMutablePointer<Pix>? = pixels
    pixDestroy(&pixels)
  }
}

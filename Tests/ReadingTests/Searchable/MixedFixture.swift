@testable import Reading

/// A PDF of a scan between two pages that a program made, all with the same resources.
enum MixedFixture {
  static func pdf() throws -> [UInt8] {
    let picture = try SearchedScan.pictures(in: ScanFixture().pdf())[0]
    var fixture = PDFFixture()
    let font = fixture.add(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    // A4 at the resolution of the fixture.
    let image = fixture.add(
      stream: picture,
      """
      /Type /XObject /Subtype /Image /Width 1653 /Height 2339 /BitsPerComponent 1 \
      /ColorSpace /DeviceGray
      """)
    let resources = fixture.add("<< /Font << /F1 \(font) >> /XObject << /I \(image) >> >>")
    let letter = ScanFixture().lines.map { "(\($0)) Tj 0 -30 Td" }.joined(separator: "\n")
    let contents = [
      "BT /F1 14 Tf 72 740 Td \(letter) ET", "q 595 0 0 842 0 0 cm /I Do Q",
      "BT /F1 12 Tf 72 700 Td \(letter) ET",
    ]
    let kids = contents.map { content in
      let stream = fixture.add(
        stream: content.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
      return fixture.add("<< /Type /Page /Parent 2 0 R /Contents \(stream) >>")
    }
    fixture.objects[1] = """
      << /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count)
      /MediaBox [0 0 595 842] /Resources \(resources) >>
      """
    return fixture.bytes
  }
}

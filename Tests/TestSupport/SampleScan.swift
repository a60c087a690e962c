/// A sheet of paper as a scanner gives it: a PDF whose words can only be recognised.
///
/// Its font says that each of its characters is none, so that the page is looked at as a picture.
package enum SampleScan {
  /// `lines` are ASCII, large enough to be recognised whatever the machine.
  package static func pdf(_ lines: [String], picture: (width: Int, height: Int)? = nil) -> [UInt8] {
    var content = "BT /F1 13 Tf 70 780 Td 20 TL\n"
    for line in lines { content += "(\(line.filter { !"()\\".contains($0) })) Tj T*\n" }
    content += "ET"
    var resources = "/Font << /F1 5 0 R >>"
    if picture != nil {
      content = "q 595 0 0 842 0 0 cm /I1 Do Q\n" + content
      resources += " /XObject << /I1 7 0 R >>"
    }
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << \(resources) >> >>",
      WrittenPDF.stream(content),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
      WrittenPDF.stream(unreadableCharacters),
    ]
    if let picture { objects.append(whitePaper(picture.width, picture.height)) }
    return WrittenPDF.file(of: objects)
  }

  /// White paper in gray, packed as runs of one byte.
  private static func whitePaper(_ width: Int, _ height: Int) -> String {
    let full = String(repeating: "81FF", count: width * height / 128)
    let rest = width * height % 128
    let end = rest == 0 ? "" : rest == 1 ? "00FF" : hexadecimal(257 - rest) + "FF"
    return WrittenPDF.stream(
      full + end + "80>",
      """
      /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /BitsPerComponent 8 \
      /ColorSpace /DeviceGray /Filter [/ASCIIHexDecode /RunLengthDecode]
      """)
  }

  private static func hexadecimal(_ byte: Int) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static let unreadableCharacters = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap
    /CMapName /None def /CMapType 2 def
    1 begincodespacerange <00> <FF> endcodespacerange
    1 beginbfrange <00> <FF> <E000> endbfrange
    endcmap end end
    """

  /// An invoice that says all it must.
  package static func invoice(
    number: String, page: String = "Seite 1 von 1", picture: (width: Int, height: Int)? = nil
  ) -> [UInt8] {
    pdf(SampleLetter.invoiceLines(number: number) + ["", page], picture: picture)
  }
}

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
      stream(content),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
      stream(unreadableCharacters),
    ]
    if let picture { objects.append(whitePaper(picture.width, picture.height)) }
    return file(of: objects)
  }

  /// White paper in gray, packed as runs of one byte.
  private static func whitePaper(_ width: Int, _ height: Int) -> String {
    let full = String(repeating: "81FF", count: width * height / 128)
    let rest = width * height % 128
    let end = rest == 0 ? "" : rest == 1 ? "00FF" : hexadecimal(257 - rest) + "FF"
    return stream(
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

  private static func stream(_ text: String, _ dictionary: String = "") -> String {
    "<< \(dictionary) /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  private static func file(of objects: [String]) -> [UInt8] {
    var text = "%PDF-1.7\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = "\(text.utf8.count)"
      table += String(repeating: "0", count: 10 - offset.count) + "\(offset) 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += table + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
    text += "startxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  /// An invoice that says all it must.
  package static func invoice(
    number: String, page: String = "Seite 1 von 1", picture: (width: Int, height: Int)? = nil
  ) -> [UInt8] {
    pdf(
      [
        "Muster Bau GmbH", "Hauptstrasse 1, 99817 Eisenach", "", "Beispiel Wohnen AG",
        "Nebenweg 2", "99084 Erfurt", "", "Rechnung", "", "Rechnungsnummer: \(number)",
        "Rechnungsdatum: 20.11.2026", "Leistungsdatum: 18.11.2026", "",
        "1  Malerarbeiten im Treppenhaus   1.000,00 EUR", "", "Nettobetrag: 1.000,00 EUR",
        "zzgl. 19 % Umsatzsteuer: 190,00 EUR", "Rechnungsbetrag: 1.190,00 EUR", "",
        "Zahlbar bis 20.12.2026 ohne Abzug.", "IBAN: DE02 1203 0000 0000 2020 51",
        "USt-IdNr.: DE123456788   Steuernummer: 157/123/45676", "", page,
      ], picture: picture)
  }
}

import ReadResult

/// The characters of a text layer as codes of a font that has any character of Unicode.
///
/// A character gets the next code when it comes for the first time; a table in the font tells what
/// the codes mean to whoever searches or copies (PDF 32000-1, 9.7.4 and 9.10.3).
struct HiddenFont {
  /// Codes have two bytes.
  private static let codesMax = 0xFFFF
  /// Rows of one block of the table.
  private static let blockMax = 100

  private var codes: [Unicode.Scalar: Int] = [:]
  /// In the order of their codes, which begin with 1.
  private var scalars: [Unicode.Scalar] = []

  /// A text in codes, for an operator that shows it.
  mutating func encoded(_ text: some StringProtocol) -> HiddenString {
    var string = HiddenString()
    for scalar in text.unicodeScalars {
      guard let code = code(of: scalar) else { continue }
      string.hexadecimal += Self.hexadecimal(code)
      string.count += 1
    }
    return string
  }

  private mutating func code(of scalar: Unicode.Scalar) -> Int? {
    if let code = codes[scalar] { return code }
    guard scalars.count < Self.codesMax else { return nil }
    scalars.append(scalar)
    codes[scalar] = scalars.count
    return scalars.count
  }

  private static func hexadecimal(_ number: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The font in a file, with all characters that were encoded until now.
  func object(in file: borrowing PDFFile) throws(ReadFailure) -> PDFObject {
    let descriptor = file.indirect(try file.object(parsing: Self.descriptor))
    let program = Deflater.deflate(GlyphlessFont.file)
    file.set(
      "/FontFile2", of: descriptor,
      to: try file.stream(
        program, "<< /Filter /FlateDecode /Length1 \(GlyphlessFont.file.count) >>"))
    let descendant = file.indirect(try file.object(parsing: Self.descendant))
    file.set("/FontDescriptor", of: descendant, to: descriptor)
    // Every character is drawn by glyph 1.
    let glyphs: [UInt8] = [0, 0] + (0..<scalars.count).flatMap { _ -> [UInt8] in [0, 1] }
    file.set(
      "/CIDToGIDMap", of: descendant,
      to: try file.stream(Deflater.deflate(glyphs), "<< /Filter /FlateDecode >>"))
    let font = file.indirect(
      try file.object(
        parsing: "<< /Type /Font /Subtype /Type0 /BaseFont \(Self.name) /Encoding /Identity-H >>"))
    let descendants = try file.object(parsing: "[]")
    file.append(descendant, to: descendants)
    file.set("/DescendantFonts", of: font, to: descendants)
    file.set(
      "/ToUnicode", of: font,
      to: try file.stream(Deflater.deflate(Array(meanings.utf8)), "<< /Filter /FlateDecode >>"))
    return font
  }

  private static let name = "/RohrpostGlyphless"

  private static let descriptor = """
    << /Type /FontDescriptor /FontName \(name) /Flags 4 /ItalicAngle 0 /StemV 80 \
    /Ascent \(GlyphlessFont.ascent) /Descent \(GlyphlessFont.descent) \
    /CapHeight \(GlyphlessFont.ascent) \
    /FontBBox [0 \(GlyphlessFont.descent) \(GlyphlessFont.advance) \(GlyphlessFont.ascent)] >>
    """

  private static let descendant = """
    << /Type /Font /Subtype /CIDFontType2 /BaseFont \(name) /DW \(GlyphlessFont.advance) \
    /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>
    """

  /// The table of what the codes mean.
  private var meanings: String {
    var text = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """
    for start in stride(from: 0, to: scalars.count, by: Self.blockMax) {
      let block = scalars[start..<min(start + Self.blockMax, scalars.count)]
      text += "\(block.count) beginbfchar\n"
      for (index, scalar) in zip(block.indices, block) {
        let units = String(scalar).utf16.map { Self.hexadecimal(Int($0)) }.joined()
        text += "<\(Self.hexadecimal(index + 1))> <\(units)>\n"
      }
      text += "endbfchar\n"
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
  }
}

/// A text in the codes of a ``HiddenFont``.
struct HiddenString {
  var hexadecimal = ""
  /// Characters.
  var count = 0
}

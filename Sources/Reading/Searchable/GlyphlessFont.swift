/// A TrueType font that draws nothing (ISO/IEC 14496-22): what a PDF must carry to be complete for
/// text that nobody sees.
///
/// It has two glyphs, the one for missing characters and the one for all others. That has the
/// height and width by which viewers mark characters, but nothing to be seen.
enum GlyphlessFont {
  /// What the text layer reckons with, in thousandths of the size: every character is as wide.
  static let advance = 500
  static let ascent = 780
  static let descent = -220

  private static let unitsPerEm = 1000
  private static let glyphs = 2

  /// The bytes of the font file.
  static let file: [UInt8] = {
    let head = table("head").offset + 8
    var bytes = assembled
    // What makes the sum of the whole file the one that the format demands.
    let adjustment = long(0xB1B0_AFBA - Int(sum(of: bytes)))
    bytes.replaceSubrange(head..<head + 4, with: adjustment)
    return bytes
  }()

  /// The tables that a font in a PDF needs (PDF 32000-1, 9.9), by their tags.
  private static let tables: [(tag: String, bytes: [UInt8])] = [
    // Only the second glyph has a contour: a line from corner to corner, which has no area.
    (
      "glyf",
      short(1) + short(0) + short(descent) + short(advance) + short(ascent)
        // The last of its points, no instructions, and both points on the line.
        + short(1) + short(0) + [1, 1]
        + short(0) + short(advance) + short(descent) + short(ascent - descent)
    ),
    (
      "head",
      long(0x10000) + long(0x10000) + long(0) + long(0x5F0F_3CF5) + short(0) + short(unitsPerEm)
        + [UInt8](repeating: 0, count: 16)  // made and changed: never
        + short(0) + short(descent) + short(advance) + short(ascent)
        + short(0) + short(8) + short(2) + short(0) + short(0)
    ),
    (
      "hhea",
      long(0x10000) + short(ascent) + short(descent) + short(0) + short(advance)
        + short(0) + short(0) + short(0) + short(1) + short(0) + short(0)
        + [UInt8](repeating: 0, count: 8) + short(0) + short(1)
    ),
    // The width of all glyphs, then the left margin of each.
    ("hmtx", short(advance) + short(0) + short(0)),
    // Where each glyph begins and the last one ends, in units of two bytes.
    ("loca", short(0) + short(0) + short(12)),
    (
      "maxp",
      long(0x10000) + short(glyphs) + short(2) + short(1) + short(0) + short(0) + short(2)
        + [UInt8](repeating: 0, count: 16)
    ),
  ]

  private static let directoryEnd = 12 + 16 * tables.count

  private static func table(_ tag: String) -> (offset: Int, bytes: [UInt8]) {
    var offset = directoryEnd
    for table in tables {
      if table.tag == tag { return (offset, table.bytes) }
      offset += padded(table.bytes).count
    }
    return (offset, [])
  }

  private static var assembled: [UInt8] {
    // The largest power of two in the number of tables, 4, as the search in them wants it.
    var bytes =
      long(0x10000) + short(tables.count) + short(64) + short(2) + short(16 * tables.count - 64)
    for (tag, contents) in tables {
      bytes += tag.utf8 + long(Int(sum(of: contents))) + long(table(tag).offset)
      bytes += long(contents.count)
    }
    return tables.reduce(bytes) { $0 + padded($1.bytes) }
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
  }

  /// The sum of the four-byte numbers.
  private static func sum(of bytes: [UInt8]) -> UInt32 {
    let bytes = padded(bytes)
    return stride(from: 0, to: bytes.count, by: 4).reduce(UInt32(0)) { sum, offset in
      sum &+ UInt32(bytes.number(at: offset, width: 4, .bigEndian) ?? 0)
    }
  }

  private static func short(_ value: Int) -> [UInt8] {
    ByteOrder.bigEndian.bytes(of: value, width: 2)
  }

  private static func long(_ value: Int) -> [UInt8] {
    ByteOrder.bigEndian.bytes(of: value, width: 4)
  }
}

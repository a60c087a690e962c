/// The text of a file as UTF-8: it may be written in UTF-8, with or without byte order mark, or in
/// Windows-1252.
enum DropText {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Nil where it is neither.
  static func utf8(of bytes: [UInt8]) -> [UInt8]? {
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    // What holds zeros is UTF-16 or no text at all.
    if text.contains(0) { return nil }
    if isUTF8(text) { return text }
    return windows(text)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func windows(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0:
        guard let scalar = special[Int(byte) - 0x80] else { return nil }
        text.append(contentsOf: Array(String(scalar).utf8))
      default: text.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      }
    }
    return text
  }

  /// 0x80 to 0x9F; nil for the five that stand for nothing.
  private static let special: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}

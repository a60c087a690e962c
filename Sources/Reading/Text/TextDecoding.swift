/// Decoding text whose character set is declared, rightly or wrongly.
enum TextDecoding {
  /// The text; bytes that don't fit the declared character set are read as Windows-1252.
  static func decode(_ bytes: [UInt8], declared: String?) -> String {
    switch declared?.lowercased() {
    case "iso-8859-1", "latin1", "windows-1252", "cp1252", "iso_8859-1":
      return SingleByteText.decode(bytes, .windows1252)
    case "iso-8859-15", "latin9", "iso_8859-15":
      return SingleByteText.decode(bytes, .latin9)
    case "utf-16", "utf-16le", "utf-16be":
      return utf16(bytes, isLittleEndian: declared?.lowercased() == "utf-16le")
    default:
      return String(validating: bytes, as: UTF8.self) ?? SingleByteText.decode(bytes, .windows1252)
    }
  }

  /// A byte order mark wins over the declaration; without both it is big endian (RFC 2781).
  private static func utf16(_ bytes: [UInt8], isLittleEndian: Bool) -> String {
    let order: ByteOrder =
      switch bytes.prefix(2) {
      case [0xFF, 0xFE]: .littleEndian
      case [0xFE, 0xFF]: .bigEndian
      default: isLittleEndian ? .littleEndian : .bigEndian
      }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(truncatingIfNeeded: bytes.number(at: $0, width: 2, order) ?? 0)
    }
    return String(
      decoding: units.first == 0xFEFF ? Array(units.dropFirst()) : units, as: UTF16.self)
  }
}

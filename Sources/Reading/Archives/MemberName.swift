import CArchive
import Glibc

/// The names of archive members, which come in several encodings.
enum MemberName {
  /// The declared path as text; nil where there is none.
  static func decode(_ entry: OpaquePointer) -> String? {
    if let raw = archive_entry_pathname(entry) {
      return decode(
        UnsafeBufferPointer(start: raw, count: strlen(raw)).map(UInt8.init(bitPattern:)))
    }
    return archive_entry_pathname_utf8(entry).map { String(cString: $0) }
  }

  /// UTF-8 where the bytes are that; else Windows-1252 where the high bytes are its German letters;
  /// else code page 437, which the format prescribes.
  static func decode(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let isWindows = bytes.allSatisfy { $0 < 0x80 || germanLetters1252.contains($0) }
    return SingleByteText.decode(bytes, isWindows ? .windows1252 : .codePage437)
  }

  /// ä ö ü ß Ä Ö Ü é; in code page 437 these bytes are Greek letters and line drawings.
  private static let germanLetters1252: Set<UInt8> = [
    0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC, 0xE9,
  ]
}

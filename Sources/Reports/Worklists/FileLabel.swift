import Hashing

/// A part of a file name for an id that comes from outside: no two ids have the same, and none
/// leaves the folder.
enum FileLabel {
  /// Small letters, digits, `.`, `_` and `-` stay; every other byte is `=` and two hexadecimal
  /// digits, so that names differ in small letters as well.
  static func of(_ id: String) -> String {
    var label = ""
    for byte in id.utf8.prefix(bytesMax) {
      if isPlain(byte) {
        label.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        label += digits.count == 1 ? "=0\(digits)" : "=\(digits)"
      }
    }
    guard id.utf8.count > bytesMax else { return label }
    return label + "==" + SHA256Digest(of: id.utf8).description.prefix(16)
  }

  /// Bytes of an id; file systems allow 255 of a name, each may become three.
  static let bytesMax = 70

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

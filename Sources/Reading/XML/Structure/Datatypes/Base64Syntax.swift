import Glibc

/// The form of base64 as libxml2 checks it.
enum Base64Syntax {
  /// Whether the characters of base64 in `text` make whole bytes; others are passed over.
  static func isBase64(_ text: Span<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      let end = firstPad(in: text)
      let (digits, padding) = (text[..<end], text[end...])
      guard !padding.contains(where: { values[Int($0)] != other }) else { return false }
      // The bits of the last digit that belong to no byte must be zero.
      return switch (count(in: digits) % 4, padding.count { $0 == pad }) {
      case (0, 0): true
      case (3, 1): lastValue(of: digits) & 0x03 == 0
      case (2, 2): lastValue(of: digits) & 0x0F == 0
      default: false
      }
    }
  }

  private static let pad = UInt8(ascii: "=")

  private static func firstPad(in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = text.baseAddress, let found = memchr(base, Int32(pad), text.count) else {
      return text.count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How many digits there are, without a branch: attachments are most of the bytes of an invoice.
  private static func count(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    values.withUnsafeBufferPointer { values in
      text.reduce(0) { $0 &+ Int(1 &- values[Int($1)] >> 7) }
    }
  }

  private static func lastValue(of text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
    text.reversed().lazy.map { values[Int($0)] }.first { $0 != other } ?? 0
  }

  /// The mark of what is no digit; its highest bit is set, as that of no value is.
  private static let other: UInt8 = 0xFF

  /// The value of each character, ``other`` for what is no digit.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: other, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, character) in digits.utf8.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}

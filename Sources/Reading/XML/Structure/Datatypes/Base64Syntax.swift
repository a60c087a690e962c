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

  /// How many digits there are: attachments are most of the bytes of an invoice, so it is said in a
  /// way that looks at many of them at once.
  private static func count(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let text = UnsafeBufferPointer(rebasing: text)
    var count = 0
    var start = 0
    while start < text.count {
      let end = min(start + blockBytes, text.count)
      var inBlock: UInt8 = 0
      for index in start..<end { inBlock &+= isDigit(text[index]) }
      count += Int(inBlock)
      start = end
    }
    return count
  }

  /// No more than a byte can count, in whole vectors.
  private static let blockBytes = 224

  /// 1 for a digit, else 0.
  @inline(__always)
  private static func isDigit(_ character: UInt8) -> UInt8 {
    let isLetter: UInt8 = (character | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0
    let isNumber: UInt8 = character &- UInt8(ascii: "0") < 10 ? 1 : 0
    let isSign: UInt8 =
      (character == UInt8(ascii: "+") ? 1 : 0) | (character == UInt8(ascii: "/") ? 1 : 0)
    return isLetter | isNumber | isSign
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

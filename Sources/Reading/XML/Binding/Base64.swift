/// Base64 of RFC 4648 with white space anywhere, as XML Schema's base64Binary has it.
enum Base64 {
  /// Decodes the text, nil if it has other characters or a wrong length or padding.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var digits = 0
    var padding = 0
    for character in text where !character.isXMLSpace {
      if character == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      let value = values[Int(character)]
      guard value < 64, padding == 0 else { return nil }
      bits = bits << 6 | UInt32(value)
      digits += 1
      guard digits == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
      bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
      bytes.append(UInt8(truncatingIfNeeded: bits))
      digits = 0
    }
    return finish(bytes, bits, digits: digits, padding: padding)
  }

  private static func finish(
    _ bytes: [UInt8], _ bits: UInt32, digits: Int, padding: Int
  ) -> [UInt8]? {
    switch (digits, padding) {
    case (0, 0): bytes
    case (2, 2): bytes + [UInt8(truncatingIfNeeded: bits >> 4)]
    case (3, 1):
      bytes + [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
    default: nil
    }
  }

  /// The value of each character, 255 for those that are no digits.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, character) in digits.utf8.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}

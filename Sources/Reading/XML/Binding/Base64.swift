/// Base64 of RFC 4648 with white space anywhere, as XML Schema's base64Binary has it.
enum Base64 {
  /// Decodes the text, nil if it has other characters or a wrong length or padding.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var decoder = Decoder(capacity: text.count / 4 * 3 + 3)
    let isBase64 = text.withUnsafeBufferPointer { text in
      meanings.withUnsafeBufferPointer { meanings in
        text.allSatisfy { decoder.take(meanings[Int($0)]) }
      }
    }
    return isBase64 ? decoder.finish() : nil
  }

  /// Space, padding or what is neither a digit nor these.
  private static let space: UInt8 = 64
  private static let padding: UInt8 = 65
  private static let other: UInt8 = 66

  /// What each byte means: the value of a digit, or one of the marks above.
  private static let meanings: [UInt8] = {
    var meanings = [UInt8](repeating: other, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, character) in digits.utf8.enumerated() { meanings[Int(character)] = UInt8(value) }
    for character in UInt8.min...UInt8.max where character.isXMLSpace {
      meanings[Int(character)] = space
    }
    meanings[Int(UInt8(ascii: "="))] = padding
    return meanings
  }()

  private struct Decoder {
    private var bytes: [UInt8] = []
    private var bits: UInt32 = 0
    private var digits = 0
    private var padding = 0

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Takes one character; false if the text is no base64.
    mutating func take(_ meaning: UInt8) -> Bool {
      guard meaning < Base64.space else { return takeMark(meaning) }
      guard padding == 0 else { return false }
      bits = bits << 6 | UInt32(meaning)
      digits += 1
      guard digits == 4 else { return true }
      digits = 0
      bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
      bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
      bytes.append(UInt8(truncatingIfNeeded: bits))
      return true
    }

    private mutating func takeMark(_ meaning: UInt8) -> Bool {
      if meaning == Base64.padding { padding += 1 }
      return meaning != Base64.other
    }

    /// The bytes with those of the last, padded group.
    consuming func finish() -> [UInt8]? {
      switch (digits, padding) {
      case (0, 0): break
      case (2, 2): bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
      case (3, 1):
        bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
      default: return nil
      }
      return bytes
    }
  }
}

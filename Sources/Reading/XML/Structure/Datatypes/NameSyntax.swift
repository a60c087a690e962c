/// The forms of names in XML Schema.
enum NameSyntax {
  /// `de`, `de-AT`, `x-private`: letters, then letters and digits, parts of 1 to 8.
  static func isLanguage(_ text: Span<UInt8>) -> Bool {
    var length = 0
    var isFirstPart = true
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "-") {
        guard length > 0 else { return false }
        length = 0
        isFirstPart = false
      } else {
        let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        guard isLetter || !isFirstPart && text.digit(at: index) != nil else { return false }
        length += 1
        guard length <= 8 else { return false }
      }
    }
    return length > 0
  }

  /// A name without colon, as an `ID` is.
  static func isIdentifier(_ text: Span<UInt8>) -> Bool {
    let scalars = String(decoding: text.indices.map { text[$0] }, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, isStart(first) else { return false }
    return scalars.dropFirst().allSatisfy { isStart($0) || isInner($0) }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D...0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}

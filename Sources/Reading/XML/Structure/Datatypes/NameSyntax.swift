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
  ///
  /// libxml2 has the letters of XML as it was in 2000, without those that came later. They
  /// are left out here as well, but for some of rare scripts; only signatures have identifiers.
  static func isIdentifier(_ text: Span<UInt8>) -> Bool {
    let scalars = String(decoding: text.indices.map { text[$0] }, as: UTF8.self).unicodeScalars
    guard let first = scalars.first, isStart(first) else { return false }
    return scalars.dropFirst().allSatisfy { isStart($0) || isInner($0) }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x2126, 0x212A...0x212B, 0x212E, 0x2180...0x2182, 0x3007, 0x3021...0x3029,
      0x3041...0x3094, 0x30A1...0x30FA, 0x3105...0x312C, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D...0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x20D0...0x20DC, 0x20E1, 0x3005,
      0x302A...0x302F,
      0x3031...0x3035, 0x3099...0x309A, 0x309D...0x309E, 0x30FC...0x30FE:
      true
    default: false
    }
  }
}

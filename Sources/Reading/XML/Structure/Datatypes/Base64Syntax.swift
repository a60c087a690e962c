/// The form of base64 as libxml2 checks it.
enum Base64Syntax {
  /// Whether the characters of base64 in `text` make whole bytes; others are passed over.
  static func isBase64(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    var padding = 0
    var last: UInt8 = 0
    for index in text.indices {
      let digit = values[Int(text[index])]
      if digit < 64 {
        guard padding == 0 else { return false }
        digits += 1
        last = digit
      } else if digit == pad {
        padding += 1
      }
    }
    // The bits of the last digit that belong to no byte must be zero.
    return switch (digits % 4, padding) {
    case (0, 0): true
    case (3, 1): last & 0x03 == 0
    case (2, 2): last & 0x0F == 0
    default: false
    }
  }

  private static let pad: UInt8 = 64

  /// The value of each character, ``pad`` for `=`, 255 for what is no base64.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
    for (value, character) in digits.utf8.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()
}

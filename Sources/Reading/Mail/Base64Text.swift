/// Base64 as it stands in mails (RFC 2045, section 6.8), in lines of any length.
enum Base64Text {
  /// Whether every character belongs to it and no group of four is torn.
  ///
  /// Decoders skip what they don't know; what they then give is not what was sent.
  static func isIntact(_ text: [UInt8]) -> Bool {
    var digits = 0
    var padding = 0
    for byte in text {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "/"):
        guard padding == 0 else { return false }
        digits += 1
      case UInt8(ascii: "="): padding += 1
      case 0x20, 0x09...0x0D: break
      default: return false
      }
    }
    return digits % 4 != 1
  }
}

/// Text of one byte a character, decoded without the system's converters.
enum SingleByteText {
  enum Table {
    case latin1
    case latin2
    case latin9
    case windows1252
    case codePage437
  }

  static func decode(_ bytes: some Sequence<UInt8>, _ table: Table) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: bytes.lazy.map { scalar($0, table) })
    return String(scalars)
  }

  private static func scalar(_ byte: UInt8, _ table: Table) -> Unicode.Scalar {
    let latin1 = Unicode.Scalar(byte)
    guard byte >= 0x80 else { return latin1 }
    return switch table {
    case .latin1: latin1
    case .latin2: byte < 0xA0 ? latin1 : latin2High[Int(byte) - 0xA0]
    case .latin9: latin9Differences[byte] ?? latin1
    case .windows1252: byte < 0xA0 ? windows1252Low[Int(byte) - 0x80] : latin1
    case .codePage437: codePage437High[Int(byte) - 0x80]
    }
  }

  /// ISO 8859-15 where it differs from ISO 8859-1.
  private static let latin9Differences: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]

  /// 0xA0 to 0xFF of ISO 8859-2.
  private static let latin2High = Array(
    """
    \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘ\
    ËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙
    """.unicodeScalars)

  /// 0x80 to 0x9F; the five bytes that mean nothing are the replacement character.
  private static let windows1252Low = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// 0x80 to 0xFF of the original PC; the German letters stand at the same places in 850.
  private static let codePage437High = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪\
    ┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)
}

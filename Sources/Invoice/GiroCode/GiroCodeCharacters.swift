/// The character sets of a GiroCode, by the number that stands in it (EPC069-12, character set).
package enum GiroCodeCharacters: Int, Hashable, Sendable, CaseIterable {
  case utf8 = 1
  /// ISO 8859-1.
  case latin1
  /// ISO 8859-2.
  case latin2
  /// ISO 8859-4.
  case latin4
  /// ISO 8859-5.
  case cyrillic
  /// ISO 8859-7.
  case greek
  /// ISO 8859-10.
  case latin6
  /// ISO 8859-15.
  case latin9

  /// The text of bytes; nil where they are none of the set.
  package func text(_ bytes: some Collection<UInt8>) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .latin1: return Self.text(bytes) { Unicode.Scalar($0) }
    default:
      let upper = Array(upperHalf.unicodeScalars)
      return Self.text(bytes) { byte in
        let index = Int(byte) - Self.upperStart
        guard index >= 0 else { return Unicode.Scalar(byte) }
        return upper[index] == Self.unassigned ? nil : upper[index]
      }
    }
  }

  private static let upperStart = 0xA0
  private static let unassigned: Unicode.Scalar = "\u{FFFD}"

  private static func text(
    _ bytes: some Collection<UInt8>, _ scalar: (UInt8) -> Unicode.Scalar?
  ) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(byte) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  /// The characters of the bytes from ``upperStart`` on; below, all sets are as ISO 8859-1.
  private var upperHalf: String {
    switch self {
    case .utf8, .latin1: ""
    case .latin2:
      "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
        + "ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    case .latin4:
      "\u{A0}ĄĸŖ¤ĨĻ§¨ŠĒĢŦ\u{AD}Ž¯°ą˛ŗ´ĩļˇ¸šēģŧŊžŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎĪ"
        + "ĐŅŌĶÔÕÖ×ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö÷øųúûüũū˙"
    case .cyrillic:
      "\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
        + "абвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"
    case .greek:
      "\u{A0}‘’£€₯¦§¨©ͺ«¬\u{AD}\u{FFFD}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ"
        + "ΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}"
    case .latin6:
      "\u{A0}ĄĒĢĪĨĶ§ĻĐŠŦŽ\u{AD}ŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏ"
        + "ÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ"
    case .latin9:
      "\u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
        + "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    }
  }
}

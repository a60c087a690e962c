/// An international bank account number (ISO 13616) with right check digits, without spaces.
package struct IBAN: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Takes a text with spaces anywhere and letters of either case; nil where the form, the check
  /// digits or, for Germany, the length is wrong.
  package init?(_ text: String) {
    let compact = text.uppercased().filter { !$0.isWhitespace }
    let bytes = Array(compact.utf8)
    guard (15...34).contains(bytes.count), compact.allSatisfy(\.isASCII),
      bytes[0...1].allSatisfy(Self.isLetter), bytes[2...3].allSatisfy(Self.isDigit),
      bytes[4...].allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }),
      Self.remainder(bytes) == 1, !compact.hasPrefix("DE") || bytes.count == 22
    else { return nil }
    description = compact
  }

  /// The remainder by 97 of the number that letters (A is 10) and digits make, the first four put
  /// at the end; 1 where the check digits are right.
  package static func remainder(_ bytes: [UInt8]) -> Int {
    var remainder = 0
    for byte in bytes.dropFirst(4) + bytes.prefix(4) {
      if isDigit(byte) {
        remainder = (remainder * 10 + Int(byte) - 48) % 97
      } else {
        remainder = (remainder * 100 + Int(byte) - 55) % 97
      }
    }
    return remainder
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

import Invoice

/// Codes of banks and references, as messages have them.
enum PaymentCodes {
  /// A BIC (ISO 9362): bank, country and place, eight characters, and a branch of three.
  static func isBIC(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 11 else { return false }
    return bytes[4...5].allSatisfy(isCapital) && bytes.allSatisfy { isCapital($0) || isDigit($0) }
  }

  /// A creditor reference (ISO 11649): `RF`, two check digits and up to 21 characters.
  static func isCreditorReference(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (5...25).contains(bytes.count), text.hasPrefix("RF"), bytes[2...3].allSatisfy(isDigit),
      bytes.allSatisfy({ isCapital($0) || isDigit($0) })
    else { return false }
    return IBAN.remainder(bytes) == 1
  }

  /// Two capital letters (ISO 3166-1).
  static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy(isCapital)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

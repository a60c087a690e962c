/// A VAT identifier of a state of the EU, of Northern Ireland or Great Britain, by its form.
package struct VATIdentifier: Hashable, Sendable {
  /// The two letters in front, `EL` for Greece.
  package let prefix: String
  /// What stands behind them.
  package let number: String

  /// Takes spaces, points and hyphens anywhere and letters of either case; nil where no state has
  /// the prefix.
  package init?(_ text: String) {
    let compact = text.uppercased().filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    let prefix = compact.hasPrefix("GR") ? "EL" : String(compact.prefix(2))
    guard Self.forms[prefix] != nil else { return nil }
    self.prefix = prefix
    number = String(compact.dropFirst(2))
  }

  /// Whether the state gives such numbers, for Germany with the right check digit.
  package var isPlausible: Bool {
    // The number by which small businesses are known across borders ends so (§ 19a UStG).
    if number.hasSuffix("EX") { return true }
    guard let form = Self.forms[prefix], form.lengths.contains(number.utf8.count) else {
      return false
    }
    let digits = number.utf8.compactMap(\.digit)
    guard digits.count == number.utf8.count else {
      return !form.isOfDigits && number.utf8.allSatisfy(\.isLetterOrDigit)
    }
    return prefix != "DE" || Self.hasGermanCheckDigit(digits)
  }

  /// ISO 7064 MOD 11,10, the first digit not zero.
  private static func hasGermanCheckDigit(_ digits: [Int]) -> Bool {
    guard digits.count == 9, digits[0] != 0 else { return false }
    let product = digits.dropLast().reduce(10) { product, digit in
      let sum = (digit + product) % 10
      return 2 * (sum == 0 ? 10 : sum) % 11
    }
    return (11 - product) % 10 == digits[8]
  }

  private struct Form: Sendable {
    let lengths: ClosedRange<Int>
    let isOfDigits: Bool
    init(_ lengths: ClosedRange<Int>, digits: Bool = true) {
      self.lengths = lengths
      isOfDigits = digits
    }
  }

  /// The length behind the prefix, and whether all are digits (European Commission, VIES).
  private static let forms: [String: Form] = [
    "AT": Form(9...9, digits: false), "BE": Form(10...10), "BG": Form(9...10),
    "CY": Form(9...9, digits: false), "CZ": Form(8...10), "DE": Form(9...9), "DK": Form(8...8),
    "EE": Form(9...9), "EL": Form(9...9), "ES": Form(9...9, digits: false), "FI": Form(8...8),
    "FR": Form(11...11, digits: false), "GB": Form(5...12, digits: false), "HR": Form(11...11),
    "HU": Form(8...8), "IE": Form(8...9, digits: false), "IT": Form(11...11),
    "LT": Form(9...12), "LU": Form(8...8), "LV": Form(11...11), "MT": Form(8...8),
    "NL": Form(12...12, digits: false), "PL": Form(10...10), "PT": Form(9...9),
    "RO": Form(2...10), "SE": Form(12...12), "SI": Form(8...8), "SK": Form(10...10),
    "XI": Form(5...12, digits: false),
  ]

  /// Whether a country (ISO 3166-1) is a member state; supplies of goods to Northern Ireland count
  /// as intra-Community ones by their own prefix.
  package static func isMemberState(_ country: String) -> Bool {
    let prefix = country == "GR" ? "EL" : country
    return prefix != "GB" && prefix != "XI" && forms[prefix] != nil
  }

  package var isOfOtherMemberState: Bool { prefix != "DE" && prefix != "GB" }
}

extension UInt8 {
  fileprivate var digit: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self) - 48 : nil
  }

  fileprivate var isLetterOrDigit: Bool {
    digit != nil || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || self == UInt8(ascii: "+") || self == UInt8(ascii: "*")
  }
}

/// A VAT identifier that stands in a text, with or without right check digit.
struct VATNumber: Hashable, Sendable {
  let value: String
  /// nil where the check is not known for the country.
  let isValid: Bool?
  let tokens: Range<Int>

  /// The number of characters after the country code.
  private static let lengths: [String: ClosedRange<Int>] = [
    "DE": 9...9, "FR": 11...11, "NL": 12...12, "BE": 10...10, "LU": 8...8, "IT": 11...11,
    "ES": 9...9, "PL": 10...10, "DK": 8...8, "CZ": 8...10, "SE": 12...12, "FI": 8...8,
    "IE": 8...9, "PT": 9...9, "GB": 9...12,
  ]

  /// Where letters may stand among the digits.
  private static let withLetters: Set<String> = ["FR", "NL", "ES", "IE"]

  static func all(in tokens: [Token]) -> [VATNumber] {
    var found: [VATNumber] = []
    var start = 0
    while start < tokens.count {
      if let number = number(at: start, in: tokens) {
        found.append(number)
        start = number.tokens.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  private static func number(at start: Int, in tokens: [Token]) -> VATNumber? {
    var compact = ""
    for end in start..<min(start + 6, tokens.count) {
      let part = tokens[end].text.filter { $0.isLetter || $0.isNumber }
      compact +=
        end > start && tokens[end].isRecognized ? Misreading.digits(of: part) : part.uppercased()
      guard compact.count >= 2 else { return nil }
      if tokens[start].isRecognized { compact = withDigits(compact) }
      let country = String(compact.prefix(2))
      let rest = compact.dropFirst(2)
      if compact.hasPrefix("ATU") || compact.hasPrefix("CHE") {
        if rest.filter(\.isNumber).count == (country == "AT" ? 8 : 9), rest.count <= 10 {
          return continues(end, tokens)
            ? nil
            : VATNumber(value: compact, isValid: nil, tokens: start..<end + 1)
        }
        continue
      }
      guard let length = lengths[country], rest.count <= length.upperBound,
        withLetters.contains(country) || rest.allSatisfy(\.isNumber)
      else { return nil }
      guard length.contains(rest.count), rest.filter(\.isNumber).count >= rest.count - 3,
        !continues(end, tokens)
      else { continue }
      return VATNumber(
        value: compact, isValid: country == "DE" ? hasRightCheckDigit(rest) : nil,
        tokens: start..<end + 1)
    }
    return nil
  }

  /// A recognised German number with digits in their places, where the check proves them.
  private static func withDigits(_ compact: String) -> String {
    guard compact.hasPrefix("DE"), compact.count >= 5 else { return compact }
    let digits = Misreading.digits(of: compact.dropFirst(2))
    guard digits.allSatisfy({ $0.asciiDigit != nil }),
      digits.count < 9 || hasRightCheckDigit(digits[...])
    else { return compact }
    return "DE" + digits
  }

  /// Whether a compact identifier's check digit proves it.
  static func isProven(_ compact: String) -> Bool {
    compact.hasPrefix("DE") && hasRightCheckDigit(compact.dropFirst(2))
  }

  /// Whether more digits follow, as in an account number.
  private static func continues(_ end: Int, _ tokens: [Token]) -> Bool {
    guard end + 1 < tokens.count else { return false }
    return tokens[end + 1].text.digitsAlone != nil && tokens[end + 1].text.count <= 4
  }

  /// The German check digit: ISO 7064, MOD 11,10.
  private static func hasRightCheckDigit(_ digits: Substring) -> Bool {
    let values = digits.compactMap(\.asciiDigit)
    guard values.count == 9 else { return false }
    var product = 10
    for digit in values.dropLast() {
      let sum = (digit + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return values.last == (11 - product) % 10
  }
}

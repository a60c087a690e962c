import Invoice

/// Numbers as people and systems write them: `1.234,56`, `1234,56`, `1234.56`.
package enum PlainDecimal {
  /// The plain form: a point before the decimals, no thousands separators, the decimals as they
  /// were written.
  package static func plain(_ text: String) throws(DropFault) -> String {
    var digits = Substring(text)
    let isNegative = digits.first == "-" || digits.first == "−"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    guard digits.utf8.first.map(isDigit) == true, digits.utf8.last.map(isDigit) == true,
      digits.utf8.allSatisfy({ isDigit($0) || $0 == point || $0 == comma })
    else { throw .noDecimal }
    let number = try withPoint(digits)
    let plain = (isNegative ? "-" : "") + withoutLeadingZeros(number)
    guard ExactDecimal(plain) != nil else { throw .noDecimal }
    return plain
  }

  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func withPoint(_ text: Substring) throws(DropFault) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count > 2 { throw .noDecimal }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard !parts[1].contains("."), groups.count == 1 || areThousands(groups) else {
        throw .noDecimal
      }
      return groups.joined() + "." + parts[1]
    }
    switch groups.count {
    case 1: return String(text)
    case 2:
      // `0.500` is no group of thousands, and neither is `1234.500`.
      if areThousands(groups), groups[0].first != "0" { throw .ambiguousDecimal }
      return String(text)
    default:
      guard areThousands(groups) else { throw .noDecimal }
      return groups.joined()
    }
  }

  private static func areThousands(_ groups: [Substring]) -> Bool {
    (1...3).contains(groups.first?.utf8.count ?? 0)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func withoutLeadingZeros(_ number: String) -> String {
    let rest = number.drop { $0 == "0" }
    return rest.first.map { $0.isNumber } == true ? String(rest) : "0" + rest
  }
}

package import Invoice

/// A number that counts from 1 in each year of this century, as it is written: `P26-0000012`.
package protocol YearlyNumber: Hashable, Sendable, Comparable, TextValue {
  /// Which numbers it is one of.
  static var letter: Character { get }
  /// How many the counter has at least.
  static var digits: Int { get }

  /// Four digits.
  var year: Int { get }
  var number: Int { get }

  init(year: Int, number: Int)
}

extension YearlyNumber {
  package static var digits: Int { 7 }

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].first == Self.letter, let year = Int(parts[0].dropFirst()),
      let number = Int(parts[1]), (0...99).contains(year), number > 0
    else { return nil }
    self.init(year: 2000 + year, number: number)
    guard description == text else { return nil }
  }

  package var description: String {
    "\(Self.letter)\(Self.padded(year - 2000, 2))-\(Self.padded(number, Self.digits))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

import Invoice

/// The document id (Beleg-ID) that is given before anything else happens: `B26-0000123`.
package struct VoucherID: Hashable, Sendable, Comparable, TextValue {
  /// The year of arrival in Germany, four digits.
  package let year: Int
  /// Counts from 1 in each year.
  package let number: Int

  package init(year: Int, number: Int) {
    precondition((2000...2099).contains(year) && number > 0, "voucher id out of range")
    self.year = year
    self.number = number
  }

  package init?(_ text: String) { self.init(utf8: text.utf8) }

  /// Of two digits for the year and at least seven for the number, which begins with a zero only
  /// where it has no more than seven.
  init?(utf8 text: some Collection<UInt8>) {
    var rest = text[...]
    guard rest.popFirst() == UInt8(ascii: "B"), let year = Int(digits: rest.prefix(2)),
      rest.count >= 10
    else { return nil }
    rest = rest.dropFirst(2)
    guard rest.popFirst() == UInt8(ascii: "-"), let number = Int(digits: rest), number > 0,
      rest.count == 7 || rest.first != UInt8(ascii: "0")
    else { return nil }
    self.init(year: 2000 + year, number: number)
  }

  package var description: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 7 - digits.utf8.count))
    return "B\(year % 100 < 10 ? "0" : "")\(year % 100)-\(zeros)\(digits)"
  }

  package static func < (left: VoucherID, right: VoucherID) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

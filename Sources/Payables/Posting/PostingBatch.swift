/// Entries that were handed to accounting together: closed when it was made, never changed and
/// written once (J2).
package struct PostingBatch: Codable, Hashable, Sendable {
  package var number: PostingBatchNumber
  /// The own company whose books they are of, by its registered name; nil where the configuration
  /// names none.
  package var company: String?
  package var closedAt: Timestamp
  /// Who closed it, as the journal names them.
  package var closedBy: String
  /// All of one fiscal year, at most ``entriesMax``, in the order of their vouchers.
  package var entries: [PostingEntry]

  /// What an import of accounting takes at once: with a few lines each below the 99,999 of DATEV.
  package static let entriesMax = 5000

  package init(
    number: PostingBatchNumber, company: String?, closedAt: Timestamp, closedBy: String,
    entries: [PostingEntry]
  ) {
    self.number = number
    self.company = company
    self.closedAt = closedAt
    self.closedBy = closedBy
    self.entries = entries
  }
}

/// `P26-0000012`: counts from 1 in each year, without gaps.
package struct PostingBatchNumber: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The year in which it was closed, four digits.
  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) {
    precondition((2000...2099).contains(year) && number > 0, "batch number out of range")
    self.year = year
    self.number = number
  }

  package init?(_ text: String) {
    guard let (year, number) = YearlyNumber.parts(of: text, letter: "P") else { return nil }
    self.init(year: year, number: number)
  }

  package var description: String { YearlyNumber.text("P", year, number) }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension PostingBatchNumber: Codable {
  package init(from decoder: any Decoder) throws {
    self = try YearlyNumber.value(from: decoder)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Numbers that count in each year, as they are written: `P26-0000012`.
enum YearlyNumber {
  static func text(
    _ letter: Character, _ year: Int, _ number: Int, digits: Int = 7
  ) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(letter)\(padded(year - 2000, 2))-\(padded(number, digits))"
  }

  static func parts(
    of text: String, letter: Character, digits: Int = 7
  ) -> (year: Int, number: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].first == letter, let year = Int(parts[0].dropFirst()),
      let number = Int(parts[1]), (0...99).contains(year), number > 0,
      Self.text(letter, 2000 + year, number, digits: digits) == text
    else { return nil }
    return (2000 + year, number)
  }

  static func value<Number: LosslessStringConvertible>(from decoder: any Decoder) throws -> Number {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let number = Number(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a \(Number.self)")
    }
    return number
  }
}

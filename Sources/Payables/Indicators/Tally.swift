package import Invoice

/// Lengths of time by the minute, so that their middle is exact however many there are.
package struct Tally: Hashable, Sendable {
  private var counts: [Int: Int] = [:]
  package private(set) var count = 0

  package init() {}

  package mutating func add(minutes: Int) {
    counts[minutes, default: 0] += 1
    count += 1
  }

  package mutating func add(_ other: Tally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    count += other.count
  }

  /// The middle one in minutes; of an even number the mean of the two in the middle.
  package var median: ExactDecimal? {
    guard count > 0 else { return nil }
    let sorted = counts.sorted { $0.key < $1.key }
    let sum = Self.value(at: (count - 1) / 2, sorted) + Self.value(at: count / 2, sorted)
    return ExactDecimal(coefficient: Int128(sum) * 5, scale: 1)
  }

  /// What nine of ten do not exceed, in minutes.
  package var ninth: ExactDecimal? {
    guard count > 0 else { return nil }
    let sorted = counts.sorted { $0.key < $1.key }
    return ExactDecimal(Self.value(at: (count * 9 + 9) / 10 - 1, sorted))
  }

  private static func value(at place: Int, _ sorted: [(key: Int, value: Int)]) -> Int {
    var rest = place
    for (minutes, count) in sorted {
      if rest < count { return minutes }
      rest -= count
    }
    return 0
  }
}

extension Timestamp {
  /// Whole minutes until a later moment; none where it is not later.
  func minutes(until other: Timestamp) -> Int {
    Int(max(0, other.microseconds - microseconds) / 60_000_000)
  }
}

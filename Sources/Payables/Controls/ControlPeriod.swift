package import Invoice

/// A month, a quarter or a year of the German calendar: `2026-11`, `2026-Q4`, `2026`.
package struct ControlPeriod: Hashable, Sendable, LosslessStringConvertible {
  package let description: String
  package let first: CalendarDate
  package let last: CalendarDate

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts[0].utf8.count == 4, parts.count <= 2 else { return nil }
    let (from, to): (String, String)
    switch parts.dropFirst().first {
    case nil: (from, to) = ("01", "12")
    case let quarter? where quarter.hasPrefix("Q"):
      guard let number = Int(quarter.dropFirst()), (1...4).contains(number),
        quarter.utf8.count == 2
      else { return nil }
      (from, to) = (Self.twoDigits(number * 3 - 2), Self.twoDigits(number * 3))
    case let month?: (from, to) = (month, month)
    }
    guard let first = BookMonth("\(parts[0])-\(from)")?.first,
      let last = BookMonth("\(parts[0])-\(to)")?.last
    else { return nil }
    self.init(text, first, last)
  }

  package init(_ month: BookMonth) { self.init(month.description, month.first, month.last) }

  private init(_ text: String, _ first: CalendarDate, _ last: CalendarDate) {
    description = text
    self.first = first
    self.last = last
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The first moment of it, by clocks in Germany.
  package var start: Timestamp { Timestamp(berlin: first, hour: 0) }

  /// The first moment behind it.
  package var end: Timestamp { Timestamp(berlin: last.adding(days: 1), hour: 0) }

  package func contains(_ time: Timestamp) -> Bool { start <= time && time < end }

  /// Its months, the earliest first.
  package var months: [BookMonth] {
    var months = [BookMonth(of: last)]
    while months[0].first > first { months.insert(months[0].previous, at: 0) }
    return months
  }
}

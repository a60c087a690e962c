package import Invoice

/// A week, a month, a quarter or a year of the German calendar, by its text: `2026-W47`, `2026-11`,
/// `2026-Q4`, `2026`.
///
/// Weeks are those of ISO 8601: from Monday on, the first one has the year's first Thursday.
package struct ReportPeriod: Hashable, Sendable {
  package let kind: Kind
  package let first: CalendarDate
  package let last: CalendarDate
  /// The first moment of it, by clocks in Germany.
  package let start: Timestamp
  /// The first moment behind it.
  package let end: Timestamp

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case week, month, quarter, year
  }

  /// The one of its kind that a day lies in.
  package init(_ kind: Kind, with day: CalendarDate) {
    self.kind = kind
    let month = BookMonth(of: day)
    switch kind {
    case .week:
      first = day.adding(days: 1 - day.weekday.rawValue)
      last = first.adding(days: 6)
    case .month: (first, last) = (month.first, month.last)
    case .quarter:
      let opening = (0..<(day.month - 1) % 3).reduce(month) { month, _ in month.previous }
      first = opening.first
      last = BookMonth(of: first.adding(days: 70)).last
    case .year:
      let january = (1..<day.month).reduce(month) { month, _ in month.previous }
      first = january.first
      last = BookMonth(of: first.adding(days: 340)).last
    }
    // Asked of each document: what a clock in Germany shows is worked out once.
    start = Timestamp(berlin: first, hour: 0)
    end = Timestamp(berlin: last.adding(days: 1), hour: 0)
  }

  package init(_ month: BookMonth) { self.init(.month, with: month.first) }
}

extension ReportPeriod: LosslessStringConvertible {
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let january = BookMonth("\(parts[0])-01") else { return nil }
    let found: ReportPeriod?
    switch parts.dropFirst().first {
    case nil: found = ReportPeriod(.year, with: january.first)
    case let name? where name.hasPrefix("Q"):
      found = Int(name.dropFirst()).flatMap {
        (1...4).contains($0)
          ? ReportPeriod(.quarter, with: january.first.adding(days: $0 * 91 - 60)) : nil
      }
    case let name? where name.hasPrefix("W"):
      found = Int(name.dropFirst()).flatMap { number in
        // The fourth of January is in the first week.
        (1...53).contains(number)
          ? ReportPeriod(.week, with: january.first.adding(days: 3 + 7 * (number - 1))) : nil
      }
    case .some: found = BookMonth(text).map { ReportPeriod($0) }
    }
    // Only the one text: no fifty-third week where there is none, no 2026-Q04.
    guard let found, found.description == text else { return nil }
    self = found
  }

  package var description: String {
    let year = String(first.description.prefix(4))
    switch kind {
    case .week:
      let thursday = first.adding(days: 3)
      let yearText = String(thursday.description.prefix(4))
      let start = ReportPeriod(.year, with: thursday).first
      let number = start.days(until: thursday) / 7 + 1
      return "\(yearText)-W\(number < 10 ? "0" : "")\(number)"
    case .month: return String(first.description.prefix(7))
    case .quarter: return "\(year)-Q\((first.month + 2) / 3)"
    case .year: return year
    }
  }
}

extension ReportPeriod {
  package func contains(_ time: Timestamp) -> Bool { start <= time && time < end }

  package var previous: ReportPeriod { ReportPeriod(kind, with: first.adding(days: -1)) }

  /// So many of its kind up to it, the earliest first.
  package func last(_ count: Int) -> [ReportPeriod] {
    var periods = [self]
    while periods.count < count { periods.append(periods[periods.count - 1].previous) }
    return periods.reversed()
  }

  /// Its months, the earliest first: those that end in it.
  package var months: [BookMonth] {
    var months = [BookMonth(of: last)]
    while months[0].first > first { months.insert(months[0].previous, at: 0) }
    return months
  }
}

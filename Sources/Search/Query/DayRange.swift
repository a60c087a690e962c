import Invoice
import InvoiceRules

/// Days from the one to the other, both included.
struct DayRange: Hashable {
  let first: CalendarDate
  let last: CalendarDate
}

extension DayRange {
  /// Reads `2026`, `2026-01`, `2026-01-31`, `31.1.2026`, `1.2026` or two of them with `..`.
  init(_ text: String, field: String) throws(QueryMistake) {
    let parts = try RangeText(text, field: field, allowed: Self.allowed).parts
    let lower = try parts.first.map { value throws(QueryMistake) in try Self.days(value, field) }
    let upper = try parts.last.map { value throws(QueryMistake) in try Self.days(value, field) }
    guard let first = lower?.first ?? CalendarDate(year: Self.years.lowerBound, month: 1, day: 1),
      let last = upper?.last ?? CalendarDate(year: Self.years.upperBound, month: 12, day: 31)
    else { throw .badValue(text, field: field, allowed: Self.allowed) }
    guard first <= last else { throw .reversedRange(text) }
    (self.first, self.last) = (first, last)
  }

  private static let years = 1950...2099

  private static let allowed = Wording(
    "2026, 2026-01, 2026-01-31, 31.01.2026 oder ein Bereich wie 2026-01..2026-03",
    "2026, 2026-01, 2026-01-31, 31.01.2026 or a range such as 2026-01..2026-03")

  private static func days(_ text: String, _ field: String) throws(QueryMistake) -> DayRange {
    let isGerman = text.contains(".")
    let parts = text.split(separator: isGerman ? "." : "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count <= 4 && part.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        ? Int(part) : nil
    }
    let inOrder = isGerman ? Array(numbers.reversed()) : numbers
    guard (1...3).contains(parts.count), numbers.count == parts.count,
      let year = inOrder.first, years.contains(year)
    else { throw QueryMistake.badValue(text, field: field, allowed: allowed) }
    let month = inOrder.count > 1 ? inOrder[1] : nil
    let day = inOrder.count > 2 ? inOrder[2] : nil
    let lastMonth = month ?? 12
    guard (1...12).contains(lastMonth),
      let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(
        year: year, month: lastMonth,
        day: day ?? CalendarDate.days(inMonth: lastMonth, of: year))
    else { throw QueryMistake.badValue(text, field: field, allowed: allowed) }
    return DayRange(first: first, last: last)
  }
}

package import Invoice
package import Payables

/// What stands in a field of an exported table.
package enum ExportValue: Hashable, Sendable {
  case text(String)
  case number(ExactDecimal)
  case date(CalendarDate)
  case empty

  package static func text(_ text: String?) -> Self { text.map { .text($0) } ?? .empty }

  package static func number(_ number: ExactDecimal?) -> Self {
    number.map { .number($0) } ?? .empty
  }

  package static func number(_ number: Int?) -> Self {
    number.map { .number(ExactDecimal($0)) } ?? .empty
  }

  package static func number(_ number: Int64) -> Self {
    .number(ExactDecimal(coefficient: Int128(number), scale: 0))
  }

  package static func date(_ date: CalendarDate?) -> Self { date.map { .date($0) } ?? .empty }

  /// The day of a time in Germany.
  package static func day(_ time: Timestamp) -> Self { .date(time.berlin.date) }

  /// The time of the day in Germany: `10:30:05`.
  package static func clock(_ time: Timestamp) -> Self {
    let time = time.berlin
    let parts = [time.hour, time.minute, time.second]
    return .text(parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":"))
  }

  package static func flag(_ flag: Bool) -> Self { .text(flag ? "ja" : "nein") }
}

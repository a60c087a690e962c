package import Invoice

/// A calendar month, by which books are closed: `2026-11`.
package struct BookMonth: Hashable, Sendable, LosslessStringConvertible {
  package let first: CalendarDate

  /// The month of a day.
  package init(of day: CalendarDate) { first = day.adding(days: 1 - day.day) }

  package init?(_ text: String) {
    guard text.utf8.count == 7, let day = CalendarDate("\(text)-01") else { return nil }
    first = day
  }

  package var description: String { String(first.description.prefix(7)) }

  package var last: CalendarDate {
    // The longest month has 31 days: 32 days on it is the next one, whichever it is.
    let next = first.adding(days: 31)
    return next.adding(days: -next.day)
  }

  package var previous: BookMonth { BookMonth(of: first.adding(days: -1)) }
}

import Invoice

/// What a document is found by beside its words, as terms of the index.
///
/// Each has a `_`, which no word of a text has. Letters and digits count, in small and folded: so
/// `47-11` and `4711` are one cost centre.
package enum Facet: String, Hashable, Sendable, CaseIterable {
  case status = "s"
  case documentClass = "c"
  case code = "x"
  case channel = "h"
  case department = "a"
  case costCenter = "k"
  case supplier = "l"
  case order = "o"
  case contract = "v"
  case object = "b"
  case asset = "n"
  case currency = "w"
  case account = "i"
  /// The code in the filing plan and its beginnings.
  case file = "f"
  case id = "z"

  /// Of every document, so that a query may consist of exclusions alone.
  static let everything = "all_"

  func term(_ value: String) -> String { "\(rawValue)_\(value.joinedTerm)" }
}

/// The days of a document as terms: of the day, its month and its year.
enum DayFacet: String, Hashable, Sendable {
  /// The day of arrival in Germany.
  case received = "r"
  /// BT-2.
  case invoice = "d"

  func terms(_ day: CalendarDate) -> [String] { [term(day), month(day), year(day.year)] }

  private func term(_ day: CalendarDate) -> String { "\(rawValue)d_\(digits(day, 10))" }
  private func month(_ day: CalendarDate) -> String { "\(rawValue)m_\(digits(day, 7))" }
  private func year(_ year: Int) -> String { "\(rawValue)y_\(year)" }

  private func digits(_ day: CalendarDate, _ length: Int) -> String {
    String(day.description.prefix(length).filter { $0 != "-" })
  }

  /// The fewest terms that are exactly the days from the one to the other.
  func terms(from first: CalendarDate, to last: CalendarDate) -> [String] {
    var terms: [String] = []
    var day = first
    while day <= last {
      let endOfYear = CalendarDate(year: day.year, month: 12, day: 31) ?? day
      let endOfMonth =
        CalendarDate(
          year: day.year, month: day.month,
          day: CalendarDate.days(inMonth: day.month, of: day.year)) ?? day
      let end: CalendarDate
      if day.month == 1, day.day == 1, endOfYear <= last {
        terms.append(year(day.year))
        end = endOfYear
      } else if day.day == 1, endOfMonth <= last {
        terms.append(month(day))
        end = endOfMonth
      } else {
        terms.append(term(day))
        end = day
      }
      guard end.year < 9999 else { break }
      day = CalendarDate(daysSince1970: end.daysSince1970 + 1)
    }
    return terms
  }
}

/// Amounts as terms: an amount lies in one interval of each of two widths, so that a range is a
/// few intervals, of which only the outer two may hold amounts beyond it.
enum AmountFacet {
  /// The terms of an amount in millionths.
  static func terms(_ column: Condition.AmountColumn, _ amount: Int64) -> [String] {
    let place = place(amount)
    return [narrow(column, place), wide(column, place >> stepBits)]
  }

  /// Terms whose intervals together hold every amount of a range, and few others.
  static func terms(
    _ column: Condition.AmountColumn, from first: Int64, to last: Int64
  ) -> [String] {
    var terms: [String] = []
    var place = place(first)
    let end = Self.place(last)
    while place <= end {
      let isWide = place & (steps - 1) == 0 && place + steps - 1 <= end
      terms.append(isWide ? wide(column, place >> stepBits) : narrow(column, place))
      place += isWide ? steps : 1
    }
    return terms
  }

  /// Intervals between a number and its double.
  private static let stepBits = 2
  private static let steps = 1 << stepBits

  private static func narrow(_ column: Condition.AmountColumn, _ place: Int) -> String {
    "\(column.rawValue)n_\(place)"
  }

  private static func wide(_ column: Condition.AmountColumn, _ place: Int) -> String {
    "\(column.rawValue)w_\(place)"
  }

  /// The number of the interval of an amount; intervals are in the order of the amounts.
  ///
  /// Those of amounts below zero are the mirrored ones of their opposites.
  private static func place(_ amount: Int64) -> Int {
    let magnitude = amount.magnitude
    guard magnitude > 0 else { return middle }
    let octave = UInt64.bitWidth - 1 - magnitude.leadingZeroBitCount
    let rest =
      octave >= stepBits
      ? magnitude >> UInt64(octave - stepBits) : magnitude << UInt64(stepBits - octave)
    let step = octave * steps + Int(rest) - steps + 1
    return amount < 0 ? middle - step : middle + step
  }

  /// Of zero; above all intervals of amounts below zero.
  private static let middle = 1024
}

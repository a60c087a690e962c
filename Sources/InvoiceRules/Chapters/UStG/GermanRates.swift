import Invoice

/// The rates of the German VAT by the day of the supply.
enum GermanRates {
  /// Whether a rate was valid on any of the days; true for days before the table begins.
  static func isValid(_ rate: ExactDecimal, on days: ClosedRange<CalendarDate>) -> Bool {
    guard days.lowerBound >= begin else { return true }
    return table.contains { row in
      row.from <= days.upperBound && (row.until ?? days.upperBound) >= days.lowerBound
        && row.rates.contains(rate)
    }
  }

  /// Whether a rate was valid on any day of the table.
  static func isKnown(_ rate: ExactDecimal) -> Bool { table.contains { $0.rates.contains(rate) } }

  /// The rates of § 12 UStG in this century, those of today first.
  static let common: [ExactDecimal] = [19, 7, 16, 5].map { ExactDecimal($0) }

  /// The first day of the zero rate for photovoltaics (§ 12(3) UStG, JStG 2022).
  static let zeroRate = date(2023, 1, 1)

  private struct Row: Sendable {
    let rates: [ExactDecimal]
    let from: CalendarDate
    let until: CalendarDate?
  }

  private static let begin = date(1998, 4, 1)

  private static let table: [Row] = [
    // § 12(1) and (2), and for 2020 § 28(1) and (2).
    row([160, 70], date(1998, 4, 1), date(2006, 12, 31)),
    row([190, 70], date(2007, 1, 1), date(2020, 6, 30)),
    row([160, 50], date(2020, 7, 1), date(2020, 12, 31)),
    row([190, 70], date(2021, 1, 1), nil),
    // § 24(1): forestry, and the other agricultural supplies.
    row([50, 90], date(1998, 4, 1), date(2006, 12, 31)),
    row([55], date(2007, 1, 1), nil),
    row([107], date(2007, 1, 1), date(2021, 12, 31)),
    row([95], date(2022, 1, 1), date(2022, 12, 31)),
    row([90], date(2023, 1, 1), date(2024, 12, 5)),
    row([84], date(2024, 12, 6), date(2024, 12, 31)),
    row([78], date(2025, 1, 1), nil),
  ]

  /// Rates in tenths of a percent.
  private static func row(_ tenths: [Int128], _ from: CalendarDate, _ until: CalendarDate?) -> Row {
    Row(rates: tenths.map { ExactDecimal(coefficient: $0, scale: 1) }, from: from, until: until)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? .epoch
  }
}

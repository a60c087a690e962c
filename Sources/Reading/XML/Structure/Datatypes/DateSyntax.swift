/// The forms of dates and times in XML Schema 1.0: real days, an optional time zone.
enum DateSyntax {
  static func isDate(_ text: Span<UInt8>) -> Bool {
    var place = 0
    return day(text, &place) && isZone(text, place)
  }

  static func isTime(_ text: Span<UInt8>) -> Bool {
    var place = 0
    return time(text, &place) && isZone(text, place)
  }

  static func isDateTime(_ text: Span<UInt8>) -> Bool {
    var place = 0
    guard day(text, &place), text.has("T", at: place) else { return false }
    place += 1
    return time(text, &place) && isZone(text, place)
  }

  /// `2026-11-22`; a year has more digits only where it needs them, and there is no year 0.
  private static func day(_ text: Span<UInt8>, _ place: inout Int) -> Bool {
    let isNegative = text.has("-", at: 0)
    if isNegative { place = 1 }
    let start = place
    var year = 0
    while let digit = text.digit(at: place) {
      // libxml2 has no larger years than its integers.
      let (tens, isTooLarge) = year.multipliedReportingOverflow(by: 10)
      let (sum, isBeyond) = tens.addingReportingOverflow(digit)
      guard !isTooLarge, !isBeyond else { return false }
      year = sum
      place += 1
    }
    let digits = place - start
    guard digits >= 4, digits == 4 || !text.has("0", at: start), year > 0 else { return false }
    guard let month = pair(text, &place, after: "-"), (1...12).contains(month),
      let day = pair(text, &place, after: "-")
    else { return false }
    return day >= 1 && day <= days(ofMonth: month, year: year)
  }

  private static func days(ofMonth month: Int, year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `23:59:59.5`, and `24:00:00`, the end of the day.
  private static func time(_ text: Span<UInt8>, _ place: inout Int) -> Bool {
    guard let hour = pair(text, &place), let minute = pair(text, &place, after: ":"),
      let second = pair(text, &place, after: ":")
    else { return false }
    // libxml2 adds up a binary fraction, so that enough nines behind second 59 are a minute.
    var fraction = 0.0
    if text.has(".", at: place) {
      place += 1
      let start = place
      var weight = 1.0
      while let digit = text.digit(at: place) {
        weight /= 10
        fraction += Double(digit) * weight
        place += 1
      }
      guard place > start else { return false }
    }
    if hour == 24 { return minute == 0 && second == 0 && fraction == 0 }
    return hour < 24 && minute < 60 && Double(second) + fraction < 60
  }

  /// Nothing, `Z` or `+01:00`, at most 14 hours, to the end of the text.
  private static func isZone(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var place = start
    if place == text.count { return true }
    if text.has("Z", at: place) { return place + 1 == text.count }
    guard text.has("+", at: place) || text.has("-", at: place) else { return false }
    place += 1
    guard let hours = pair(text, &place), let minutes = pair(text, &place, after: ":") else {
      return false
    }
    return place == text.count && minutes < 60 && 60 * hours + minutes <= 14 * 60
  }

  /// Two digits, behind a separator if one is named.
  private static func pair(
    _ text: Span<UInt8>, _ place: inout Int, after separator: Unicode.Scalar? = nil
  ) -> Int? {
    if let separator {
      guard text.has(separator, at: place) else { return nil }
      place += 1
    }
    guard let tens = text.digit(at: place), let ones = text.digit(at: place + 1) else { return nil }
    place += 2
    return 10 * tens + ones
  }
}

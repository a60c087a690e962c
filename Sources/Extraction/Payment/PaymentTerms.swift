import Invoice
import ReadResult

/// The terms of payment that a sentence or a line tells.
struct PaymentTerms: Sendable {
  var cashDiscountPercent: Candidate<String>?
  var cashDiscountDays: Candidate<String>?
  /// The end of the discount's time, where a day is named.
  var cashDiscountDate: Candidate<CalendarDate>?
  /// The day on which the whole sum is due, named beside the discount's.
  var netDate: Candidate<CalendarDate>?
  /// The days to pay by that sentences name.
  var payDates: [Candidate<CalendarDate>] = []
  /// The days after which the whole sum is due.
  var netDays: Candidate<Int>?
  /// The last day that the calendar tells.
  var deadline: PaymentDeadline?

  init(_ layout: Layout) {
    for paragraph in layout.paragraphs {
      let tokens = paragraph.flatMap { layout.cells[$0].tokens }
      guard let page = paragraph.first.map({ layout.cells[$0].page }) else { continue }
      read(PaymentSentence(Script(tokens)), page: page)
    }
  }

  private mutating func read(_ sentence: PaymentSentence, page: Int) {
    func candidate<Value>(_ value: Value, _ score: Double, _ range: Range<Int>) -> Candidate<Value>
    {
      Candidate(
        value: value, score: score,
        place: sentence.script.box(of: range).map { .init(page: page, box: $0) })
    }
    if cashDiscountPercent == nil, let discount = sentence.discount {
      cashDiscountPercent = candidate(
        discount.percentage.value.description, 0.9, discount.percentage.range)
      if let days = discount.days {
        cashDiscountDays = candidate(String(days.count), 0.9, days.range)
      } else if let date = discount.date {
        cashDiscountDate = candidate(date.first, 0.9, date.range)
      }
    }
    if netDate == nil, let date = sentence.netDate {
      netDate = candidate(date.first, 0.85, date.range)
    }
    if let date = sentence.payDate {
      payDates.append(candidate(date.first, 0.6, date.range))
    }
    if netDays == nil, let days = sentence.netDays {
      netDays = candidate(days.count, 0.8, days.range)
    }
    if deadline == nil { deadline = sentence.deadline }
  }
}

/// A number of days in a text: `14 Tage`, `within 30 days`.
struct DayCount: Hashable, Sendable {
  let count: Int
  let range: Range<Int>

  /// The days that a unit has.
  private static let units: [String: Int] = [
    "tage": 1, "tagen": 1, "tag": 1, "days": 1, "day": 1, "kalendertage": 1, "kalendertagen": 1,
    "werktagen": 1, "werktage": 1, "banktagen": 1, "tg": 1, "wochen": 7, "woche": 7, "weeks": 7,
  ]

  private static let words: [String: Int] = [
    "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "sieben": 7, "acht": 8, "zehn": 10, "zwölf": 12,
    "vierzehn": 14, "einundzwanzig": 21, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "two": 2,
    "seven": 7, "ten": 10, "fourteen": 14, "thirty": 30, "sechzig": 60, "fünfzehn": 15,
  ]

  private static func number(_ scanner: inout Scanner) -> Int? {
    scanner.number(1...3)?.value ?? words[scanner.word()]
  }

  static func all(in characters: [Character]) -> [DayCount] {
    var found: [DayCount] = []
    var position = 0
    while position < characters.count {
      let isInside = position > 0 && characters[position - 1].continuesNumber
      var scanner = Scanner(characters: characters, position: position)
      if !isInside, let count = number(&scanner) {
        scanner.skip([" ", "\u{A0}"])
        if let unit = units[scanner.word()], (1...365).contains(count * unit) {
          found.append(DayCount(count: count * unit, range: position..<scanner.position))
          position = scanner.position
          continue
        }
      }
      position += 1
    }
    return found
  }
}

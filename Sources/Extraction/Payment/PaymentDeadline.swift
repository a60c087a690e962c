package import Invoice

/// A last day of payment that is told by the calendar, and by no number of days: `innerhalb eines
/// Monats`, `bis zum 15. des Folgemonats`.
package enum PaymentDeadline: Hashable, Sendable {
  case months(Int)
  /// The last day of the month that lies so many months ahead.
  case endOfMonth(ahead: Int)
  /// A day of the month that lies so many months ahead; where it is over, of the next.
  case day(Int, ahead: Int)

  /// The day that is meant on a document of a day.
  package func date(from issued: CalendarDate) -> CalendarDate {
    switch self {
    case .months(let count): issued.same(issued.day, monthsAhead: count)
    case .endOfMonth(let ahead): issued.same(31, monthsAhead: ahead)
    case .day(let day, let ahead):
      issued.same(day, monthsAhead: ahead == 0 && day < issued.day ? 1 : ahead)
    }
  }

  /// The first that stands in a lower-case text which speaks of payment.
  static func first(in text: String) -> PaymentDeadline? {
    let words = text.prefix(charactersMax).split { !$0.isLetter && !$0.isNumber }.map {
      String($0).folded
    }
    guard words.contains(where: { word in payingStems.contains { word.hasPrefix($0) } }) else {
      return nil
    }
    for index in words.indices {
      if let found = at(words[index...]), !isOfOthers(words, around: index) { return found }
    }
    return nil
  }

  /// Whether words near it speak of interest, complaints or other times than those of payment.
  private static func isOfOthers(_ words: [String], around index: Int) -> Bool {
    let near = max(0, index - wordsAround)..<min(words.count, index + wordsAround)
    return words[near].contains { word in otherStems.contains { word.hasPrefix($0) } }
  }

  private static func at(_ words: ArraySlice<String>) -> PaymentDeadline? {
    guard let first = words.first else { return nil }
    let next = Array(words.dropFirst().prefix(nextMax))
    if within.contains(first) {
      let rest = next.drop { fillers.contains($0) }
      if let count = rest.first.flatMap({ numbers[$0] }), let unit = rest.dropFirst().first,
        months.contains(unit)
      {
        return .months(count)
      }
    }
    if let ahead = endWords[first] { return .endOfMonth(ahead: ahead) }
    if ends.contains(first), let ahead = aheadOfMonth(next) { return .endOfMonth(ahead: ahead) }
    guard let day = Int(first), (1...31).contains(day), next.first == "des",
      let ahead = aheadOfMonth(next)
    else { return nil }
    return .day(day, ahead: ahead)
  }

  /// How many months ahead the month lies that words name: `des laufenden Monats`.
  private static func aheadOfMonth(_ words: [String]) -> Int? {
    let words = words.drop { fillers.contains($0) }
    guard let first = words.first else { return nil }
    if let ahead = monthWords[first] { return ahead }
    guard let ahead = monthAdjectives[first], let noun = words.dropFirst().first,
      monthWords[noun] == 0
    else { return nil }
    return ahead
  }

  private static let charactersMax = 4000
  private static let wordsAround = 8
  private static let nextMax = 4
  private static let within: Set<String> = ["innerhalb", "binnen", "nach", "within", "innert"]
  private static let fillers: Set<String> = ["von", "des", "of", "the"]
  private static let months: Set<String> = [
    "monat", "monats", "monate", "monaten", "month", "months",
  ]
  private static let numbers = [
    "eines": 1, "einem": 1, "1": 1, "one": 1, "zwei": 2, "zweier": 2, "2": 2, "two": 2, "drei": 3,
    "dreier": 3, "3": 3, "three": 3,
  ]
  private static let ends: Set<String> = ["ende", "letzten", "ultimo", "end"]
  private static let endWords = ["monatsende": 0, "monatsletzten": 0, "monatsultimo": 0]
  private static let monthWords = [
    "monats": 0, "monat": 0, "month": 0, "folgemonats": 1, "folgemonat": 1, "rechnungsmonats": 0,
  ]
  private static let monthAdjectives = [
    "laufenden": 0, "aktuellen": 0, "gleichen": 0, "selben": 0, "folgenden": 1, "naechsten": 1,
    "kommenden": 1, "darauffolgenden": 1, "uebernaechsten": 2, "current": 0, "next": 1,
    "following": 1,
  ]
  private static let payingStems = [
    "zahl", "faellig", "ueberweis", "begleich", "netto", "pay", "due", "ausgleich", "abzug",
  ]
  private static let otherStems = [
    "verzug", "zins", "widerspr", "reklam", "rueckgabe", "kuendig", "kuendb", "mahn", "gueltig",
    "gewaehrleist", "einwend",
  ]
}

extension CalendarDate {
  /// A day of the month that lies so many months ahead, or the last one where that is shorter.
  fileprivate func same(_ day: Int, monthsAhead count: Int) -> CalendarDate {
    let months = year * 12 + month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    let last = CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: min(day, last)) ?? self
  }
}

import Invoice

/// A date or a month that stands in a text.
struct DateMention: Hashable, Sendable {
  let first: CalendarDate
  /// Differs from ``first`` for a month and for a range.
  let last: CalendarDate
  let range: Range<Int>
  let form: Form

  enum Form: Sendable { case day, month, span }

  /// The dates of a text from its beginning; two that are joined by “bis” or a dash are a span.
  ///
  /// With `near`, a day of about the same time, also those without a year.
  static func all(in characters: [Character], near: CalendarDate? = nil) -> [DateMention] {
    var single: [DateMention] = []
    var position = 0
    while position < characters.count {
      let followsDate = single.last?.range.upperBound == position - 1
      let isInside = position > 0 && characters[position - 1].continuesNumber && !followsDate
      if !isInside, let mention = DateReading(characters, at: position, near: near).mention {
        single.append(mention)
        position = mention.range.upperBound
      } else {
        position += 1
      }
    }
    return spans(of: single, in: characters)
  }

  private static let joints: Set<String> = [
    "-", "–", "—", "/", "bis", "biszum", "until", "to", "through", "und", "biseinschliesslich",
    "bis einschl.", "..", "...",
  ]

  private static func spans(of mentions: [DateMention], in characters: [Character]) -> [DateMention]
  {
    var result: [DateMention] = []
    for mention in mentions {
      guard let previous = result.last, previous.form != .span,
        previous.range.upperBound <= mention.range.lowerBound,
        joints.contains(
          String(characters[previous.range.upperBound..<mention.range.lowerBound])
            .filter { $0 != " " }),
        previous.first <= mention.last
      else {
        result.append(mention)
        continue
      }
      result[result.count - 1] = DateMention(
        first: previous.first, last: mention.last,
        range: previous.range.lowerBound..<mention.range.upperBound, form: .span)
    }
    return result
  }
}

extension Character {
  /// Whether a number that follows would be the rest of something else.
  var continuesNumber: Bool { isNumber || isLetter || "./-,_".contains(self) }
}

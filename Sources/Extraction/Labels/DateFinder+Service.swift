import Invoice
import ReadResult

/// The time of a service where no label names it.
extension DateFinder {
  /// The time of a service as sentences tell it: a span, or the first to the last of their days.
  func serviceOfSentences(issued: CalendarDate?) -> Candidate<Span>? {
    var days: [(mention: DateMention, place: ExtractedField.Place?)] = []
    for paragraph in search.layout.paragraphs {
      let script = Script(paragraph.flatMap { search.layout.cells[$0].tokens })
      let page = search.layout.cells[paragraph[0]].page
      for mention in ServiceSentence(script, issued: issued).services {
        let place = script.box(of: mention.range).map { ExtractedField.Place(page: page, box: $0) }
        guard mention.form == .day else {
          return Candidate(
            value: Span(first: mention.first, last: mention.last), score: Self.sentenceScore,
            place: place)
        }
        days.append((mention, place))
      }
    }
    guard let first = days.min(by: { $0.mention.first < $1.mention.first }),
      let last = days.map(\.mention.last).max()
    else { return nil }
    return Candidate(
      value: Span(first: first.mention.first, last: last), score: Self.sentenceScore,
      place: first.place)
  }

  private static let sentenceScore = 0.6

  /// A span that is named without a label most likely is the time of the service.
  func anySpan() -> Candidate<Span>? {
    for paragraph in search.layout.paragraphs {
      let script = Script(paragraph.flatMap { search.layout.cells[$0].tokens })
      guard let mention = DateMention.all(in: script.characters).first(where: { $0.form == .span })
      else { continue }
      let page = search.layout.cells[paragraph[0]].page
      return Candidate(
        value: Span(first: mention.first, last: mention.last), score: 0.4,
        place: script.box(of: mention.range).map { .init(page: page, box: $0) })
    }
    return nil
  }

  /// A month in a sentence (“Arbeiten im März 2026”) is when the work was done, if nothing else is.
  func anyMonth() -> Candidate<Span>? {
    for cell in search.layout.cells where cell.tokens.count > 3 {
      let script = Script(cell.tokens)
      for mention in DateMention.all(in: script.characters) where mention.form == .month {
        let before = script.text(0..<mention.range.lowerBound).split(separator: " ").last
        guard let before, Self.monthWords.contains(String(before)) else { continue }
        return Candidate(
          value: Span(first: mention.first, last: mention.last), score: 0.3,
          place: script.box(of: mention.range).map { .init(page: cell.page, box: $0) })
      }
    }
    return nil
  }

  private static let monthWords: Set<String> = ["im", "monat", "für", "fuer", "of", "in", "for"]
}

import Invoice
import ReadResult

/// The day of a document: at its label, or where a letter has it.
extension DateFinder {
  /// The issue date: at its label, else what stands alone as the date of a letter does.
  func issueDate() -> Candidate<Span>? {
    let labelled = bestCandidate(candidates(.issueDate, forms: [.day]))
    let named = namedOtherwise()
    let best = [labelled, letterDate(except: named)].compactMap { $0 }.max { $0.score < $1.score }
    return best ?? firstDate(except: named)
  }

  /// The days that labels of other things name, each with its cell: “Lieferung vom” beside a day
  /// makes it none of the invoice.
  private func namedOtherwise() -> Set<NamedDay> {
    let others = search.findings.joined().filter {
      Self.otherDays.contains($0.label.meaning) && $0.label.strength > 0.5
    }
    return Set(others.compactMap(namedDay))
  }

  private func namedDay(by finding: LabelFinding) -> NamedDay? {
    search.spots(of: finding).compactMap { spot -> NamedDay? in
      guard spot.isWholeCell || spot.weight >= 1,
        let mention = DateMention.all(in: Script(spot.tokens).characters).first,
        mention.range.lowerBound <= Self.labelReach
      else { return nil }
      return NamedDay(cell: spot.cell, day: mention.first)
    }.first
  }

  private struct NamedDay: Hashable {
    let cell: Int
    let day: CalendarDate
  }

  private static let otherDays: Set<Meaning> = [.service, .serviceStart, .serviceEnd, .dueDate]
  /// Characters between a label and its day.
  private static let labelReach = 8

  /// “Kiel, 12.03.2026” or the date alone in its cell, in the upper half of the first page.
  private func letterDate(except named: Set<NamedDay>) -> Candidate<Span>? {
    for (index, cell) in search.layout.cells.enumerated() {
      let (down, _) = search.layout.position(of: index)
      guard cell.page == search.layout.cells.first?.page, down < 0.5 else { break }
      let script = Script(cell.tokens)
      guard let mention = DateMention.all(in: script.characters).first, mention.form == .day,
        mention.range.upperBound == script.characters.count, mention.range.lowerBound <= 24,
        !(search.findings[index].contains { $0.label.meaning != .issueDate }),
        !named.contains(NamedDay(cell: index, day: mention.first))
      else { continue }
      return candidate(mention, in: script, page: cell.page, score: 0.6)
    }
    return nil
  }

  /// A day without any label; of a claim only one in the head of its first page, since days of
  /// orders, deliveries and payments stand all over it.
  private func firstDate(except named: Set<NamedDay>) -> Candidate<Span>? {
    for (index, cell) in search.layout.cells.enumerated() {
      let script = Script(cell.tokens)
      guard let mention = DateMention.all(in: script.characters).first(where: { $0.form == .day })
      else { continue }
      if isClaim {
        let (down, _) = search.layout.position(of: index)
        guard cell.page == search.layout.cells.first?.page, down < Self.headEnd else { return nil }
        let before = script.text(0..<mention.range.lowerBound).split(separator: " ").map(
          String.init)
        guard !named.contains(NamedDay(cell: index, day: mention.first)),
          !ServiceWords.tell(before: before.suffix(4), after: [], of: .day),
          !search.findings[index].contains(where: { Self.otherDays.contains($0.label.meaning) })
        else { continue }
      }
      return candidate(mention, in: script, page: cell.page, score: 0.35)
    }
    return nil
  }

  /// The share of the first page in which the day of a claim may stand without a label.
  private static let headEnd = 0.5

  private func candidate(
    _ mention: DateMention, in script: Script, page: Int, score: Double
  ) -> Candidate<Span> {
    Candidate(
      value: Span(first: mention.first, last: mention.last), score: score,
      place: script.box(of: mention.range).map { .init(page: page, box: $0) })
  }
}

import Invoice
import ReadResult

/// Finds the dates that stand at their labels.
struct DateFinder {
  let search: ValueSearch
  /// A reminder names the number and the date of another document.
  let isReminder: Bool

  /// A date, or a span for the time of a service, with where it stands.
  struct Span: Hashable, Sendable {
    let first: CalendarDate
    let last: CalendarDate
  }

  func candidates(_ meaning: Meaning, forms: Set<DateMention.Form>) -> [Candidate<Span>] {
    search.findings.joined().filter { $0.label.meaning == meaning }.flatMap { finding in
      search.spots(of: finding).compactMap { candidate(finding, $0, forms) }.distinct()
    }
  }

  /// Whether the number or label before it is of another document.
  private func belongsToOther(_ finding: LabelFinding) -> Bool {
    let before = search.findings[finding.cell].last {
      $0.tokens.upperBound <= finding.tokens.lowerBound
    }
    let left = search.layout.left(of: finding.cell).flatMap { search.findings[$0].last }
    return [before, left].compactMap { $0?.label.meaning }.contains {
      [.other, .orderNumber, .contractNumber].contains($0)
    }
  }

  /// Whether the document's own number stands before a label, in its cell or in the one before.
  private func followsNumber(_ finding: LabelFinding) -> Bool {
    let isInCell = search.findings[finding.cell].contains {
      $0.label.meaning == .invoiceNumber && $0.tokens.upperBound < finding.tokens.lowerBound
    }
    guard !isInCell, finding.tokens.lowerBound == 0,
      let left = search.layout.left(of: finding.cell),
      search.layout.cells[left].tokens.last?.text.hasDigit == true
    else { return isInCell }
    return search.findings[left].last?.label.meaning == .invoiceNumber
  }

  /// Whether a date of a reminder stands in the table of what is owed.
  private func isInTable(_ finding: LabelFinding, _ spot: ValueSearch.Spot) -> Bool {
    guard isReminder, finding.label.meaning == .issueDate else { return false }
    let row = search.layout.rows[search.layout.cells[spot.cell].row]
    return row.contains { !AmountMention.all(in: search.layout.cells[$0].tokens).isEmpty }
  }

  /// How well a label tells its meaning here: “vom” behind the own number is as good as a name.
  private func strength(_ finding: LabelFinding) -> Double {
    let followsNumber = followsNumber(finding)
    var strength = finding.label.strength
    // “Vom” in a sentence, or behind the number of an order, tells of another day.
    if strength <= 0.6, !followsNumber { strength = belongsToOther(finding) ? 0.1 : 0.4 }
    guard finding.label.meaning == .issueDate else { return strength }
    let (down, _) = search.layout.position(of: finding.cell)
    return (followsNumber && !isReminder ? max(strength, 0.9) : strength) * (1 - down * 0.2)
  }

  private func candidate(
    _ finding: LabelFinding, _ spot: ValueSearch.Spot, _ forms: Set<DateMention.Form>
  ) -> Candidate<Span>? {
    let script = Script(spot.tokens)
    guard let mention = DateMention.all(in: script.characters).first,
      forms.contains(mention.form), mention.range.lowerBound <= 24, !isInTable(finding, spot)
    else { return nil }
    let distance = Double(mention.range.lowerBound)
    let isFirst = spot.page == search.layout.cells.first?.page
    return Candidate(
      value: Span(first: mention.first, last: mention.last),
      score: strength(finding) * spot.weight * (1 - distance / 40) * (isFirst ? 1 : 0.6)
        * (mention.form == .span || finding.label.meaning != .service ? 1 : 0.96)
        * (0.5 + script.clarity(of: mention.range) / 2),
      place: script.box(of: mention.range).map { .init(page: spot.page, box: $0) })
  }

  /// The issue date: at its label, else what stands alone as the date of a letter does.
  func issueDate() -> Candidate<Span>? {
    let labelled = bestCandidate(candidates(.issueDate, forms: [.day]))
    let letter = letterDate()
    let best = [labelled, letter].compactMap { $0 }.max { $0.score < $1.score }
    return best ?? firstDate()
  }

  /// “Kiel, 12.03.2026” or the date alone in its cell, in the upper half of the first page.
  private func letterDate() -> Candidate<Span>? {
    for (index, cell) in search.layout.cells.enumerated() {
      let (down, _) = search.layout.position(of: index)
      guard cell.page == search.layout.cells.first?.page, down < 0.5 else { break }
      let script = Script(cell.tokens)
      guard let mention = DateMention.all(in: script.characters).first, mention.form == .day,
        mention.range.upperBound == script.characters.count, mention.range.lowerBound <= 24,
        !(search.findings[index].contains { $0.label.meaning != .issueDate })
      else { continue }
      return Candidate(
        value: Span(first: mention.first, last: mention.last), score: 0.6,
        place: script.box(of: mention.range).map { .init(page: cell.page, box: $0) })
    }
    return nil
  }

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

  private func firstDate() -> Candidate<Span>? {
    for cell in search.layout.cells {
      let script = Script(cell.tokens)
      guard let mention = DateMention.all(in: script.characters).first(where: { $0.form == .day })
      else { continue }
      return Candidate(
        value: Span(first: mention.first, last: mention.last), score: 0.35,
        place: script.box(of: mention.range).map { .init(page: cell.page, box: $0) })
    }
    return nil
  }
}

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
      search.spots(of: finding).compactMap { candidate(finding, $0, forms) }
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

  /// How well a label tells its meaning here: “vom” behind the own number is as good as a name.
  private func strength(_ finding: LabelFinding) -> Double {
    let followsNumber = search.findings[finding.cell].contains {
      $0.label.meaning == .invoiceNumber && $0.tokens.upperBound < finding.tokens.lowerBound
    }
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
      forms.contains(mention.form), mention.range.lowerBound <= 24
    else { return nil }
    let distance = Double(mention.range.lowerBound)
    let isFirst = spot.page == search.layout.cells.first?.page
    return Candidate(
      value: Span(first: mention.first, last: mention.last),
      score: strength(finding) * spot.weight * (1 - distance / 40) * (isFirst ? 1 : 0.6)
        * (mention.form == .span || finding.label.meaning != .service ? 1 : 0.96),
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
    for cell in search.layout.cells {
      let script = Script(cell.tokens)
      guard let mention = DateMention.all(in: script.characters).first(where: { $0.form == .span })
      else { continue }
      return Candidate(
        value: Span(first: mention.first, last: mention.last), score: 0.4,
        place: script.box(of: mention.range).map { .init(page: cell.page, box: $0) })
    }
    return nil
  }

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

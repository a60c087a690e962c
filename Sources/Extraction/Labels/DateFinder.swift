import Invoice
import ReadResult

/// Finds the dates that stand at their labels.
struct DateFinder {
  let search: ValueSearch
  /// A reminder names the number and the date of another document.
  let isReminder: Bool
  /// Whether the document asks for money or gives it back.
  var isClaim = false
  /// The day of the letter, where it is known: it tells the year of a service without one.
  var issued: CalendarDate?

  /// A date, or a span for the time of a service, with where it stands.
  struct Span: Hashable, Sendable {
    let first: CalendarDate
    let last: CalendarDate
  }

  func candidates(_ meaning: Meaning, forms: Set<DateMention.Form>) -> [Candidate<Span>] {
    let found = candidates(meaning, forms, isContested: true)
    // What only helps to choose between several is no doubt about the only one.
    return Set(found.map(\.value)).count == 1
      ? candidates(meaning, forms, isContested: false) : found
  }

  private func candidates(
    _ meaning: Meaning, _ forms: Set<DateMention.Form>, isContested: Bool
  ) -> [Candidate<Span>] {
    search.findings.joined().filter { $0.label.meaning == meaning }.flatMap { finding in
      search.spots(of: finding).compactMap {
        candidate(finding, $0, forms, isContested: isContested)
      }.distinct()
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
  private func strength(_ finding: LabelFinding, isContested: Bool) -> Double {
    let followsNumber = followsNumber(finding)
    var strength = finding.label.strength
    // “Vom” in a sentence, or behind the number of an order, tells of another day; “Leistung” at
    // the head of a column does not, whatever stands in the next.
    if strength <= 0.6, !followsNumber {
      strength = belongsToOther(finding) && !isHead(finding) ? 0.1 : 0.4
    }
    guard finding.label.meaning == .issueDate else { return strength }
    let (down, _) = search.layout.position(of: finding.cell)
    return (followsNumber && !isReminder ? max(strength, 0.9) : strength)
      * (isContested ? 1 - down * 0.2 : 1)
  }

  /// Whether a label of the time of a service fills its cell.
  private func isHead(_ finding: LabelFinding) -> Bool {
    finding.label.meaning == .service && search.fillsCell(finding)
  }

  private func candidate(
    _ finding: LabelFinding, _ spot: ValueSearch.Spot, _ forms: Set<DateMention.Form>,
    isContested: Bool
  ) -> Candidate<Span>? {
    let script = Script(spot.tokens)
    let near = finding.label.meaning == .service ? issued : nil
    guard let mention = DateMention.all(in: script.characters, near: near).first,
      forms.contains(mention.form), mention.range.lowerBound <= 24, !isInTable(finding, spot)
    else { return nil }
    let distance = Double(mention.range.lowerBound)
    let isFirst = spot.page == search.layout.cells.first?.page
    let isLesser = isContested && finding.label.meaning == .service && mention.form != .span
    return Candidate(
      value: Span(first: mention.first, last: mention.last),
      score: strength(finding, isContested: isContested) * spot.weight * (1 - distance / 40)
        * (isFirst ? 1 : 0.6) * (isLesser ? 0.96 : 1)
        * (0.5 + script.clarity(of: mention.range) / 2),
      place: script.box(of: mention.range).map { .init(page: spot.page, box: $0) })
  }
}

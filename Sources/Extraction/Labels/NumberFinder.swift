import ReadResult

/// Finds the numbers that stand at their labels.
struct NumberFinder {
  let search: ValueSearch
  /// A reminder names the numbers of other documents.
  var isReminder = false

  func candidates(_ meaning: Meaning) -> [Candidate<String>] {
    let found = candidates(meaning, certainFrom: 1)
    // A label that names other papers as well (“Beleg-Nr.”) is clear where it is the only one.
    return Set(found.map(\.value)).count == 1
      ? candidates(meaning, certainFrom: Self.clearLabel) : found
  }

  private static let clearLabel = 0.85

  /// The numbers at their labels; labels of the strength `certainFrom` count as certain.
  private func candidates(_ meaning: Meaning, certainFrom: Double) -> [Candidate<String>] {
    labelled(meaning, certainFrom: certainFrom) { finding, spot in
      guard let (value, count, form) = ReferenceNumber.read(spot.tokens) else { return nil }
      if meaning == .invoiceNumber, isOfAnother(finding) { return nil }
      let isAlone = spot.tokens.count == count
      if spot.weight < 1, isBareName(finding), headsList(finding) { return nil }
      // A word alone names a number only where the number stands right behind it, or alone where
      // the values of a block of labels stand.
      if finding.label.strength <= 0.5, spot.weight < 1 || form < 0.8 {
        guard isAlone, spot.isWholeCell, form >= 0.8, meaning == .invoiceNumber,
          isAmongLabels(finding)
        else { return nil }
        return (value, count, form)
      }
      if finding.label.strength < 0.8, spot.weight < 1, !spot.isWholeCell { return nil }
      return (value, count, form * (isAlone ? 1 : 0.92))
    }.agreed
  }

  func taxNumbers() -> [Candidate<String>] {
    let labelled = labelled(.taxNumber, certainFrom: 1) { _, spot in
      TaxNumber.read(spot.tokens).map { ($0.value, $0.count, 1) }
    }
    return labelled.isEmpty ? unlabelledTaxNumbers() : labelled
  }

  /// Numbers whose form says what they are, where no label was read.
  private func unlabelledTaxNumbers() -> [Candidate<String>] {
    search.layout.cells.flatMap { cell in
      cell.tokens.compactMap { token in
        let text = token.text.trimming([".", ",", ";", ":", "(", ")"])
        guard token.isRecognized, TaxNumber.hasForm(text) else { return nil }
        return Candidate(
          value: text, score: 0.5 * token.clarity,
          place: .init(page: cell.page, box: token.box))
      }
    }
  }

  /// “Nr.” alone says little, but much in a heading that begins with the document's name.
  private func strength(_ finding: LabelFinding) -> Double {
    if finding.label.meaning == .invoiceNumber, finding.label.strength <= 0.5,
      isAmongLabels(finding)
    {
      return Self.amongLabels
    }
    // The heading may have been parted from its number by a gap.
    let isParted = finding.tokens.lowerBound == 0
    let cell = isParted ? search.layout.left(of: finding.cell) : finding.cell
    let tokens = cell.map { search.layout.cells[$0].tokens } ?? []
    let before = isParted ? tokens[...] : tokens[..<finding.tokens.lowerBound]
    guard finding.label.meaning == .invoiceNumber, finding.label.strength <= 0.5,
      let last = before.last, last.folded != "abs",
      let first = tokens.first, Self.titles.contains(where: { first.folded.hasSuffix($0) })
    else { return finding.label.strength }
    return 0.95
  }

  /// The strength of any label in a block of labels.
  private static let amongLabels = 0.9
  private static let titles = ["rechnung", "gutschrift", "storno", "invoice", "quittung"]

  private func labelled(
    _ meaning: Meaning, certainFrom: Double,
    read: (LabelFinding, ValueSearch.Spot) -> (value: String, count: Int, form: Double)?
  ) -> [Candidate<String>] {
    search.findings.joined().filter { $0.label.meaning == meaning }.flatMap { finding in
      search.spots(of: finding).compactMap { spot -> Candidate<String>? in
        guard let (value, count, form) = read(finding, spot) else { return nil }
        let used = spot.tokens.prefix(count)
        let clarity = used.map(\.clarity).min() ?? 1
        let strength = strength(finding)
        // What the document itself is about stands on its first page.
        let isFirst = spot.page == search.layout.cells.first?.page
        return Candidate(
          value: value,
          score: (strength >= certainFrom ? 1 : strength) * spot.weight * form
            * clarity * (isFirst ? 1 : 0.7) * (isInSum(finding) ? Self.inSum : 1),
          place: used.box.map { .init(page: spot.page, box: $0) })
      }.distinct()
    }
  }
}

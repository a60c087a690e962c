import ReadResult

/// Finds the numbers that stand at their labels.
struct NumberFinder {
  let search: ValueSearch

  func candidates(_ meaning: Meaning) -> [Candidate<String>] {
    labelled(meaning) { finding, spot in
      guard let (value, count, form) = ReferenceNumber.read(spot.tokens) else { return nil }
      let isAlone = spot.tokens.count == count
      // A word alone names a number only where the number stands right behind it.
      if finding.label.strength < 0.8, spot.weight < 1 || form < 0.8 { return nil }
      return (value, count, form * (isAlone ? 1 : 0.92))
    }
  }

  func taxNumbers() -> [Candidate<String>] {
    labelled(.taxNumber) { _, spot in
      TaxNumber.read(spot.tokens).map { ($0.value, $0.count, 1) }
    }
  }

  private func labelled(
    _ meaning: Meaning,
    read: (LabelFinding, ValueSearch.Spot) -> (value: String, count: Int, form: Double)?
  ) -> [Candidate<String>] {
    search.findings.joined().filter { $0.label.meaning == meaning }.flatMap { finding in
      search.spots(of: finding).compactMap { spot in
        guard let (value, count, form) = read(finding, spot) else { return nil }
        let used = spot.tokens.prefix(count)
        let clarity = used.map(\.clarity).min() ?? 1
        // What the document itself is about stands on its first page.
        let isFirst = spot.page == search.layout.cells.first?.page
        return Candidate(
          value: value,
          score: finding.label.strength * spot.weight * form * clarity * (isFirst ? 1 : 0.7),
          place: used.box.map { .init(page: spot.page, box: $0) })
      }
    }
  }
}

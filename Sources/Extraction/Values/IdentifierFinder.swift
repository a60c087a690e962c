import ReadResult

/// Finds the numbers that are known by their form: accounts and VAT identifiers.
struct IdentifierFinder {
  let layout: Layout

  /// The seller's account: a right number before a wrong one, the first before others.
  func account() -> Candidate<String>? {
    let candidates = mentions { tokens in
      AccountMention.all(in: tokens).map { ($0.number, $0.tokens, $0.isValid ? 0.97 : 0.5) }
    }
    return candidates.max { $0.score < $1.score }
  }

  func vatNumber() -> Candidate<String>? {
    let candidates = mentions { tokens in
      VATNumber.all(in: tokens).map { ($0.value, $0.tokens, $0.isValid == false ? 0.75 : 0.9) }
    }
    return candidates.max { $0.score < $1.score }
  }

  private static let buyerWords: Set<String> = [
    "ihre", "your", "kunde", "kunden", "customer", "buyer", "kaeufer", "leistungsempfaenger",
    "empfaenger", "auftraggeber", "client",
  ]

  /// Numbers may go on in the next line of a narrow column.
  private func mentions(
    _ read: ([Token]) -> [(value: String, tokens: Range<Int>, score: Double)]
  ) -> [Candidate<String>] {
    layout.paragraphs.flatMap { paragraph in
      let cells = paragraph.flatMap { cell in layout.cells[cell].tokens.map { (cell, $0) } }
      let tokens = cells.map(\.1)
      return read(tokens).map { found in
        let cell = cells[found.tokens.lowerBound].0
        let beside = layout.left(of: cell).map { layout.cells[$0].tokens } ?? []
        let before = beside + tokens[..<found.tokens.lowerBound].suffix(5)
        let isBuyers =
          before.contains { Self.buyerWords.contains($0.folded) }
          || layout.headingMeaning(above: cell) == .buyer
        let used = tokens[found.tokens]
        return Candidate(
          value: found.value,
          score: found.score * (used.map(\.clarity).min() ?? 1) * (isBuyers ? 0.2 : 1),
          place: used.box.map { .init(page: layout.cells[cell].page, box: $0) })
      }
    }
  }
}

extension Layout {
  /// Whose lines these are, by the nearest heading above that names a party.
  fileprivate func headingMeaning(above index: Int) -> Meaning? {
    for row in stride(from: cells[index].row, to: max(-1, cells[index].row - 9), by: -1) {
      guard let first = rows[row].first, cells[first].page == cells[index].page else { return nil }
      let tokens = cells[first].tokens
      if let (label, end) = LabelTable.partyLabels.match(tokens, at: 0), end == tokens.count {
        return label.meaning
      }
    }
    return nil
  }
}

import ReadResult

/// Finds the numbers that are known by their form: accounts and VAT identifiers.
struct IdentifierFinder {
  let layout: Layout
  /// Those of the own companies in compact form, which are never the seller's.
  var ownNumbers: Set<String> = []

  /// The seller's account: a right number before a wrong one, the first before others.
  func account() -> Candidate<String>? { foreign(accounts).max { $0.score < $1.score } }

  func vatNumber() -> Candidate<String>? { foreign(vatNumbers).max { $0.score < $1.score } }

  private func foreign(_ candidates: [Candidate<String>]) -> [Candidate<String>] {
    candidates.filter { !ownNumbers.contains(PrintedMarks.compact($0.value)) }
  }

  var accounts: [Candidate<String>] {
    mentions { tokens in
      AccountMention.all(in: tokens).map { ($0.number, $0.tokens, $0.isValid ? 0.97 : 0.5) }
    }
  }

  var vatNumbers: [Candidate<String>] {
    mentions { tokens in
      VATNumber.all(in: tokens).map { number in
        (number.value, number.tokens, number.isValid.map { $0 ? 0.9 : 0.75 } ?? 0.8)
      }
    }
  }

  /// What the score of a number that most likely is the buyer's stays below.
  static let buyersMax = 0.25

  private static let buyerWords: Set<String> = [
    "ihre", "your", "kunde", "kunden", "customer", "buyer", "kaeufer", "leistungsempfaenger",
    "empfaenger", "auftraggeber", "client", "kundin", "kaeufers", "leistungsempfaengers",
    "empfaengers", "auftraggebers", "erwerber", "erwerbers", "bestellers", "abnehmers",
  ]

  /// Numbers may go on in the next line of a narrow column.
  private func mentions(
    _ read: ([Token]) -> [(value: String, tokens: Range<Int>, score: Double)]
  ) -> [Candidate<String>] {
    (layout.paragraphs + layout.rows).flatMap { cells in
      let placed = cells.flatMap { cell in layout.cells[cell].tokens.map { (cell, $0) } }
      return read(placed.map(\.1)).map { candidate($0, in: placed) }
    } + brokenAccounts(read)
  }

  /// Accounts whose second half stands beneath the first, beside other columns.
  private func brokenAccounts(
    _ read: ([Token]) -> [(value: String, tokens: Range<Int>, score: Double)]
  ) -> [Candidate<String>] {
    layout.rows.indices.dropLast().flatMap { row -> [Candidate<String>] in
      let upper = layout.tokens(inRow: row)
      let starts = upper.indices.filter { AccountMention.begins(at: $0, in: upper.map(\.1)) }
      return starts.flatMap { start in
        (row + 1...row + Self.rowsBelow).filter(layout.rows.indices.contains).flatMap {
          halves(upper, start, layout.tokens(inRow: $0), read)
        }
      }
    }
  }

  /// How far below, in rows of all columns, the second half of a number may stand.
  private static let rowsBelow = 3

  private func halves(
    _ upper: [(Int, Token)], _ start: Int, _ lower: [(Int, Token)],
    _ read: ([Token]) -> [(value: String, tokens: Range<Int>, score: Double)]
  ) -> [Candidate<String>] {
    guard let first = lower.first,
      layout.cells[first.0].page == layout.cells[upper[start].0].page
    else { return [] }
    // The column begins at the number or at the label before it.
    let edges = upper[max(0, start - 1)...start].map(\.1.box.left)
    let height = upper[start].1.letterHeight
    let beneath = lower.indices.filter { index in
      edges.contains { abs($0 - lower[index].1.box.left) <= height }
    }
    return beneath.flatMap { below in
      (start + 1...upper.count).flatMap { end -> [Candidate<String>] in
        let placed = Array(upper[start..<end] + lower[below...])
        return read(placed.map(\.1)).filter { $0.tokens.lowerBound == 0 }
          .map { candidate($0, in: placed, after: upper[..<start].map(\.1)) }
      }
    }
  }

  private func candidate(
    _ found: (value: String, tokens: Range<Int>, score: Double), in placed: [(Int, Token)],
    after earlier: [Token] = []
  ) -> Candidate<String> {
    let cell = placed[found.tokens.lowerBound].0
    let tokens = placed.map(\.1)
    let beside = layout.left(of: cell).map { layout.cells[$0].tokens } ?? []
    let before = beside + (earlier + tokens[..<found.tokens.lowerBound]).suffix(5)
    let isBuyers =
      before.contains { Self.buyerWords.contains($0.folded) }
      || isUnderBuyersHead(tokens[found.tokens], cell)
      || layout.headingMeaning(above: cell) == .buyer
    let used = tokens[found.tokens]
    return Candidate(
      value: found.value,
      score: found.score * (used.map(\.clarity).min() ?? 1) * (isBuyers ? 0.2 : 1),
      place: used.box.map { .init(page: layout.cells[cell].page, box: $0) })
  }
}

extension IdentifierFinder {
  /// Whether the head of a number's column says that it is the buyer's: `Ihre UID`.
  private func isUnderBuyersHead(_ number: ArraySlice<Token>, _ cell: Int) -> Bool {
    guard let box = number.box, let head = layout.above(box, of: cell) else { return false }
    let words = layout.cells[head].tokens
    return words.count <= Self.headWordsMax && !words.contains { $0.text.hasDigit }
      && words.contains { Self.buyerWords.contains($0.folded) }
  }

  private static let headWordsMax = 4
}

extension Layout {
  /// The words of a row, each with its cell.
  fileprivate func tokens(inRow row: Int) -> [(Int, Token)] {
    rows[row].flatMap { cell in cells[cell].tokens.map { (cell, $0) } }
  }

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

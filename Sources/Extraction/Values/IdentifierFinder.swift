import ReadResult

/// Finds the numbers that are known by their form: accounts and VAT identifiers.
struct IdentifierFinder {
  let layout: Layout

  /// The seller's account: a right number before a wrong one, the first before others.
  func account() -> Candidate<String>? {
    let candidates = mentions { tokens, _ in
      AccountMention.all(in: tokens).map { ($0.number, $0.tokens, $0.isValid ? 0.97 : 0.5) }
    }
    return candidates.max { $0.score < $1.score }
  }

  func vatNumber() -> Candidate<String>? {
    let candidates = mentions { tokens, left in
      VATNumber.all(in: tokens).map { number in
        let before = (left + tokens[..<number.tokens.lowerBound]).suffix(8).map(\.folded)
        let form = number.isValid == false ? 0.75 : 0.9
        let isBuyers = before.contains { Self.buyerWords.contains($0) }
        return (number.value, number.tokens, isBuyers ? 0.1 : form)
      }
    }
    return candidates.max { $0.score < $1.score }
  }

  private static let buyerWords: Set<String> = [
    "ihre", "your", "kunde", "kunden", "customer", "buyer", "kaeufer", "leistungsempfaenger",
    "empfaenger", "auftraggeber", "client",
  ]

  /// Numbers may go on in the next line of a narrow column.
  private func mentions(
    _ read: ([Token], [Token]) -> [(value: String, tokens: Range<Int>, score: Double)]
  ) -> [Candidate<String>] {
    layout.paragraphs.flatMap { paragraph in
      let tokens = paragraph.flatMap { layout.cells[$0].tokens }
      let page = paragraph.first.map { layout.cells[$0].page } ?? 1
      let left = paragraph.first.flatMap(layout.left(of:)).map { layout.cells[$0].tokens } ?? []
      return read(tokens, left).map { found in
        let used = tokens[found.tokens]
        return Candidate(
          value: found.value, score: found.score * (used.map(\.clarity).min() ?? 1),
          place: used.box.map { .init(page: page, box: $0) })
      }
    }
  }
}

import Invoice
import ReadResult

/// An amount on the page with what stands beside and above it.
struct FoundAmount: Sendable {
  let value: ExactDecimal
  let currency: String?
  let page: Int
  let row: Int
  let box: PageText.Box
  let isRecognized: Bool
  /// How well the words fit each role, from 0 to 1.
  let scores: [AmountRole: Double]

  var place: ExtractedField.Place { .init(page: page, box: box) }

  /// The same with other scores for some roles.
  func judged(_ roles: [AmountRole: Double]) -> FoundAmount {
    roles.isEmpty
      ? self
      : FoundAmount(
        value: value, currency: currency, page: page, row: row, box: box,
        isRecognized: isRecognized, scores: scores.merging(roles) { $1 })
  }

  /// The amounts of a document from above.
  static func all(in layout: Layout) -> [FoundAmount] {
    let lastRow = Double(max(layout.rows.count, 1))
    return layout.cells.indices.flatMap { index -> [FoundAmount] in
      let cell = layout.cells[index]
      return AmountMention.all(in: cell.tokens).compactMap { mention in
        guard let box = cell.tokens[mention.tokens].box else { return nil }
        // Totals stand below what they add up.
        let depth = 0.9 + 0.1 * Double(cell.row) / lastRow
        return FoundAmount(
          value: mention.value, currency: mention.currency, page: cell.page, row: cell.row,
          box: box, isRecognized: cell.tokens[mention.tokens.lowerBound].isRecognized,
          scores: scores(index, mention, box, layout).mapValues { $0 * depth })
      }
    }
  }

  private static func scores(
    _ index: Int, _ mention: AmountMention, _ box: PageText.Box, _ layout: Layout
  ) -> [AmountRole: Double] {
    var scores: [AmountRole: Double] = [:]
    func add(_ found: (role: AmountRole, strength: Double)?, _ weight: Double) {
      guard let found else { return }
      scores[found.role] = max(scores[found.role, default: 0], found.strength * weight)
    }
    let beside = tokensBefore(index, mention, layout)
    let own = AmountWording.role(of: beside)
    // A long sentence may speak of anything.
    add(own, beside.count > 9 ? 0.6 : 1)
    if beside.allSatisfy({ $0.folded.isEmpty }), mention.value.isZero == false {
      // Behind a basis the same row's words speak of the tax on it.
      let words = layout.rows[layout.cells[index].row].flatMap { layout.cells[$0].tokens }
      if AmountWording.mentionsTax(words) { add((.tax, 1), 0.7) }
    }
    if own?.role != .other {
      for (distance, header) in headers(above: box, index, layout).enumerated() {
        add(AmountWording.role(of: layout.cells[header].tokens), distance == 0 ? 0.75 : 0.5)
      }
    }
    return scores
  }

  /// The words of the row left of the amount, back to the amount before it.
  private static func tokensBefore(
    _ index: Int, _ mention: AmountMention, _ layout: Layout
  ) -> [Token] {
    var tokens = Array(layout.cells[index].tokens[..<mention.tokens.lowerBound])
    var previous = index - 1
    while previous >= 0, layout.cells[previous].row == layout.cells[index].row,
      tokens.allSatisfy({ $0.folded.isEmpty || CurrencySign.code(of: $0.text) != nil })
        || tokens.count < 6
    {
      tokens = layout.cells[previous].tokens + tokens
      previous -= 1
    }
    if let last = tokens.lastIndex(where: { AmountMention.value(of: $0.text) != nil }) {
      tokens = Array(tokens[(last + 1)...])
    }
    return tokens
  }

  /// The nearest cells with words above the amount: the heads of its column.
  private static func headers(above box: PageText.Box, _ index: Int, _ layout: Layout) -> [Int] {
    let cell = layout.cells[index]
    var found: [Int] = []
    var row = cell.row - 1
    while row >= 0, cell.row - row < 40, found.count < 2, let first = layout.rows[row].first,
      layout.cells[first].page == cell.page
    {
      if let header = layout.rows[row].first(where: { candidate in
        layout.cells[candidate].box.overlapsSideways(box)
          && layout.cells[candidate].box.width < box.width * 5
          && layout.cells[candidate].tokens.contains { $0.folded.contains(where: \.isLetter) }
          && AmountMention.all(in: layout.cells[candidate].tokens).isEmpty
      }) {
        found.append(header)
        break
      }
      row -= 1
    }
    return found
  }
}

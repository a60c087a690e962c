import Invoice
import ReadResult

/// The items of a document, where they stand in a table with heads above its columns, or are told
/// in lines that reckon them out.
struct LineTable: Sendable {
  private(set) var lines: [ExtractedLine] = []

  /// Lines of one document.
  static let linesMax = 500
  private static let headWordsMax = 12

  init(_ layout: Layout) {
    var isInside = false
    for (index, row) in layout.rows.enumerated() {
      if Self.isHead(row.map { layout.cells[$0].tokens }) {
        isInside = true
        continue
      }
      guard isInside, lines.count < Self.linesMax else { continue }
      let cells = row.map { layout.cells[$0] }
      switch Self.role(of: cells.flatMap(\.tokens)) {
      case .some(.other): continue
      case .some: isInside = false
      case nil:
        let told = ToldItem(cells) { ToldItem.name(above: index, in: layout) }
        let line = told?.line ?? cells.first.flatMap { LineReading(cells, page: $0.page).line }
        lines += [line].compactMap(\.self)
      }
    }
    if lines.isEmpty { lines = ToldItem.all(in: layout) }
  }

  /// The sum of the lines; nil where there are none.
  var sum: ExactDecimal? {
    guard !lines.isEmpty else { return nil }
    var sum = ExactDecimal.zero
    for line in lines {
      guard let amount = ExactDecimal(line.amount), let next = sum.adding(amount) else {
        return nil
      }
      sum = next
    }
    return sum
  }

  /// Heads of what is sold and of what it costs.
  static func isHead(_ cells: [[Token]]) -> Bool {
    var columns = Set(cells.compactMap(LineColumn.named))
    let tokens = cells.joined()
    // Columns that stand close together are one cell at their heads.
    if columns.count < 3, tokens.count <= headWordsMax, !tokens.contains(where: \.text.hasDigit) {
      columns.formUnion(tokens.compactMap { LineColumn.named(by: [$0]) })
    }
    return (columns.contains(.amount) || columns.contains(.unitPrice))
      && (columns.contains(.description) || columns.contains(.quantity)) && columns.count > 1
  }

  /// What a row's words say its amount is, where it is none of the items: a total, a carry-over.
  private static func role(of tokens: [Token]) -> AmountRole? {
    guard let first = tokens.firstIndex(where: { AmountMention.value(of: $0.text) != nil }) else {
      return nil
    }
    let before = tokens[..<first]
    guard let found = AmountWording.role(of: before), before.count <= 6 else { return nil }
    // “Pauschale” and “Rabatt” are items as well.
    let isItem = found.role == .other && !before.contains { $0.folded.hasPrefix("uebertrag") }
    return isItem || found.strength < 0.5 ? nil : found.role
  }
}

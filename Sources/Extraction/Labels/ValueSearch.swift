import ReadResult

/// Where the value of a label may stand, the likeliest place first.
struct ValueSearch {
  let layout: Layout
  let findings: [[LabelFinding]]

  /// Tokens in which a value is looked for, and how likely this place is, from 0 to 1.
  struct Spot {
    let tokens: ArraySlice<Token>
    /// The cell in which the tokens begin.
    let cell: Int
    let page: Int
    let weight: Double
    /// Whether the tokens are the whole of what stands there.
    let isWholeCell: Bool
  }

  func spots(of finding: LabelFinding) -> [Spot] {
    let beneath = below(finding)
    return [
      same(finding), right(of: finding), rightContinued(finding), beneath,
      beneath.flatMap(wrapped), continued(finding),
    ].compactMap { $0 }
  }

  /// The rest of the label's own cell.
  private func same(_ finding: LabelFinding) -> Spot? {
    let rest = rest(of: finding)
    guard rest.contains(where: { !$0.folded.isEmpty }) else { return nil }
    return Spot(
      tokens: rest, cell: finding.cell, page: layout.cells[finding.cell].page, weight: 1,
      isWholeCell: finding.tokens.lowerBound == 0)
  }

  private func rest(of finding: LabelFinding) -> ArraySlice<Token> {
    let tokens = layout.cells[finding.cell].tokens
    // Labels in a row (`Nummer / Datum`) share what follows the last of them.
    var end = finding.tokens.upperBound
    var next: LabelFinding?
    for other in findings[finding.cell]
    where other.tokens.lowerBound >= end && other.label.strength > 0.6 {
      next = other
      guard finding.label.meaning != .other,
        tokens[end..<other.tokens.lowerBound].allSatisfy({ Self.joints.contains($0.text) }),
        Self.joints.contains(tokens[other.tokens.lowerBound - 1].text)
          || tokens[other.tokens.lowerBound].text.hasPrefix("/")
      else { break }
      end = other.tokens.upperBound
      next = nil
    }
    return Self.afterRemark(
      tokens[end..<(next?.tokens.lowerBound ?? tokens.count)])
  }

  private static let joints: Set<String> = ["/", "und", "and", "&", "|", "="]

  /// What follows marks and a remark in brackets: `Bestellnr. (bitte angeben):`.
  private static func afterRemark(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    let rest = tokens.drop { $0.folded.isEmpty && !$0.text.hasPrefix("#") }
    guard let first = rest.first, first.text.hasPrefix("("), !first.text.hasDigit,
      let end = rest.firstIndex(where: { $0.text.contains(")") })
    else { return rest }
    return rest[(end + 1)...].drop { $0.folded.isEmpty }
  }

  /// The next cell of the row, where the label is the last of its own.
  private func right(of finding: LabelFinding) -> Spot? {
    guard rest(of: finding).allSatisfy({ $0.folded.isEmpty }),
      endsCell(finding), let next = nextWithWords(finding.cell), !beginsWithLabel(next)
    else { return nil }
    let cell = layout.cells[next]
    let gap = Double(cell.box.left - layout.cells[finding.cell].box.right)
    return Spot(
      tokens: upToLabel(next), cell: next, page: cell.page,
      weight: max(0.5, 0.97 - gap / 10_000), isWholeCell: true)
  }

  /// A value that was too wide for its column.
  private func rightContinued(_ finding: LabelFinding) -> Spot? {
    guard endsCell(finding), let next = nextWithWords(finding.cell), !beginsWithLabel(next),
      layout.cells[next].tokens.count <= 3
    else { return nil }
    let block = layout.block(from: next, lines: 2)
    guard block.count == 2, layout.cells[block[1]].tokens.count <= 2,
      layout.left(of: block[1]).map({ beginsWithLabel($0, orContinuation: false) }) != true
    else { return nil }
    let tokens = block.flatMap { layout.cells[$0].tokens }
    return Spot(
      tokens: tokens[...], cell: next, page: layout.cells[next].page, weight: 0.85,
      isWholeCell: true)
  }

  /// A colon may stand in a column of its own.
  private func nextWithWords(_ cell: Int) -> Int? {
    guard let next = layout.right(of: cell) ?? layout.beside(cell) else { return nil }
    let isEmpty = layout.cells[next].tokens.allSatisfy { $0.folded.isEmpty }
    return isEmpty ? layout.right(of: next) : next
  }

  /// Whether a label is all that its cell says, or one of several that share the value.
  func fillsCell(_ finding: LabelFinding) -> Bool {
    finding.tokens.lowerBound == 0 && rest(of: finding).allSatisfy { $0.folded.isEmpty }
  }

  private func endsCell(_ finding: LabelFinding) -> Bool {
    rest(of: finding).endIndex == layout.cells[finding.cell].tokens.count
  }

  /// What stands beneath the label, as in a table with its names above.
  private func below(_ finding: LabelFinding) -> Spot? {
    let cell = layout.cells[finding.cell]
    let labelled = findings[finding.cell].map(\.tokens.count).reduce(0, +)
    // Below a word of a sentence stands another sentence.
    guard labelled * 2 >= cell.tokens.count, let box = cell.tokens[finding.tokens].box,
      let next = layout.below(box, row: cell.row, page: cell.page), !beginsWithLabel(next)
    else { return nil }
    let tokens = layout.cells[next].tokens
    let tolerance = box.height / 2
    // Columns are flush left or flush right; a flush right value may begin before its label.
    let isFlushRight = abs(layout.cells[next].box.right - box.right) <= box.height * 2
    let inColumn = tokens.firstIndex { $0.box.right > box.left - tolerance } ?? tokens.startIndex
    let first = isFlushRight ? tokens.startIndex : inColumn
    let gap = Double(max(0, layout.cells[next].box.top - box.bottom)) / Double(max(box.height, 1))
    let isAligned = abs(tokens[first].box.left - box.left) <= box.height
    return Spot(
      tokens: tokens[first...], cell: next, page: cell.page,
      weight: max(0.3, (isAligned ? 0.93 : 0.8) - gap * 0.06), isWholeCell: first == 0)
  }

  /// A value beneath its label that a narrow column broke in two.
  private func wrapped(_ spot: Spot) -> Spot? {
    let block = layout.block(from: spot.cell, lines: 2)
    guard spot.isWholeCell, block.count == 2, spot.tokens.count <= 3,
      !beginsWithLabel(block[1]), layout.cells[block[1]].tokens.count <= 3
    else { return nil }
    let tokens = Array(spot.tokens) + layout.cells[block[1]].tokens
    return Spot(
      tokens: tokens[...], cell: spot.cell, page: spot.page, weight: spot.weight * 0.97,
      isWholeCell: true)
  }

  /// A sentence goes on in the next line.
  private func continued(_ finding: LabelFinding) -> Spot? {
    let block = layout.block(from: finding.cell, lines: 2)
    let rest = rest(of: finding)
    guard block.count == 2, rest.endIndex == layout.cells[finding.cell].tokens.count,
      finding.tokens.lowerBound > 0 || rest.count > 1
    else { return nil }
    let tokens = Array(rest) + layout.cells[block[1]].tokens
    return Spot(
      tokens: tokens[...], cell: finding.cell, page: layout.cells[finding.cell].page,
      weight: 0.8, isWholeCell: false)
  }

  private func beginsWithLabel(_ cell: Int) -> Bool { beginsWithLabel(cell, orContinuation: true) }

  private func beginsWithLabel(_ cell: Int, orContinuation: Bool) -> Bool {
    findings[cell].contains {
      $0.tokens.lowerBound == 0 && $0.label.strength > 0.6
        && (orContinuation || !$0.isContinuation)
    }
  }

  private func upToLabel(_ cell: Int) -> ArraySlice<Token> {
    let end = findings[cell].first { $0.label.strength > 0.6 }?.tokens.lowerBound
    return layout.cells[cell].tokens[..<(end ?? layout.cells[cell].tokens.count)]
      .drop { $0.folded.isEmpty && !$0.text.hasPrefix("#") }
  }
}

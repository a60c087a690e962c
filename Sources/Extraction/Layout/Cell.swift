import ReadResult

/// Words that stand beside each other without a wide gap: a line of prose, a cell of a table.
struct Cell: Sendable {
  /// Never empty.
  let tokens: [Token]
  let box: PageText.Box
  let page: Int
  /// The row among those of all pages, from above.
  let row: Int

  var text: String { tokens.text }
  let height: Int

  /// The cells of a page's row.
  ///
  /// Words of a sentence stand a third of the letter height apart; twice that is still a
  /// justified line or a fixed pitch, more is another column. Where `edges` say that a column
  /// begins, a smaller gap parts cells as well.
  static func cells(
    of row: [Token], page: Int, number: Int, edges: ColumnEdges = ColumnEdges()
  ) -> [Cell] {
    var cells: [Cell] = []
    var current: [Token] = []
    func close() {
      if let box = current.box {
        cells.append(
          Cell(
            tokens: current, box: box, page: page, row: number,
            height: max(box.height, current.map(\.letterHeight).max() ?? 1)))
      }
      current = []
    }
    for token in row {
      if let last = current.last {
        let gap = token.box.left - last.box.right
        let height = lineHeight(last, token)
        if gap > height * 9 / 10
          || gap > height * 55 / 100 && edges.beginColumn(at: token.box.left, row: number)
        {
          close()
        }
      }
      current.append(token)
    }
    close()
    return cells
  }

  /// The height of the line that two words beside each other stand in.
  private static func lineHeight(_ left: Token, _ right: Token) -> Int {
    // A dash has no height of its own.
    if left.folded.isEmpty != right.folded.isEmpty {
      return max(left.lineHeight, right.lineHeight)
    }
    return min(left.lineHeight, right.lineHeight)
  }
}

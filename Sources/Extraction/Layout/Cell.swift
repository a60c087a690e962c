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
  /// justified line or a fixed pitch, more is another column.
  static func cells(of row: [Token], page: Int, number: Int) -> [Cell] {
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
        let height = min(last.letterHeight, token.letterHeight)
        if token.box.left - last.box.right > height * 9 / 10 { close() }
      }
      current.append(token)
    }
    close()
    return cells
  }
}

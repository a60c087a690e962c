import ReadResult

/// The words of a document in rows and cells, found from their boxes alone: the order in which a
/// file holds its words says little about where a reader sees them.
struct Layout: Sendable {
  /// By page, from above, from the left.
  let cells: [Cell]
  /// The cells' positions in ``cells``, by row.
  let rows: [[Int]]
  /// Width and height of each page, by its number.
  let sizes: [Int: (width: Int, height: Int)]

  init(_ pages: [PageText]) {
    var cells: [Cell] = []
    var rows: [[Int]] = []
    var sizes: [Int: (width: Int, height: Int)] = [:]
    for page in pages {
      sizes[page.number] = (max(page.width, 1), max(page.height, 1))
      let tokens = Token.tokens(of: page.words.filter(Self.isUpright), origin: page.origin)
      let lines = Rows.of(tokens)
      let edges = ColumnEdges(of: lines, firstRow: rows.count)
      for row in lines {
        let found = Cell.cells(of: row, page: page.number, number: rows.count, edges: edges)
        rows.append(Array(cells.count..<cells.count + found.count))
        cells += found
      }
    }
    self.cells = cells
    self.rows = rows
    self.sizes = sizes
  }

  /// Text that runs up the page's edge is a form's print mark.
  private static func isUpright(_ word: PageText.Word) -> Bool {
    word.text.count < 3 || word.box.height < word.box.width * 2
  }

  /// The next cell of the same row.
  func right(of index: Int) -> Int? {
    let next = index + 1
    return next < cells.count && cells[next].row == cells[index].row ? next : nil
  }

  /// The nearest cell to the right that stands at the same height in a row of its own, as larger
  /// letters beside small print do.
  func beside(_ index: Int) -> Int? {
    let cell = cells[index]
    let near = rows.indices.clamped(to: max(0, cell.row - 1)..<cell.row + 2)
    return rows[near].joined().filter { candidate in
      let other = cells[candidate]
      let shared = min(other.box.bottom, cell.box.bottom) - max(other.box.top, cell.box.top)
      return other.row != cell.row && other.page == cell.page && other.box.left > cell.box.right
        && shared * 2 > min(other.box.height, cell.box.height)
    }.min { cells[$0].box.left < cells[$1].box.left }
  }

  /// The cell before it in the same row.
  func left(of index: Int) -> Int? {
    index > 0 && cells[index - 1].row == cells[index].row ? index - 1 : nil
  }

  /// The nearest cell beneath `box` that shares its column, at most `lines` line heights away.
  func below(_ box: PageText.Box, row: Int, page: Int, lines: Int = 3) -> Int? {
    let height = max(box.height, 1)
    for next in rows.indices.suffix(from: min(row + 1, rows.count)) {
      guard let first = rows[next].first, cells[first].page == page,
        cells[first].box.top - box.bottom <= height * lines
      else { return nil }
      // Two rows may interlock where columns have different line distances.
      if let found = rows[next].first(where: {
        cells[$0].box.overlapsSideways(box) && cells[$0].box.middle > box.bottom - height / 4
      }) {
        return found
      }
    }
    return nil
  }

  /// The cell in the row next above that stands over `box`, a part of a cell; nil where it stands
  /// more than a line away.
  func above(_ box: PageText.Box, of index: Int) -> Int? {
    let row = cells[index].row - 1
    guard rows.indices.contains(row) else { return nil }
    return rows[row].first {
      cells[$0].page == cells[index].page && cells[$0].box.overlapsSideways(box)
        && box.top - cells[$0].box.bottom <= max(box.height, 1)
    }
  }

  func below(_ index: Int, lines: Int = 1) -> Int? {
    below(cells[index].box, row: cells[index].row, page: cells[index].page, lines: lines)
  }

  /// A cell and those that continue it beneath with the same left edge: a wrapped sentence, the
  /// lines of an address.
  func block(from index: Int, lines: Int) -> [Int] {
    var block = [index]
    while block.count < lines, let last = block.last, let next = below(last),
      abs(cells[next].box.left - cells[index].box.left) <= cells[index].height * 8 / 10
    {
      block.append(next)
    }
    return block
  }

  /// The share of the page's height and width at which a cell begins, from 0 to 1.
  func position(of index: Int) -> (down: Double, across: Double) {
    let cell = cells[index]
    guard let size = sizes[cell.page] else { return (0, 0) }
    return (Double(cell.box.top) / Double(size.height), Double(cell.box.left) / Double(size.width))
  }
}

extension Layout {
  /// All cells, each once, in runs of lines that go on with each other.
  var paragraphs: [[Int]] {
    var seen = Set<Int>()
    return cells.indices.compactMap { index in
      guard !seen.contains(index) else { return nil }
      let block = block(from: index, lines: 12).filter { !seen.contains($0) }
      seen.formUnion(block)
      return block
    }
  }
}

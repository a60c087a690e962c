import ReadResult

/// Says by which words and at which place a value stands.
struct SpotFinder {
  let layout: Layout
  private let lastPage: Int

  init(layout: Layout) {
    self.layout = layout
    lastPage = layout.sizes.keys.max() ?? 1
  }

  /// Words that lead to a value at most.
  private static let wordsMax = 5
  /// Cells to the left in which they are looked for.
  private static let cellsLeft = 2
  /// Heights of a line within which words stand right above.
  private static let linesNear = 2
  /// Rows above in which the head of a column is looked for.
  private static let rowsAbove = 12

  /// The spot of a value that begins with a token of a cell.
  func spot(of value: String, cell: Int, token: Int, box: PageText.Box) -> FieldSpot {
    let page = layout.cells[cell].page
    let size = layout.sizes[page] ?? (1, 1)
    let own = layout.cells[cell].tokens[..<token].contains { !$0.folded.isEmpty }
    let above = own ? nil : words(above: box, cell)
    return FieldSpot(
      before: words(before: token, in: cell), above: above?.words ?? "",
      isRightBelow: above?.isNear ?? false, form: Self.form(of: value), page: page,
      isLastPage: page == lastPage,
      left: box.left * 1000 / size.width, top: box.top * 1000 / size.height)
  }

  /// The spot of a value of which only the place is known; nil where no words are there.
  func spot(of value: String, at place: ExtractedField.Place) -> FieldSpot? {
    let (box, page) = (place.box, place.page)
    let found = layout.cells.firstIndex { cell in
      cell.page == page && cell.box.left <= box.left && box.left < cell.box.right
        && cell.box.top <= box.middle && box.middle <= cell.box.bottom
    }
    guard let found else { return nil }
    let token = layout.cells[found].tokens.firstIndex { $0.box.right > box.left } ?? 0
    return spot(of: value, cell: found, token: token, box: box)
  }

  private func words(before token: Int, in cell: Int) -> String {
    var tokens = layout.cells[cell].tokens[..<token]
    var left = cell
    for _ in 0..<Self.cellsLeft where tokens.allSatisfy({ $0.folded.isEmpty }) {
      guard let next = layout.left(of: left) else { break }
      tokens = layout.cells[next].tokens[...]
      left = next
    }
    let words = tokens.reversed().prefix { !$0.text.hasDigit }.prefix(Self.wordsMax)
    return Self.folded(words.reversed())
  }

  private func words(
    above box: PageText.Box, _ index: Int
  ) -> (words: String, isNear: Bool)? {
    let cell = layout.cells[index]
    for row in stride(from: cell.row - 1, through: max(0, cell.row - Self.rowsAbove), by: -1) {
      guard let first = layout.rows[row].first, layout.cells[first].page == cell.page else { break }
      let head = layout.rows[row].first { candidate in
        let other = layout.cells[candidate]
        return other.box.overlapsSideways(box) && !other.tokens.contains { $0.text.hasDigit }
          && other.tokens.contains { !$0.folded.isEmpty }
      }
      guard let head else { continue }
      let gap = box.top - layout.cells[head].box.bottom
      return (
        Self.folded(Array(layout.cells[head].tokens.prefix(Self.wordsMax))),
        gap <= max(box.height, 1) * Self.linesNear
      )
    }
    return nil
  }

  private static func folded(_ tokens: [Token]) -> String { tokens.map(\.folded).joined() }

  /// Runs of letters as `A`, of digits as `9`, other signs as they are.
  private static func form(of value: String) -> String {
    var form = ""
    for character in value where character != " " {
      let sign: Character =
        character.asciiDigit != nil ? "9" : character.isLetter ? "A" : character
      if sign != form.last || sign != "9" && sign != "A" { form.append(sign) }
    }
    return form
  }
}

import Invoice
import ReadResult

/// An item that is told in lines instead of columns.
///
/// `5 Stk x 84,00` beneath its name, `1 psch Ladepunkt montieren à 1.350,00 €`: that quantity and
/// price make its amount proves it.
struct ToldItem: Sendable {
  let line: ExtractedLine

  /// Nil where the cells begin with no quantity, or their numbers do not multiply to the amount.
  ///
  /// `name` is what stands above, for an item that has no words of its own.
  init?(_ cells: [Cell], name: () -> String?) {
    let tokens = cells.flatMap(\.tokens)
    guard let first = tokens.first, let quantity = LineReading.number(first.text),
      !quantity.isZero, let page = cells.first?.page
    else { return nil }
    let amounts = LineReading.amounts(in: cells).filter { $0.tokens.lowerBound > 0 }
    guard amounts.count >= 2 else { return nil }
    let (price, amount) = (amounts[0], amounts[1])
    guard
      let product = quantity.multiplied(by: price.value)?.rounded(to: 2, .halfAwayFromZero),
      product == amount.value
    else { return nil }
    // The words between the quantity and the price, up to the sign of multiplication.
    let words = tokens[1..<price.tokens.lowerBound]
    guard let joint = words.lastIndex(where: { Self.joints.contains($0.text.lowercased()) }),
      words[(joint + 1)...].allSatisfy({ CurrencySign.code(of: $0.text) != nil })
    else { return nil }
    let unit = words[..<joint].first.flatMap { Self.unit($0.text) }
    let told = words[..<joint].dropFirst(unit == nil ? 0 : 1)
    let text = told.contains { $0.text.contains(where: \.isLetter) } ? told.text : nil
    guard let description = text ?? name() else { return nil }
    var line = ExtractedLine(
      description: description, amount: amount.value.description, page: page)
    line.quantity = quantity.description
    line.unit = unit
    line.unitPrice = price.value.description
    self.line = line
  }

  private static let joints: Set<String> = ["x", "×", "à", "á", "a", "je", "*", "@", "zu"]
  private static let unitMax = 6

  private static func unit(_ text: String) -> String? {
    text.count <= unitMax && text.first?.isLetter == true && !joints.contains(text.lowercased())
      ? text : nil
  }
}

extension ToldItem {
  /// The lines over which an item without columns may run.
  private static let rowsMax = 3

  /// The items of a document that has no table of them, from above.
  static func all(in layout: Layout) -> [ExtractedLine] {
    var lines: [ExtractedLine] = []
    var row = 0
    while row < layout.rows.count, lines.count < LineTable.linesMax {
      if let (line, count) = item(at: row, in: layout) {
        lines.append(line)
        row += count
      } else {
        row += 1
      }
    }
    return lines
  }

  /// The item that begins in a row, and how many rows it takes.
  private static func item(at row: Int, in layout: Layout) -> (ExtractedLine, Int)? {
    var cells: [Cell] = []
    for next in row..<min(row + rowsMax, layout.rows.count) {
      cells += layout.rows[next].map { layout.cells[$0] }
      guard let first = cells.first?.tokens.first, LineReading.number(first.text) != nil else {
        return nil
      }
      if let item = ToldItem(cells, name: { name(above: row, in: layout) }) {
        return (item.line, next - row + 1)
      }
      if LineReading.amounts(in: cells).count >= 2 { return nil }
    }
    return nil
  }

  /// The lines right above a row that name what it reckons.
  static func name(above row: Int, in layout: Layout) -> String? {
    var names: [String] = []
    guard var below = layout.rows[row].first.map({ layout.cells[$0] }) else { return nil }
    for above in layout.rows[..<row].indices.suffix(rowsMax).reversed() {
      guard let cell = layout.rows[above].first.map({ layout.cells[$0] }), cell.page == below.page,
        below.box.top - cell.box.bottom <= cell.height,
        abs(cell.box.left - below.box.left) <= cell.height * indentMax,
        let last = cell.tokens.last?.text.last, !".:".contains(last),
        !LineTable.isHead(layout.rows[above].map { layout.cells[$0].tokens }),
        layout.rows[above].allSatisfy({ AmountMention.all(in: layout.cells[$0].tokens).isEmpty })
      else { break }
      names.insert(cell.text, at: 0)
      below = cell
    }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  /// Line heights by which what is reckoned may be set in.
  private static let indentMax = 4
}

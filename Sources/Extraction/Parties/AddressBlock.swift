import ReadResult

/// The lines of an address: a name above, a post code with its place below.
struct AddressBlock: Sendable {
  let name: String
  /// The cells from the name to the place.
  let cells: [Int]
  let box: PageText.Box
  let page: Int
  /// What the line above the name says whose address it is.
  let label: Meaning?
  /// Whether the line above is a sender's: this is the window of an envelope.
  let hasSenderLine: Bool
  /// The recognition's doubt about the name's line, from 0 to 1.
  let clarity: Double

  static func all(in layout: Layout) -> [AddressBlock] {
    layout.cells.indices.compactMap { index in
      endsAddress(index, layout) ? block(endingAt: index, layout) : nil
    }
  }

  private static let linesMax = 7

  private static func endsAddress(_ index: Int, _ layout: Layout) -> Bool {
    let tokens = layout.cells[index].tokens
    if PostalLine.isPlace(tokens) { return true }
    guard PostalLine.mayBeShortPlace(tokens), let above = above(index, layout, isLoose: false)
    else { return false }
    return PostalLine.isStreet(layout.cells[above].tokens)
  }

  private static func block(endingAt place: Int, _ layout: Layout) -> AddressBlock? {
    var cells = [place]
    var label: Meaning?
    var hasSenderLine = false
    while cells.count < linesMax, let first = cells.first,
      let above = above(first, layout, isLoose: isStreet(cells, layout))
    {
      let tokens = layout.cells[above].tokens
      if let (found, end) = LabelTable.partyLabels.match(tokens, at: 0), end == tokens.count {
        label = found.meaning
        break
      }
      let line = layout.senderLine(from: above)
      if PostalLine.hasPlace(line) || PostalLine.isSenderLine(line) {
        hasSenderLine = line.count > 4
        // A sender's line that was too long leaves its place in the next.
        if let last = tokens.last, PostalLine.isPostCode(last.text), cells.count > 2 {
          cells.removeFirst()
        }
        break
      }
      if AddressNoise.endsBlock(tokens) { break }
      cells.insert(above, at: 0)
    }
    guard cells.count > 1, let name = name(cells.map { layout.cells[$0].tokens }) else {
      return nil
    }
    label = label ?? labelAbove(cells[0], layout)
    let boxes = cells.map { layout.cells[$0].box }
    return AddressBlock(
      name: name, cells: cells, box: boxes.dropFirst().reduce(boxes[0]) { $0.union($1) },
      page: layout.cells[place].page, label: label, hasSenderLine: hasSenderLine,
      clarity: clarity(of: name, in: cells.flatMap { layout.cells[$0].tokens }))
  }

  private static func clarity(of name: String, in tokens: [Token]) -> Double {
    tokens.filter { name.contains($0.text) }.map(\.clarity).min() ?? 1
  }

  /// Whose address it is, said by a heading above it, over other lines or to its left.
  private static func labelAbove(_ index: Int, _ layout: Layout) -> Meaning? {
    let cell = layout.cells[index]
    for row in stride(from: cell.row, through: max(0, cell.row - 4), by: -1) {
      let labels = layout.rows[row].compactMap { candidate -> (left: Int, meaning: Meaning)? in
        let other = layout.cells[candidate]
        guard other.page == cell.page, other.box.left <= cell.box.left + cell.height,
          cell.box.top - other.box.bottom <= cell.height * 8,
          let (label, end) = LabelTable.partyLabels.match(other.tokens, at: 0),
          end == other.tokens.count
        else { return nil }
        return (other.box.left, label.meaning)
      }
      if let nearest = labels.max(by: { $0.left < $1.left }) { return nearest.meaning }
    }
    return nil
  }

  /// Whether street and place are all there is yet: the name may be set off by a blank line.
  private static func isStreet(_ cells: [Int], _ layout: Layout) -> Bool {
    guard cells.count > 1 else { return true }
    guard cells.count == 2, let last = layout.cells[cells[0]].tokens.last else { return false }
    return last.text.first?.isNumber == true
  }

  /// The cell right above with the same left edge.
  private static func above(_ index: Int, _ layout: Layout, isLoose: Bool) -> Int? {
    let cell = layout.cells[index]
    var row = cell.row - 1
    while row >= 0, let first = layout.rows[row].first, layout.cells[first].page == cell.page,
      cell.box.top - layout.cells[first].box.bottom <= cell.height * 3
    {
      if let found = layout.rows[row].first(where: {
        let other = layout.cells[$0]
        let isFlushRight =
          abs(other.box.right - cell.box.right) <= cell.height / 2
          && layout.position(of: index).across > 0.4
        let isCentred =
          abs(other.box.left + other.box.right - cell.box.left - cell.box.right) <= cell.height
        return (isFlushRight || isCentred || abs(other.box.left - cell.box.left) <= cell.height)
          && other.box.bottom <= cell.box.middle
          && cell.box.top - other.box.bottom
            <= (isLoose ? max(cell.height, other.height) * 3 : cell.height * 13 / 10)
      }) {
        return found
      }
      row -= 1
    }
    return nil
  }

  /// The name: the first line that is no form of address, with a second that goes on with it.
  private static func name(_ lines: [[Token]]) -> String? {
    var lines = lines.dropLast().map(AddressNoise.withoutSalutation).filter { !$0.isEmpty }
    guard let first = lines.first else { return nil }
    lines.removeFirst()
    var name = first
    if let second = lines.first {
      let goesOn = LegalForm.formLength(second, at: 0) == second.count
      let isOpen = ["&", "und", "-", "+"].contains { first.text.hasSuffix($0) }
      let endsWithForm = LegalForm.nameLength(second) == second.count && lines.count > 1
      if goesOn || isOpen || (endsWithForm && !LegalForm.isNamed(in: first)) { name += second }
    }
    name = LegalForm.firstName(of: name)
    let text = PostalLine.name(name).text.trimming([",", " ", ";", "·", ":"])
    return text.count > 2 && text.contains(where: \.isUppercase) && !text.contains(":") ? text : nil
  }
}

/// What stands in an address and is no name.
enum AddressNoise {
  private static let salutations: Set<String> = [
    "herrn", "herr", "frau", "firma", "fa", "an", "andie", "anden", "company", "messrs", "name",
    "anschrift", "ms", "mr", "mrs", "to", "verkaeufer", "kaeufer", "rechnungsempfaenger",
  ]

  private static let ends: Set<String> = [
    "ustidnr", "ustid", "telefon", "tel", "fax", "email", "mail", "iban", "bic", "seite", "page",
    "gln", "nummer", "datum", "vatid", "steuernummer", "lieferantennr", "kundennr", "blatt",
  ]

  static func withoutSalutation(_ tokens: [Token]) -> [Token] {
    Array(tokens.drop { salutations.contains($0.folded) && tokens.count > 1 || $0.folded.isEmpty })
      .filterAlone { !salutations.contains($0.folded) }
  }

  /// Whether a line stands above an address without belonging to it.
  static func endsBlock(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return true }
    if tokens.count == 1, first.text.hasDigit { return true }
    return ends.contains(first.folded) || first.text.count > 5 && first.text.digitsAlone != nil
      || tokens.contains { $0.text.contains("@") }
      || tokens.contains { $0.text.hasPrefix("www.") }
  }
}

extension [Token] {
  /// Nothing where the only token does not fit.
  fileprivate func filterAlone(_ fits: (Token) -> Bool) -> [Token] {
    count == 1 && !(first.map(fits) ?? true) ? [] : self
  }
}

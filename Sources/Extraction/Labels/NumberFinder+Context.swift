import ReadResult

/// Where a number's label stands, for labels that alone say little, and for numbers of other
/// documents.
extension NumberFinder {
  /// Whether a label is one of several beside or beneath each other, each with its value: there
  /// “Nr.”, “Beleg” or “Schlussrechnung” names the number of the document.
  func isAmongLabels(_ finding: LabelFinding) -> Bool {
    guard search.fillsCell(finding) else { return false }
    let layout = search.layout
    let row = layout.rows[layout.cells[finding.cell].row]
    // Lists of items and of other invoices have labels of the same words.
    guard !row.contains(where: { Self.isOfMoney(layout.cells[$0]) }) else { return false }
    let inCell = search.findings[finding.cell].filter { $0.tokens != finding.tokens }
    if inCell.contains(where: Self.isReference) { return true }
    let beside = [layout.left(of: finding.cell), layout.right(of: finding.cell)]
    return (beside.compactMap { $0 } + layout.column(of: finding.cell)).contains { cell in
      search.findings[cell].contains { $0.tokens.lowerBound == 0 && Self.isReference($0) }
    }
  }

  private static func isReference(_ finding: LabelFinding) -> Bool {
    switch finding.label.meaning {
    case .issueDate, .orderNumber, .contractNumber, .dueDate: true
    case .other: finding.label.strength >= 1
    default: false
    }
  }

  private static func isOfMoney(_ cell: Cell) -> Bool {
    guard let column = LineColumn.named(by: cell.tokens) else { return false }
    return [.amount, .unitPrice, .quantity].contains(column)
  }

  /// Whether the words around a label say that the number is another document's: of one that is
  /// deducted, paid, cancelled or replaced.
  func isOfAnother(_ finding: LabelFinding) -> Bool {
    guard !isReminder else { return false }
    let cell = search.layout.cells[finding.cell]
    let after = cell.tokens[finding.tokens.upperBound...].prefix(Self.wordsAfter)
    let before = wordsBefore(finding)
    return before.contains(where: Self.tellsOfAnother)
      || before.last.map { Self.pointers.contains($0.folded) } == true
      || after.contains { Self.outcomes.contains($0.folded) }
  }

  /// Whether a label stands in a row of the totals, as the earlier invoices of a final one do.
  func isInSum(_ finding: LabelFinding) -> Bool {
    let layout = search.layout
    guard finding.label.meaning == .invoiceNumber, !isReminder,
      layout.position(of: finding.cell).down > Self.headEnd
    else { return false }
    let cells = layout.rows[layout.cells[finding.cell].row]
    return cells.contains { !AmountMention.all(in: layout.cells[$0].tokens).isEmpty }
      || headsList(finding)
  }

  /// Whether a label is the head of a column beside one of amounts.
  func headsList(_ finding: LabelFinding) -> Bool {
    let layout = search.layout
    return layout.rows[layout.cells[finding.cell].row].contains {
      $0 != finding.cell && Self.isOfMoney(layout.cells[$0])
    }
  }

  /// Whether a label is the name of a kind of document alone: `Rechnung`.
  func isBareName(_ finding: LabelFinding) -> Bool {
    guard finding.tokens.count == 1, let start = finding.tokens.first else { return false }
    return Self.names.contains(search.layout.cells[finding.cell].tokens[start].folded)
  }

  private static let names: Set<String> = [
    "rechnung", "invoice", "gutschrift", "faktura", "beleg", "abschlagsrechnung",
  ]

  /// What a number in a row of the totals counts.
  static let inSum = 0.5
  /// The share of a page above which no totals stand.
  private static let headEnd = 0.35

  /// The words of the same sentence before a label, also those in the line above.
  private func wordsBefore(_ finding: LabelFinding) -> [Token] {
    let layout = search.layout
    let cell = layout.cells[finding.cell]
    var before = Array(cell.tokens[..<finding.tokens.lowerBound])
    if before.count < Self.wordsBefore, let above = layout.above(cell.box, of: finding.cell),
      layout.cells[above].tokens.count >= Self.sentenceMin,
      abs(layout.cells[above].box.left - cell.box.left) <= cell.height
    {
      before = layout.cells[above].tokens + before
    }
    let words = before.suffix(Self.wordsBefore)
    let end = words.lastIndex { word in
      word.text.hasSuffix(".") && word.folded.count > Self.abbreviationMax
        && !Self.tellsOfAnother(word)
    }
    return Array(words[(end.map { $0 + 1 } ?? words.startIndex)...])
  }

  private static func tellsOfAnother(_ word: Token) -> Bool {
    outcomes.contains(word.folded) || stems.contains { word.folded.hasPrefix($0) }
  }

  private static let wordsBefore = 6
  private static let wordsAfter = 10
  /// Words of a line that is prose.
  private static let sentenceMin = 6
  private static let abbreviationMax = 5

  private static let stems = [
    "abzueglich", "abzgl", "abzug", "abzuege", "minus", "bezahlte", "beglichene", "erhaltene",
    "bisherig", "vorherig", "vorangegangen", "ersetzte", "verrechn",
    "anrechnung", "angerechnet", "fehlerhaft", "falsche", "urspruenglich", "frueher", "unrichtig",
    "unvollstaendig", "beanstandet", "stornierte", "anstelle", "anstatt", "replac", "incorrect",
    "previous", "earlier",
  ]
  /// Words right before a label that point to another document.
  private static let pointers: Set<String> = [
    "zu", "zur", "der", "die", "obige", "obiger", "genannte", "genannten",
  ]
  private static let outcomes: Set<String> = ["storniert", "ersetzt", "berichtigt", "korrigiert"]

  // MARK: - The last resort of an invoice

  /// Numbers behind words that mostly name another thing: the subject “Unsere Rechnung 4711 vom
  /// 3.4.2026”, the label “Rechnung/Datum”, and a “Vorgang” among the references.
  func doubtfulNumbers() -> [Candidate<String>] {
    search.findings.joined().flatMap { finding -> [Candidate<String>] in
      guard finding.tokens.lowerBound == 0,
        search.layout.cells[finding.cell].page == search.layout.cells.first?.page
      else { return [] }
      let label = search.layout.cells[finding.cell].tokens[finding.tokens]
      let words = label.map(\.folded).joined()
      if words == "rechnungdatum", label.contains(where: { $0.text.contains("/") }) {
        return search.spots(of: finding).prefix(1).compactMap { spot in
          number(of: spot, isAlone: false, score: Self.subjectScore)
        }
      }
      if Self.subjects.contains(words) { return subject(finding) }
      guard Self.files.contains(words), isAmongLabels(finding) else { return [] }
      return search.spots(of: finding).prefix(1).compactMap { spot in
        number(of: spot, isAlone: true, score: Self.fileScore)
      }
    }
  }

  private static let subjects: Set<String> = [
    "unsererechnung", "unsererechnungnr", "unsererechnungnummer", "unsererechnungsnr",
  ]
  private static let files: Set<String> = ["vorgang", "vorgangsnr", "vorgangsnummer"]
  private static let subjectScore = 0.75
  private static let fileScore = 0.4
  /// Words of a subject: name, number, “vom” and date.
  private static let subjectMax = 9

  private func subject(_ finding: LabelFinding) -> [Candidate<String>] {
    let cell = search.layout.cells[finding.cell]
    guard cell.tokens.count <= Self.subjectMax, search.layout.position(of: finding.cell).down < 0.6,
      let spot = search.spots(of: finding).first, spot.cell == finding.cell,
      let (_, count, _) = ReferenceNumber.read(spot.tokens)
    else { return [] }
    // A sentence goes on with other words.
    let next = spot.tokens.dropFirst(count).first
    guard next.map({ ["vom", "v", ""].contains($0.folded) }) ?? true else { return [] }
    return [number(of: spot, isAlone: false, score: Self.subjectScore)].compactMap(\.self)
  }

  private func number(
    of spot: ValueSearch.Spot, isAlone: Bool, score: Double
  ) -> Candidate<String>? {
    guard let (value, count, form) = ReferenceNumber.read(spot.tokens), form >= 0.8,
      !isAlone || spot.tokens.count == count && spot.isWholeCell
    else { return nil }
    let box = spot.tokens.prefix(count).box
    return Candidate(
      value: value, score: score * form, place: box.map { .init(page: spot.page, box: $0) })
  }
}

extension Layout {
  /// The cells above and beneath one with the same left edge, the two nearest on each side.
  fileprivate func column(of index: Int) -> [Int] {
    let cell = cells[index]
    func isAligned(_ other: Int) -> Bool {
      let box = cells[other].box
      return other != index && cells[other].page == cell.page
        && abs(box.left - cell.box.left) <= cell.height / 2
        && abs(box.middle - cell.box.middle) <= cell.height * 6
    }
    let near = rows.indices.clamped(to: max(0, cell.row - 4)..<cell.row + 5)
    let aligned = near.flatMap { rows[$0].filter(isAligned) }
    let above = Array(aligned.filter { $0 < index }.suffix(2))
    return above + Array(aligned.filter { $0 > index }.prefix(2))
  }
}

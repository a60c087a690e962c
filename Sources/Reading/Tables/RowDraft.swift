import ReadResult

/// A row that is put together of an element and those around it.
struct RowDraft {
  struct Cell {
    let column: Int
    let text: Range<Int>
    /// The name of the element in which it stands.
    let origin: Int32
  }

  var line: Int32
  private(set) var fault: TableRow.Fault?
  private(set) var faultColumn: Int?
  /// The name of the element that says something else than the one around it; no fault where such
  /// elements come several times.
  private(set) var contradictingName: Int32?
  private(set) var cells: [Cell] = []

  init(line: Int32, fault: TableRow.Fault? = nil) {
    self.line = line
    self.fault = fault
  }

  mutating func refuse(_ fault: TableRow.Fault, column: Int? = nil) {
    if self.fault != nil, contradictingName == nil { return }
    (self.fault, faultColumn, contradictingName) = (fault, column, nil)
  }

  /// Adds a cell of the element itself.
  mutating func add(_ cell: Cell) {
    if cells.contains(where: { $0.column == cell.column }) {
      refuse(.repeatedColumn, column: cell.column)
    } else {
      cells.append(cell)
    }
  }

  /// Takes the cells of an element inside, which are nearer to the row; `text` is what cells
  /// point at.
  mutating func take(inner: RowDraft, isSeveral: Bool, _ text: [UInt8]) {
    if let fault = inner.fault {
      if let name = inner.contradictingName {
        contradict(inner.faultColumn, name)
      } else {
        refuse(fault, column: inner.faultColumn)
      }
    }
    for cell in inner.cells {
      guard let place = cells.firstIndex(where: { $0.column == cell.column }) else {
        cells.append(cell)
        continue
      }
      if !isSeveral, !text[cells[place].text].elementsEqual(text[cell.text]) {
        contradict(cell.column, cell.origin)
      }
      cells[place] = cell
    }
  }

  private mutating func contradict(_ column: Int?, _ name: Int32) {
    if fault != nil { return }
    (fault, faultColumn, contradictingName) = (.repeatedColumn, column, name)
  }
}

extension RowAssembly {
  /// The elements of one name below another, and the rows they make.
  private struct Group {
    let name: Int32
    var count = 0
    var drafts: [RowDraft] = []
  }

  /// Cells that the rows of one element may have in sum while they are put together.
  private static let cellLimit = 8_000_000
  /// Elements of a list; what is longer is none.
  private static let listLimit = 1000

  /// The rows that an element with columns makes; one, where nothing in it comes several times.
  mutating func drafts(of index: Int) throws(ReadFailure) -> [RowDraft] {
    var draft = RowDraft(line: elements[index].line)
    if elements[index].hasStrayText || isTextWithAttributes(index) { draft.refuse(.strayText) }
    var groups: [Group] = []
    var places: [Int32: Int] = [:]
    var child = index + 1
    while child < elements[index].end {
      defer { child = elements[child].end }
      if let cell = takeCell(child, in: elements[index].name, &draft) {
        draft.add(cell)
        continue
      }
      guard elements[child].hasChildren || elements[child].attributes > 0 else { continue }
      if isTextWithAttributes(child) { continue }
      let name = elements[child].name
      let place = places[name] ?? groups.count
      if place == groups.count {
        groups.append(Group(name: name))
        places[name] = place
      }
      groups[place].count += 1
      groups[place].drafts += try drafts(of: child)
    }
    return try join(draft, groups)
  }

  private mutating func join(
    _ draft: RowDraft, _ groups: [Group]
  ) throws(ReadFailure) -> [RowDraft] {
    var draft = draft
    for group in groups where group.count > 1 { repeatedNames.insert(group.name) }
    for group in groups where group.drafts.count == 1 {
      draft.take(inner: group.drafts[0], isSeveral: false, text)
    }
    let lists = groups.filter { $0.drafts.count > 1 }
    if lists.count > 1 { draft.refuse(.severalLists) }
    guard lists.count == 1 else { return [draft] }
    guard lists[0].drafts.count * (draft.cells.count + 1) <= Self.cellLimit else {
      throw ReadFailure(
        .limitExceeded, "more than \(Self.cellLimit) cells of one element", line: Int(draft.line))
    }
    return lists[0].drafts.map { inner in
      var row = draft
      row.line = inner.line
      row.take(inner: inner, isSeveral: true, text)
      return row
    }
  }

  private func isTextWithAttributes(_ index: Int) -> Bool {
    !elements[index].hasChildren && !elements[index].text.isEmpty
  }

  /// The cell of an element or attribute that has no columns of its own, nil for others.
  ///
  /// Attributes beside a text belong to it, and no table knows a column for them.
  private mutating func takeCell(
    _ index: Int, in origin: Int32, _ draft: inout RowDraft
  ) -> RowDraft.Cell? {
    let element = elements[index]
    if let text = listText(index) { return cell(element.name, text, origin) }
    if element.hasChildren || element.attributes > 0 && element.text.isEmpty { return nil }
    for offset in 0..<element.attributes {
      let attribute = elements[index + 1 + offset]
      if let column = column(of: attribute.name, besideTextOf: element.name) {
        draft.add(RowDraft.Cell(column: column, text: attribute.text, origin: origin))
      }
    }
    return cell(element.name, element.text, origin)
  }

  private mutating func cell(
    _ name: Int32, _ text: Range<Int>, _ origin: Int32
  ) -> RowDraft.Cell? {
    column(of: name).map { RowDraft.Cell(column: $0, text: text, origin: origin) }
  }

  /// The texts of a list, separated by commas: `<roles><role>ap</role><role>fm</role></roles>`.
  ///
  /// Its elements have one name, with which its own begins.
  private mutating func listText(_ index: Int) -> Range<Int>? {
    let list = elements[index]
    guard list.hasChildren, list.attributes == 0, !list.hasStrayText,
      list.end - index - 1 <= Self.listLimit
    else { return nil }
    let item = elements[index + 1].name
    guard item != list.name, names[Int(list.name)].hasPrefix(names[Int(item)]) else { return nil }
    let items = elements[index + 1..<list.end]
    guard items.allSatisfy({ $0.name == item && !$0.hasChildren && $0.attributes == 0 }) else {
      return nil
    }
    let start = text.count
    for (number, item) in items.enumerated() {
      if number > 0 { text.append(UInt8(ascii: ",")) }
      text.append(contentsOf: text[item.text])
    }
    return start..<text.count
  }
}

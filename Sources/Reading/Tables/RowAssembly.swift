import ReadResult

/// The element of a row while it is read, and the rows that were written already.
///
/// What has text is a cell; attributes are as well. An element with elements or attributes of its
/// own belongs to its parent's row, and where it comes several times (`<line>` in `<order>`), each
/// is a row that has the parent's cells as well.
struct RowAssembly {
  /// An element or attribute; those of a row lie one behind the other, each before what is in it.
  struct Element {
    let name: Int32
    let line: Int32
    /// Where the next element that is not in it stands.
    var end = 0
    var text = 0..<0
    var attributes = 0
    var hasChildren = false
    var hasStrayText = false
    let isAttribute: Bool
  }

  private let limits: ReadingLimits
  private(set) var columns: [String] = []
  private(set) var rows = 0
  private(set) var bytes: [UInt8] = []

  var names: [String] = []
  /// The column of a name, −1 where it has none yet.
  private var columnOfName: [Int] = []
  /// Columns of attributes that stand beside a text: `quantity@unit`.
  private var columnOfPair: [Int64: Int] = [:]
  private(set) var elements: [Element] = []
  var text: [UInt8] = []
  private var runStart = 0
  /// Names of elements that came several times below one.
  var repeatedNames: Set<Int32> = []
  /// Where faults were written that hold only while the element of a name is not repeated.
  private var contradictions: [(place: Int, name: Int32)] = []
  private var hasTextOfRoot = false

  init(limits: ReadingLimits) { self.limits = limits }

  mutating func add(name: String) -> Int32 {
    names.append(name)
    columnOfName.append(-1)
    return Int32(names.count - 1)
  }

  // MARK: Elements

  mutating func start(name: Int32, line: Int32) -> Int {
    elements.append(Element(name: name, line: line, isAttribute: false))
    return elements.count - 1
  }

  mutating func addAttribute(
    _ name: Int32, _ value: UnsafeBufferPointer<UInt8>, to owner: Int
  ) {
    runStart = text.count
    text.append(contentsOf: value)
    var attribute = Element(name: name, line: elements[owner].line, isAttribute: true)
    attribute.end = elements.count + 1
    attribute.text = takeRun()
    elements.append(attribute)
    elements[owner].attributes += 1
  }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: run) }

  mutating func endText(of element: Int, isBeforeChild: Bool) {
    let run = takeRun()
    if isBeforeChild { elements[element].hasChildren = true }
    if elements[element].hasChildren {
      if !run.isEmpty { elements[element].hasStrayText = true }
    } else {
      elements[element].text = run
    }
  }

  mutating func end(_ element: Int) { elements[element].end = elements.count }

  /// The text since the last one, without blanks around it.
  private mutating func takeRun() -> Range<Int> {
    var (start, end) = (runStart, text.count)
    runStart = end
    while start < end, text[start].isXMLSpace { start += 1 }
    while end > start, text[end - 1].isXMLSpace { end -= 1 }
    return start..<end
  }

  // MARK: Rows

  /// The column of a cell; nil where there are more columns than allowed, which is told by one.
  mutating func column(of name: Int32, besideTextOf owner: Int32? = nil) -> Int? {
    let pair = owner.map { Int64($0) << 32 | Int64(name) }
    if let pair, let known = columnOfPair[pair] { return known }
    if pair == nil, columnOfName[Int(name)] >= 0 { return columnOfName[Int(name)] }
    guard columns.count <= limits.tableColumns else { return nil }
    let text = owner.map { names[Int($0)] + "@" } ?? ""
    columns.append(text + names[Int(name)])
    if let pair {
      columnOfPair[pair] = columns.count - 1
    } else {
      columnOfName[Int(name)] = columns.count - 1
    }
    return columns.count - 1
  }

  /// Writes the rows of the element that has ended, and forgets it.
  mutating func writeRows() throws(ReadFailure) {
    defer {
      elements.removeAll(keepingCapacity: true)
      text.removeAll(keepingCapacity: true)
      runStart = 0
    }
    let element = elements[0]
    if !element.hasChildren, element.attributes == 0 {
      // An empty element is an empty row, which says nothing.
      if !element.text.isEmpty { try write(RowDraft(line: element.line, fault: .noColumns)) }
      return
    }
    for draft in try drafts(of: 0) { try write(draft) }
  }

  mutating func noteTextOfRoot(_ run: UnsafeBufferPointer<UInt8>, line: Int32) {
    guard !hasTextOfRoot, run.contains(where: { !$0.isXMLSpace }) else { return }
    hasTextOfRoot = true
    rows += 1
    TableForm.append(rowAt: Int(line), fault: .strayText, column: nil, cells: 0, to: &bytes)
  }

  private mutating func write(_ draft: RowDraft) throws(ReadFailure) {
    guard rows <= limits.tableRows else { return }
    rows += 1
    let place = TableForm.append(
      rowAt: Int(draft.line), fault: draft.fault, column: draft.faultColumn,
      cells: draft.cells.count, to: &bytes)
    if let name = draft.contradictingName { contradictions.append((place, name)) }
    for cell in draft.cells {
      // One byte more than allowed tells that it is too long.
      let text = text[cell.text].prefix(limits.tableCellBytes + 1)
      TableForm.append(cell: cell.column, text, to: &bytes)
    }
    guard bytes.count <= limits.extractedBytes else {
      throw ReadFailure(
        .limitExceeded, "more than \(limits.extractedBytes) bytes of rows", line: Int(draft.line))
    }
  }

  /// Takes back what was said against elements that turned out to come several times: the inner
  /// value counts there.
  mutating func settleContradictions() {
    for (place, name) in contradictions where repeatedNames.contains(name) { bytes[place] = 0 }
  }
}

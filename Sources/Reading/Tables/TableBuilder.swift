import ReadResult

/// Makes a table of an XML document: each child element of the root is a row, or several (see
/// ``RowAssembly``); namespaces don't matter.
///
/// Only the element of one row is held; the rows are written as soon as it ends.
struct TableBuilder {
  /// Distinct names of elements and attributes.
  private static let nameLimit = 4096
  private static let depthLimit = 256

  private let limits: ReadingLimits
  private var assembly: RowAssembly
  private var numbers: [String: Int32] = [:]
  /// Open elements below the root, by their places in the assembly.
  private var open: [Int] = []
  private var hasRoot = false
  private var elementCount = 0

  init(limits: ReadingLimits) {
    self.limits = limits
    assembly = RowAssembly(limits: limits)
  }

  /// Whether there are more rows than allowed, so that the rest does not matter.
  var isFull: Bool { assembly.rows > limits.tableRows }

  /// The table and its bytes.
  consuming func finish() -> (columns: [String], rows: Int, bytes: [UInt8]) {
    assembly.settleContradictions()
    return (assembly.columns, assembly.rows, assembly.bytes)
  }

  /// The number of a name, whatever way it is written: `Order-Number` is `order_number`.
  mutating func number(ofName name: String) throws(ReadFailure) -> Int32 {
    let folded = name.lowercased().replacing("-", with: "_")
    if let known = numbers[folded] { return known }
    guard numbers.count < Self.nameLimit else {
      throw ReadFailure(.limitExceeded, "more than \(Self.nameLimit) different names")
    }
    let number = assembly.add(name: folded)
    numbers[folded] = number
    return number
  }

  mutating func startElement(name: Int32, line: Int32) throws(ReadFailure) {
    elementCount += 1
    guard elementCount <= limits.xmlElements else {
      throw ReadFailure(
        .limitExceeded, "more than \(limits.xmlElements) elements", line: Int(line))
    }
    guard hasRoot else {
      hasRoot = true
      return
    }
    let depth = min(limits.xmlDepth, Self.depthLimit)
    guard open.count < depth else {
      throw ReadFailure(
        .limitExceeded, "elements nested more than \(depth) deep", line: Int(line))
    }
    if let parent = open.last { assembly.endText(of: parent, isBeforeChild: true) }
    open.append(assembly.start(name: name, line: line))
  }

  /// Those of the root say something of the file, not of a row.
  mutating func attribute(
    name: Int32, value: UnsafeBufferPointer<UInt8>
  ) throws(ReadFailure) {
    elementCount += 1
    if let element = open.last { assembly.addAttribute(name, value, to: element) }
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>, line: Int32) {
    if open.isEmpty {
      assembly.noteTextOfRoot(text, line: line)
    } else {
      assembly.append(text)
    }
  }

  mutating func endElement() throws(ReadFailure) {
    guard let element = open.popLast() else { return }
    assembly.endText(of: element, isBeforeChild: false)
    assembly.end(element)
    if open.isEmpty { try assembly.writeRows() }
  }
}

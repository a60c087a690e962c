import ReadResult

/// Builds an ``XMLTree`` from a parser's events, within the limits.
struct XMLTreeBuilder {
  private(set) var nodes: [XMLTree.Node] = []
  private(set) var attributes: [XMLTree.Attribute] = []
  private(set) var names: [XMLTree.ExpandedName] = []
  private(set) var namespaces: [String] = []
  private(set) var namespaceOfName: [Int] = []
  private(set) var text: [UInt8] = []
  private(set) var prefixes: [XMLTree.PrefixDeclaration] = []
  private(set) var strayTexts: [XMLTree.StrayText] = []
  private var open: [OpenElement] = []
  /// Where the text since the last tag begins.
  private var runStart = 0
  private let limits: ReadingLimits

  /// Distinct names of a document; UBL 2.1 has some 2,000 in all.
  static let nameLimit = 10_000
  /// Namespaces that an element and those around it declare; libxml2 looks through them all.
  static let namespaceLimit = 512
  /// Bytes that an element of an invoice takes at least, mostly: its tags and the indentation.
  private static let bytesOfElement = 50
  /// libxml2's own limit, which can't be raised without lifting all of them.
  static let depthLimit = 256

  /// Builds the tree of a document of so many bytes of UTF-8.
  init(limits: ReadingLimits, bytes: Int) {
    self.limits = limits
    // Texts are never longer than the document; an attachment is most of it.
    text.reserveCapacity(bytes)
    nodes.reserveCapacity(min(bytes / Self.bytesOfElement, limits.xmlElements))
  }

  private struct OpenElement {
    let index: Int32
    var lastChild: Int32 = -1
    /// The namespaces in scope.
    let namespaces: Int
  }
}

// MARK: - Events

extension XMLTreeBuilder {
  /// Gives a new namespace its number.
  mutating func add(namespace: String) throws(ReadFailure) -> Int {
    try require(
      namespaces.count < Self.nameLimit, "more than \(Self.nameLimit) different namespaces")
    namespaces.append(namespace)
    return namespaces.count - 1
  }

  /// Gives a new name its number.
  mutating func add(name local: String, in namespace: Int) throws(ReadFailure) -> Int32 {
    try require(names.count < Self.nameLimit, "more than \(Self.nameLimit) different names")
    names.append(XMLTree.ExpandedName(namespace: namespaces[namespace], local: local))
    namespaceOfName.append(namespace)
    return Int32(names.count - 1)
  }

  mutating func startElement(
    name: Int32, line: Int32, namespaces declared: Int
  ) throws(ReadFailure) {
    dropRun()
    let namespaces = (open.last?.namespaces ?? 0) + declared
    let depth = min(limits.xmlDepth, Self.depthLimit)
    try require(open.count < depth, "elements nested more than \(depth) deep", line)
    try require(
      nodes.count < limits.xmlElements, "more than \(limits.xmlElements) elements", line)
    try require(
      namespaces <= Self.namespaceLimit, "more than \(Self.namespaceLimit) namespaces", line)
    let index = Int32(nodes.count)
    nodes.append(
      XMLTree.Node(
        name: name, parent: open.last?.index ?? -1, line: line,
        firstAttribute: Int32(attributes.count)))
    link(index)
    open.append(OpenElement(index: index, namespaces: namespaces))
  }

  /// Adds a prefix that the element that was started last declares.
  mutating func declare(prefix: String, namespace: String) throws(ReadFailure) {
    try require(
      prefixes.count < limits.xmlElements, "more than \(limits.xmlElements) namespace declarations")
    prefixes.append(
      XMLTree.PrefixDeclaration(
        element: Int32(nodes.count - 1), prefix: prefix, namespace: namespace))
    nodes[nodes.count - 1].declaresPrefixes = true
  }

  /// Adds an attribute to the element that was started last.
  mutating func attribute(
    name: Int32, value: UnsafeBufferPointer<UInt8>
  ) throws(ReadFailure) {
    try require(
      attributes.count < limits.xmlElements, "more than \(limits.xmlElements) attributes")
    text.append(contentsOf: value)
    attributes.append(XMLTree.Attribute(name: name, value: takeRun()))
    nodes[nodes.count - 1].attributeCount += 1
  }

  /// Takes text of the element that is open; a text may come in several pieces.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(contentsOf: bytes)
  }

  mutating func endElement() {
    guard let element = open.last else { return }
    if element.lastChild < 0 {
      nodes[Int(element.index)].text = takeRun()
    } else {
      dropRun()
    }
    open.removeLast()
  }
}

// MARK: - Parts of it

extension XMLTreeBuilder {
  private mutating func takeRun() -> XMLTree.TextRange {
    defer { runStart = text.count }
    return XMLTree.TextRange(start: UInt32(runStart), end: UInt32(text.count))
  }

  /// Drops the text that stands beside child elements: it is indentation, or the document is wrong.
  private mutating func dropRun() {
    guard let element = open.last, text.count > runStart else { return }
    var end = text.count
    while end > runStart, text[end - 1].isXMLSpace { end -= 1 }
    guard end > runStart else {
      // It stays behind as nobody's text: cutting off costs more than it saves.
      runStart = text.count
      return
    }
    nodes[Int(element.index)].hasStrayText = true
    let next = Int32(nodes.count)
    strayTexts.append(
      XMLTree.StrayText(element: element.index, nextElement: next, range: takeRun()))
  }

  private mutating func link(_ index: Int32) {
    guard let parent = open.last else { return }
    if parent.lastChild < 0 {
      nodes[Int(parent.index)].firstChild = index
    } else {
      nodes[Int(parent.lastChild)].nextSibling = index
    }
    open[open.count - 1].lastChild = index
  }

  private func require(
    _ condition: Bool, _ excess: @autoclosure () -> String, _ line: Int32? = nil
  ) throws(ReadFailure) {
    guard condition else {
      throw ReadFailure(.limitExceeded, excess(), line: line.map(Int.init))
    }
  }
}

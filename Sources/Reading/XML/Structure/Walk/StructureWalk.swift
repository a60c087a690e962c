/// One pass over a tree in document order: each element is checked against its type and tells its
/// children theirs.
struct StructureWalk {
  let tree: XMLTree
  let text: [UInt8]
  let facts: SchemaFacts
  let names: DocumentNames
  var report = StructureReport()
  /// The type of each element, ``SchemaFacts/skipped`` where nothing is known of it.
  var types: [Int32]
  /// The identifiers seen so far; no two may be equal.
  var identifiers: Set<String> = []

  init(tree: XMLTree, facts: SchemaFacts) {
    self.tree = tree
    text = tree.text
    self.facts = facts
    names = DocumentNames(of: tree, in: facts)
    types = [Int32](repeating: SchemaFacts.skipped, count: tree.nodes.count)
  }

  mutating func run() {
    types[0] = declaredType(of: 0) ?? SchemaFacts.undeclared
    for index in types.indices where types[index] != SchemaFacts.skipped { check(index) }
  }

  private mutating func check(_ index: Int) {
    let attributeCount = tree.nodes[index].attributeCount
    if attributeCount > 0, names.hasInstanceNames {
      readInstanceAttributes(index)
      guard types[index] != SchemaFacts.skipped else { return }
    }
    let type = facts.types[Int(types[index])]
    if attributeCount > 0 || type.requiredAttributes > 0 { checkAttributes(index, type) }
    switch type.content {
    case .undefined: break
    case .simple: checkValue(index, facts.simpleTypes[Int(type.simple)])
    case .empty: checkEmpty(index)
    case .elements:
      if tree.nodes[index].hasStrayText || !isBlank(tree.nodes[index].text) { reportText(index) }
      checkChildren(index, type)
    case .mixed: checkChildren(index, type)
    }
  }

  /// The type of an element that the schema declares by itself.
  func declaredType(of index: Int) -> Int32? {
    let number = names.numbers[Int(tree.nodes[index].name)]
    guard number >= 0, facts.globals[Int(number)] >= 0 else { return nil }
    return facts.globals[Int(number)]
  }

  // MARK: - Texts

  private mutating func checkValue(_ index: Int, _ simple: SimpleType) {
    let node = tree.nodes[index]
    if node.firstChild >= 0 {
      if report.count(.elementInText) {
        report.keep(violation(.elementInText, at: index, expected: .elements([])))
      }
      return
    }
    if simple.acceptsAll || accepts(node.text, as: simple) { return }
    let kind = isBlank(node.text) ? Violation.Kind.emptyValue : .malformedValue
    if report.count(kind) {
      report.keep(
        violation(
          kind, at: index, value: shown(node.text), expected: .datatype(simple.datatype)))
    }
  }

  private mutating func checkEmpty(_ index: Int) {
    if !tree.nodes[index].text.indices.isEmpty { reportText(index) }
    var child = tree.nodes[index].firstChild
    while child >= 0 {
      if report.count(.unknownElement) {
        report.keep(violation(.unknownElement, at: Int(child), expected: .elements([])))
      }
      child = tree.nodes[Int(child)].nextSibling
    }
  }

  private mutating func reportText(_ index: Int) {
    guard report.count(.strayText) else { return }
    report.keep(violation(.strayText, at: index, value: shown(tree.nodes[index].text)))
  }

  func accepts(_ range: XMLTree.TextRange, as simple: SimpleType) -> Bool {
    simple.accepts(text.span.extracting(range.indices))
  }

  private func isBlank(_ range: XMLTree.TextRange) -> Bool {
    range.indices.allSatisfy { text[$0].isXMLSpace }
  }
}

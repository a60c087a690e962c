extension StructureWalk {
  /// A violation at an element, of which its name is told unless another is.
  func violation(
    _ kind: Violation.Kind, at index: Int, name: String? = nil, value: String = "",
    expected: Violation.Expectation = .nothing
  ) -> Violation {
    let node = tree.nodes[index]
    let parent = node.parent < 0 ? "" : shownName(Int(tree.nodes[Int(node.parent)].name))
    let element = shownName(Int(node.name))
    return Violation(
      kind: kind, line: Int(node.line), path: path(of: index), name: name ?? element,
      element: element, parent: parent, value: value, expected: expected)
  }

  func shownName(_ name: Int) -> String {
    facts.namespaces.shown(
      Violation.shown(tree.names[name].local), in: names.namespaces[name])
  }

  func shown(_ range: XMLTree.TextRange) -> String {
    // The end is cut off before the text is made, which may be a whole attachment.
    let bytes = text[range.indices].drop(while: \.isXMLSpace)
    return Violation.shown(String(decoding: bytes.prefix(1000), as: UTF8.self))
  }

  /// `/Invoice/InvoiceLine[3]/Price`: local names, numbered where there are several.
  private func path(of index: Int) -> String {
    var steps: [String] = []
    var current = Int32(index)
    while current >= 0 {
      let node = tree.nodes[Int(current)]
      steps.append(Violation.shown(tree.names[Int(node.name)].local) + number(of: current))
      current = node.parent
    }
    return steps.reversed().reduce(into: "") { $0 += "/" + $1 }
  }

  private func number(of index: Int32) -> String {
    let node = tree.nodes[Int(index)]
    guard node.parent >= 0 else { return "" }
    var number = 1
    var sibling = tree.nodes[Int(node.parent)].firstChild
    while sibling >= 0, sibling != index {
      if tree.nodes[Int(sibling)].name == node.name { number += 1 }
      sibling = tree.nodes[Int(sibling)].nextSibling
    }
    sibling = node.nextSibling
    while number == 1, sibling >= 0 {
      if tree.nodes[Int(sibling)].name == node.name { return "[1]" }
      sibling = tree.nodes[Int(sibling)].nextSibling
    }
    return number > 1 ? "[\(number)]" : ""
  }
}

extension XMLTree {
  /// Empty elements that are kept; a document with more is wrong beyond repair anyway.
  private static let emptyElementsMax = 1000

  /// The lines of the elements with neither child elements nor text, but for those that may be so.
  func emptyElements(but mayBeEmpty: (XMLElement) -> Bool) -> [Int] {
    var lines: [Int] = []
    for index in nodes.indices where nodes[index].firstChild < 0 {
      let element = XMLElement(tree: self, index: Int32(index))
      guard element.value.isBlank, !mayBeEmpty(element) else { continue }
      lines.append(element.line)
      if lines.count == Self.emptyElementsMax { break }
    }
    return lines
  }
}

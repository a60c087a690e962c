extension XMLElement {
  /// The text of the element and all in it, as XPath takes it (but for indentation, which is gone).
  ///
  /// The text of an element without child elements, white space included; for others it matters
  /// only where a document is wrong.
  var stringValue: ArraySlice<UInt8> {
    guard tree.nodes[Int(index)].firstChild >= 0 else { return value.bytes }
    var bytes: [UInt8] = []
    var next = index + 1
    var strays = tree.strayTexts[tree.firstStrayText(behind: index)...]
    while true {
      while let stray = strays.first, stray.nextElement <= next, stray.element >= index {
        bytes += tree.text[stray.range.indices]
        strays.removeFirst()
      }
      // An element stands in this one if its parent does: a parent has a smaller index.
      guard next < tree.nodes.count, tree.nodes[Int(next)].parent >= index else { break }
      bytes += tree.text[tree.nodes[Int(next)].text.indices]
      next += 1
    }
    return bytes[...]
  }
}

extension XMLTree {
  /// Where the stray texts begin that stand behind the start of the element.
  fileprivate func firstStrayText(behind element: Int32) -> Int {
    var range = strayTexts.indices
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if strayTexts[middle].nextElement > element {
        range = range.lowerBound..<middle
      } else {
        range = middle + 1..<range.upperBound
      }
    }
    return range.lowerBound
  }
}

/// A place in an ``XMLTree``.
struct XMLElement: Sendable {
  let tree: XMLTree
  let index: Int32

  private var node: XMLTree.Node { tree.nodes[Int(index)] }

  var name: XMLTree.ExpandedName { tree.names[Int(node.name)] }
  var line: Int { Int(node.line) }

  /// The element's own text; empty if it has child elements.
  var value: XMLValue { XMLValue(element: self, range: node.text) }

  func attribute(_ name: XMLName) -> XMLValue? {
    guard let place = tree.place(of: name) else { return nil }
    let first = Int(node.firstAttribute)
    for attribute in tree.attributes[first..<first + Int(node.attributeCount)]
    where attribute.name == place {
      return XMLValue(element: self, range: attribute.value)
    }
    return nil
  }

  /// The path for people, local names only: `/Invoice/LegalMonetaryTotal/PayableAmount`.
  var path: String {
    var names: [String] = []
    var current = index
    while current >= 0 {
      let node = tree.nodes[Int(current)]
      names.append(tree.names[Int(node.name)].local)
      current = node.parent
    }
    return names.reversed().reduce(into: "") { $0 += "/" + $1 }
  }
}

/// The text of an element or the value of an attribute.
struct XMLValue: Sendable {
  /// The element that has the text or the attribute.
  let element: XMLElement
  private let range: XMLTree.TextRange

  init(element: XMLElement, range: XMLTree.TextRange) {
    self.element = element
    self.range = range
  }

  /// The UTF-8 bytes.
  var bytes: ArraySlice<UInt8> { element.tree.text[range.indices] }

  /// The text as declared; the parser has made every line end a line feed.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text without white space around it.
  var trimmed: String { String(decoding: trimmedBytes, as: UTF8.self) }

  private var trimmedBytes: ArraySlice<UInt8> {
    let bytes = bytes
    guard let first = bytes.firstIndex(where: { !$0.isXMLSpace }),
      let last = bytes.lastIndex(where: { !$0.isXMLSpace })
    else { return [] }
    return bytes[first...last]
  }

  /// Whether there is nothing but white space: the term counts as absent.
  var isBlank: Bool { !bytes.contains { !$0.isXMLSpace } }

  /// Whether the text is `literal`, compared as the condition says.
  func equals(_ literal: String, by condition: XMLPath.Condition) -> Bool {
    let bytes = condition.isExact ? bytes : trimmedBytes
    guard condition.ignoresCase else { return bytes.elementsEqual(literal.utf8) }
    return bytes.elementsEqual(literal.utf8) { $0.uppercased == $1.uppercased }
  }
}

extension UInt8 {
  fileprivate var uppercased: UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self & 0xDF : self
  }
}

import ReadResult

/// An XML document as flat arrays: its elements in document order, linked by index.
///
/// Comments and processing instructions are left out, and never part of a text. Only an element
/// without child elements has text; what stands among child elements is kept apart
/// (``strayTexts``), since no invoice syntax allows it.
final class XMLTree: Sendable {
  let nodes: [Node]
  let attributes: [Attribute]
  /// The distinct names of the document; `Node.name` and `Attribute.name` point here.
  let names: [ExpandedName]
  /// All texts and attribute values, one behind the other, in UTF-8.
  let text: [UInt8]
  /// Texts beside child elements that aren't white space, in document order.
  let strayTexts: [StrayText]
  /// Where each interned ``XMLName`` stands in `names`, −1 where the document has no such name.
  private let places: [Int32]

  init(
    nodes: [Node], attributes: [Attribute], names: [ExpandedName], text: [UInt8],
    strayTexts: [StrayText]
  ) {
    self.nodes = nodes
    self.strayTexts = strayTexts
    self.attributes = attributes
    self.names = names
    self.text = text
    places = XMLName.places(of: names)
  }

  /// Parses a document without ever loading anything from outside of it.
  convenience init(parsing bytes: [UInt8], limits: ReadingLimits) throws(ReadFailure) {
    let utf8 = try XMLEncoding.utf8(bytes)
    var builder = XMLTreeBuilder(limits: limits)
    try LibXML2.parse(utf8, into: &builder)
    self.init(
      nodes: builder.nodes, attributes: builder.attributes, names: builder.names,
      text: builder.text, strayTexts: builder.strayTexts)
  }

  var root: XMLElement { XMLElement(tree: self, index: 0) }

  /// Where `name` stands in ``names``, nil where the document has no such name.
  func place(of name: XMLName) -> Int32? {
    guard name.id < places.count else {
      // Interned after this document was parsed.
      return names.firstIndex { $0.qualified == name.qualified }.map(Int32.init)
    }
    let place = places[name.id]
    return place >= 0 ? place : nil
  }
}

extension XMLTree {
  /// A name as the document has it, its prefix resolved.
  struct ExpandedName: Hashable, Sendable {
    /// The namespace, empty for none.
    let namespace: String
    let local: String
  }

  /// A range of ``XMLTree/text``.
  struct TextRange: Sendable {
    var start: UInt32
    var end: UInt32
    var indices: Range<Int> { Int(start)..<Int(end) }
  }

  /// An element; −1 stands for no element.
  struct Node: Sendable {
    var name: Int32
    var parent: Int32
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// The line on which the start tag ends.
    var line: Int32
    var firstAttribute: Int32
    var attributeCount: Int32 = 0
    /// The text of an element without children, empty for others.
    var text = TextRange(start: 0, end: 0)
    /// Whether there is text beside child elements that isn't white space.
    var hasStrayText = false
  }

  /// A text beside child elements.
  struct StrayText: Sendable {
    /// The element that it stands in.
    let element: Int32
    /// The index of the next element that begins behind it, of whatever parent.
    let nextElement: Int32
    let range: TextRange
  }

  struct Attribute: Sendable {
    var name: Int32
    var value: TextRange
  }
}

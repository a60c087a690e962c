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
  /// The distinct namespaces of these names, so that each is looked up once and not for each name.
  let namespaces: [String]
  /// Which of ``namespaces`` each of ``names`` has.
  let namespaceOfName: [Int]
  /// All texts and attribute values, one behind the other, in UTF-8.
  let text: [UInt8]
  /// The prefixes that elements declare, in document order.
  let prefixes: [PrefixDeclaration]
  /// Texts beside child elements that aren't white space, in document order.
  let strayTexts: [StrayText]
  /// The ``KnownNames`` number of each of ``names``, −1 for one that was not known then.
  private let knownNames: [Int32]
  /// How many names were known then.
  private let knownNameCount: Int
  /// Where each interned ``XMLName`` stands in `names`, −1 where the document has no such name.
  private let places: [Int32]

  private init(_ builder: consuming XMLTreeBuilder) {
    nodes = builder.nodes
    attributes = builder.attributes
    names = builder.names
    namespaces = builder.namespaces
    namespaceOfName = builder.namespaceOfName
    text = builder.text
    prefixes = builder.prefixes
    strayTexts = builder.strayTexts
    let interned = XMLName.count
    knownNameCount = KnownNames.count
    knownNames = KnownNames.numbers(
      of: names, namespaces: namespaces, namespaceOfName: namespaceOfName)
    places = XMLName.places(of: knownNames, count: interned)
  }

  /// Parses a document without ever loading anything from outside of it.
  ///
  /// `prepare` is called with the root's name before names are looked for: names that are interned
  /// later are found more slowly.
  convenience init(
    parsing bytes: [UInt8], limits: ReadingLimits, prepare: (ExpandedName) -> Void = { _ in }
  ) throws(ReadFailure) {
    let utf8 = try XMLEncoding.utf8(bytes)
    var builder = XMLTreeBuilder(limits: limits, bytes: utf8.count)
    try LibXML2.parse(utf8, into: &builder)
    if let root = builder.nodes.first { prepare(builder.names[Int(root.name)]) }
    self.init(builder)
  }

  var root: XMLElement { XMLElement(tree: self, index: 0) }

  /// The ``KnownNames`` number of each of ``names``, where at least so many names are known.
  func knownNames(atLeast count: Int) -> [Int32] {
    guard count > knownNameCount else { return knownNames }
    return KnownNames.numbers(
      of: names, namespaces: namespaces, namespaceOfName: namespaceOfName)
  }

  /// Where `name` stands in ``names``, nil where the document has no such name.
  func place(of name: XMLName) -> Int32? {
    guard name.id < places.count else { return name.place(in: self) }
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
    /// Whether it declares prefixes.
    var declaresPrefixes = false
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

  /// That an element declares a prefix; the empty one is that of names without prefix.
  struct PrefixDeclaration: Sendable {
    var element: Int32
    var prefix: String
    var namespace: String
  }

  /// The namespace that a prefix stands for in an element, for names in values; nil for none.
  func namespace(ofPrefix prefix: String, at element: Int32) -> String? {
    var current = element
    while current >= 0 {
      if nodes[Int(current)].declaresPrefixes,
        let namespace = namespace(ofPrefix: prefix, declaredBy: current)
      {
        return namespace
      }
      current = nodes[Int(current)].parent
    }
    return prefix.isEmpty ? "" : nil
  }

  private func namespace(ofPrefix prefix: String, declaredBy element: Int32) -> String? {
    // In document order, so that those of an element are found by halving.
    var low = 0
    var high = prefixes.count
    while low < high {
      let middle = (low + high) / 2
      if prefixes[middle].element < element { low = middle + 1 } else { high = middle }
    }
    while low < prefixes.count, prefixes[low].element == element {
      if prefixes[low].prefix == prefix { return prefixes[low].namespace }
      low += 1
    }
    return nil
  }
}

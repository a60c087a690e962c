import ReadResult

/// The XMP metadata of a PDF: properties of resources, written as RDF (ISO 16684-1).
///
/// A property is an element in an `rdf:Description` or an attribute of one; whoever writes XMP has
/// the choice.
struct XMPPacket {
  /// Bytes of a packet; thumbnails make some large.
  static let byteLimit = 4 << 20
  /// Characters of a value.
  static let valueLimit = 200

  struct Property {
    let name: XMLTree.ExpandedName
    /// Without white space around it; what has parts of its own is left out.
    let value: String
  }

  /// In the order of the document.
  private(set) var properties: [Property] = []
  /// The namespaces that are described as extension schemas of PDF/A (ISO 19005-3, 6.6.2.3).
  private(set) var describedNamespaces: [String] = []

  init(parsing bytes: [UInt8], limits: ReadingLimits) throws(ReadFailure) {
    // Some writers fill the packet up with NUL, which no XML may hold.
    let end = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    let tree = try XMLTree(parsing: Array(bytes[..<end]), limits: limits)
    for index in tree.nodes.indices {
      let element = XMLElement(tree: tree, index: Int32(index))
      if element.isRDF("Description") { add(attributesOf: tree.nodes[index], in: tree) }
      guard element.parent?.isRDF("Description") == true || element.name.isSchemaNamespace,
        tree.nodes[index].firstChild < 0
      else { continue }
      add(element.name, element.value.trimmed)
    }
  }

  private mutating func add(attributesOf node: XMLTree.Node, in tree: XMLTree) {
    let first = Int(node.firstAttribute)
    for attribute in tree.attributes[first..<first + Int(node.attributeCount)] {
      let text = String(decoding: tree.text[attribute.value.indices], as: UTF8.self)
      add(tree.names[Int(attribute.name)], text)
    }
  }

  private mutating func add(_ name: XMLTree.ExpandedName, _ text: String) {
    let value = String(text.prefix(Self.valueLimit))
    if name.isSchemaNamespace {
      describedNamespaces.append(value)
    } else if !value.isEmpty {
      properties.append(Property(name: name, value: value))
    }
  }

  /// The first value of a property.
  func value(_ namespace: String, _ local: String) -> String? {
    properties.first { $0.name.namespace == namespace && $0.name.local == local }?.value
  }
}

extension XMLElement {
  fileprivate func isRDF(_ local: String) -> Bool {
    name.local == local && name.namespace == "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  }
}

extension XMLTree.ExpandedName {
  /// Whether it is the namespace of a schema that is described.
  fileprivate var isSchemaNamespace: Bool {
    local == "namespaceURI" && namespace == "http://www.aiim.org/pdfa/ns/schema#"
  }
}

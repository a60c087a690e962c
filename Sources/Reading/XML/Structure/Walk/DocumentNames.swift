/// What the names of a document are in the schema.
struct DocumentNames {
  /// The number of each name of the tree in the schema, ``unknown`` where it has none.
  private(set) var numbers: [Int32] = []
  /// The number of each name's namespace, ``Namespaces/foreign`` where the schema has none.
  private(set) var namespaces: [Int16] = []
  /// Whether attributes such as `xsi:type` occur.
  private(set) var hasInstanceNames = false

  static let unknown: Int32 = -2

  init(of tree: XMLTree, in facts: SchemaFacts) {
    numbers.reserveCapacity(tree.names.count)
    namespaces.reserveCapacity(tree.names.count)
    // The names of a namespace share its text, so that comparing it with the last costs nothing.
    var uri = ""
    var namespace = Namespaces.none
    for name in tree.names {
      if name.namespace != uri {
        uri = name.namespace
        namespace = facts.namespaces.number(ofURI: uri) ?? Namespaces.foreign
      }
      if namespace == Namespaces.schemaInstance { hasInstanceNames = true }
      namespaces.append(namespace)
      numbers.append(facts.names.number(namespace, name.local.utf8.span) ?? Self.unknown)
    }
  }
}

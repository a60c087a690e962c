/// What the names of a document are in the schema.
struct DocumentNames {
  /// The number of each name of the tree in the schema, ``unknown`` where it has none.
  private(set) var numbers: [Int32] = []
  /// The number of each name's namespace, ``Namespaces/foreign`` where the schema has none.
  private(set) var namespaces: [Int16] = []
  /// Whether attributes such as `xsi:type` occur.
  let hasInstanceNames: Bool

  static let unknown: Int32 = -2

  init(of tree: XMLTree, in facts: SchemaFacts) {
    numbers.reserveCapacity(tree.names.count)
    namespaces.reserveCapacity(tree.names.count)
    let known = tree.namespaces.map { facts.namespaces.number(ofURI: $0) ?? Namespaces.foreign }
    hasInstanceNames = known.contains(Namespaces.schemaInstance)
    for (place, name) in tree.names.enumerated() {
      let namespace = known[tree.namespaceOfName[place]]
      namespaces.append(namespace)
      numbers.append(facts.names.number(namespace, name.local.utf8.span) ?? Self.unknown)
    }
  }
}

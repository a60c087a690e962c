/// What the names of a document are in the schema.
struct DocumentNames {
  /// The number of each name of the tree in the schema, ``unknown`` where it has none.
  let numbers: [Int32]
  /// The number of each name's namespace, ``Namespaces/foreign`` where the schema has none.
  let namespaces: [Int16]
  /// Whether attributes such as `xsi:type` occur.
  let hasInstanceNames: Bool

  /// Unlike any number of a particle.
  static let unknown: Int32 = -2

  init(of tree: XMLTree, in facts: SchemaFacts) {
    numbers = facts.nameNumbers.numbers(in: tree).map { $0 == NameNumbers.none ? Self.unknown : $0 }
    let known = tree.namespaces.map { facts.namespaces.number(ofURI: $0) ?? Namespaces.foreign }
    hasInstanceNames = known.contains(Namespaces.schemaInstance)
    namespaces = tree.namespaceOfName.map { known[$0] }
  }
}

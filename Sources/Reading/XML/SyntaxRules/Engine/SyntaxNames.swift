/// The names of a ``SyntaxMachine`` by number, found by few comparisons.
struct SyntaxNames: Sendable {
  private let numbers: [Key: Int32]
  private let namespaces: [String]

  private struct Key: Hashable {
    let local: String
    let namespace: Int
  }

  init(_ names: [XMLTree.ExpandedName: Int32]) {
    var numbers: [Key: Int32] = [:]
    var namespaces: [String] = []
    for (name, number) in names {
      let namespace = namespaces.firstIndex(of: name.namespace) ?? namespaces.count
      if namespace == namespaces.count { namespaces.append(name.namespace) }
      numbers[Key(local: name.local, namespace: namespace)] = number
    }
    self.numbers = numbers
    self.namespaces = namespaces
  }

  var count: Int { numbers.count }

  /// For each name of a document its number, −1 if it is none of these.
  func numbers(in tree: XMLTree) -> [Int32] {
    let known = tree.namespaces.map { namespaces.firstIndex(of: $0) ?? -1 }
    return tree.names.indices.map { place in
      let namespace = known[tree.namespaceOfName[place]]
      guard namespace >= 0 else { return -1 }
      return numbers[Key(local: tree.names[place].local, namespace: namespace)] ?? -1
    }
  }
}

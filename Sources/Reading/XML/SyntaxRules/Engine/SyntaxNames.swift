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

  /// For each name its number, −1 if it is none of these.
  ///
  /// Namespaces are long and few: each is compared once, then known by the storage that all names
  /// of a document share.
  func numbers(of names: [XMLTree.ExpandedName]) -> [Int32] {
    var known: [(text: String, index: Int)] = []
    return names.map { name in
      let namespace: Int
      if let found = known.first(where: { $0.text == name.namespace }) {
        namespace = found.index
      } else {
        namespace = namespaces.firstIndex(of: name.namespace) ?? -1
        known.append((name.namespace, namespace))
      }
      guard namespace >= 0 else { return -1 }
      return numbers[Key(local: name.local, namespace: namespace)] ?? -1
    }
  }
}

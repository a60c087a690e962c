import Threads

/// The names that the program knows – those of its bindings, schemas and rules – numbered once for
/// the process, so that each name of a document is looked up once and not by each of them.
///
/// Names of documents are never added.
enum KnownNames {
  private struct Names {
    var namespaces: [String: Int16] = [:]
    var table = NameTable()
  }

  private static let names = Lock(Names())

  /// How many names are known so far.
  static var count: Int { names.withLock { $0.table.count } }

  /// The number of a name of the program, given to it now if it has none.
  static func number(of name: XMLTree.ExpandedName) -> Int32 {
    names.withLock { names in
      let next = Int16(names.namespaces.count)
      let namespace = names.namespaces[name.namespace] ?? next
      if namespace == next { names.namespaces[name.namespace] = next }
      return names.table.intern(namespace, name.local.utf8.span)
    }
  }

  /// For each name of a document its number, −1 where the program does not know it.
  static func numbers(
    of document: [XMLTree.ExpandedName], namespaces: [String], namespaceOfName: [Int]
  ) -> [Int32] {
    names.withLock { names in
      let known = namespaces.map { names.namespaces[$0] ?? -1 }
      return document.indices.map { place in
        let namespace = known[namespaceOfName[place]]
        guard namespace >= 0 else { return -1 }
        return names.table.number(namespace, document[place].local.utf8.span) ?? -1
      }
    }
  }
}

/// The numbers that one table gives to names, by their ``KnownNames`` numbers.
struct NameNumbers: Sendable {
  private var numbers: [Int32] = []
  /// A document whose names were looked up when so many were known has all names of this table.
  private(set) var knownNames = 0

  /// Stands for a name that the table doesn't have.
  static let none: Int32 = -1

  subscript(known: Int32) -> Int32 {
    numbers.indices.contains(Int(known)) ? numbers[Int(known)] : Self.none
  }

  /// Gives a number to a name; the first one it is given counts.
  mutating func add(_ number: Int32, for name: XMLTree.ExpandedName) {
    let known = Int(KnownNames.number(of: name))
    if known >= numbers.count {
      numbers += [Int32](repeating: Self.none, count: known + 1 - numbers.count)
    }
    if numbers[known] == Self.none { numbers[known] = number }
    knownNames = max(knownNames, known + 1)
  }

  /// The number of each name of a document, ``none`` for those that the table doesn't have.
  func numbers(in tree: XMLTree) -> [Int32] {
    tree.knownNames(atLeast: knownNames).map { self[$0] }
  }
}

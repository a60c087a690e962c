import Threads

/// The names of a ``SyntaxMachine`` by number, and the contexts that take an element by the end of
/// its name.
final class SyntaxNames: Sendable {
  let count: Int
  private let numbers: NameNumbers
  private let contexts: [(context: Int32, definition: SyntaxContext)]
  /// The context of each of the ``KnownNames`` that was asked for, ``unasked`` for the others: many
  /// contexts are tried, and the same names come in every document.
  private let contextsOfKnown = Lock<[Int32]>([])

  private static let unasked: Int32 = -2
  static let noContext = Int32.max

  init(
    _ names: [XMLTree.ExpandedName: Int32],
    contextsByName: [(context: Int32, definition: SyntaxContext)]
  ) {
    count = names.count
    contexts = contextsByName
    var numbers = NameNumbers()
    for (name, number) in names { numbers.add(number, for: name) }
    self.numbers = numbers
  }

  /// For each name of a document its number, −1 if it is none of these.
  func numbers(in tree: XMLTree) -> [Int32] { numbers.numbers(in: tree) }

  /// For each name of a document the first context that takes it by its end, else ``noContext``.
  func contexts(in tree: XMLTree) -> [Int32] {
    let known = tree.knownNames(atLeast: 0)
    return contextsOfKnown.withLock { contexts in
      known.enumerated().map { place, known in
        guard known >= 0 else { return context(of: tree.names[place]) }
        if known >= contexts.count {
          contexts += [Int32](
            repeating: Self.unasked, count: Int(known) + 1 - contexts.count)
        }
        if contexts[Int(known)] == Self.unasked {
          contexts[Int(known)] = context(of: tree.names[place])
        }
        return contexts[Int(known)]
      }
    }
  }

  private func context(of name: XMLTree.ExpandedName) -> Int32 {
    contexts.first { $0.definition.takes(name) }?.context ?? Self.noContext
  }
}

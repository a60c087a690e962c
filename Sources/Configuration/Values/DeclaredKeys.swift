/// The keys that a file says something of: `limits.batch`, `channel[scan].path`.
///
/// Where a value comes from is no setting: two files with the same effect are equal.
package struct DeclaredKeys: Hashable, Sendable {
  private var keys: Set<String> = []

  init() {}

  mutating func add(_ keys: [String]) { self.keys.formUnion(keys) }

  func contains(_ key: String) -> Bool { keys.contains(key) }

  package static func == (_: Self, _: Self) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}

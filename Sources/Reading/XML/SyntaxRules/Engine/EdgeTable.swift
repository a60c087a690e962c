/// Where a name leads from a node of a ``SyntaxMachine``; a hash table without a class or a branch.
struct EdgeTable: Sendable {
  private let slots: [Slot]
  private let mask: Int

  private struct Slot {
    var key: UInt32
    var target: Int32
  }

  private static let free = UInt32.max

  /// Takes edges by ``key(_:_:)``.
  init(_ edges: [UInt32: Int32]) {
    var size = 16
    while size < 2 * edges.count { size *= 2 }
    mask = size - 1
    var slots = [Slot](repeating: Slot(key: Self.free, target: -1), count: size)
    for (key, target) in edges {
      var index = Self.hash(key) & (size - 1)
      while slots[index].key != Self.free { index = (index + 1) & (size - 1) }
      slots[index] = Slot(key: key, target: target)
    }
    self.slots = slots
  }

  /// Nodes and names are far fewer than the bits hold: some 2,000 and 700.
  static func key(_ node: Int32, _ name: Int32) -> UInt32 {
    UInt32(truncatingIfNeeded: node) << 12 | UInt32(truncatingIfNeeded: name)
  }

  /// The node that `name` leads to, −1 for none.
  func target(from node: Int32, by name: Int32) -> Int32 {
    let key = Self.key(node, name)
    var index = Self.hash(key) & mask
    while true {
      let slot = slots[index]
      if slot.key == key { return slot.target }
      if slot.key == Self.free { return -1 }
      index = (index + 1) & mask
    }
  }

  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 15)
  }
}

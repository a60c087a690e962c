package import Hashing

/// The Merkle tree of RFC 6962 over a list that only grows, kept by its complete subtrees.
///
/// A leaf is `SHA-256(0x00 ‖ bytes)`, a node `SHA-256(0x01 ‖ left ‖ right)`; the tree of no leaves
/// is the SHA-256 of nothing.
package struct MerkleTree: Hashable, Sendable {
  package private(set) var size = 0
  /// The roots of complete subtrees, the largest first.
  private var peaks: [(size: Int, root: SHA256Digest)] = []

  package init() {}

  package mutating func add(_ leaf: SHA256Digest) {
    var (count, root) = (1, leaf)
    while let last = peaks.last, last.size == count {
      root = Self.node(last.root, root)
      count *= 2
      peaks.removeLast()
    }
    peaks.append((count, root))
    size += 1
  }

  package var root: SHA256Digest {
    guard var root = peaks.last?.root else { return SHA256Digest(of: []) }
    for peak in peaks.dropLast().reversed() { root = Self.node(peak.root, root) }
    return root
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.size == right.size && left.root == right.root
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(root)
  }

  package static func leaf(_ bytes: some Sequence<UInt8>) -> SHA256Digest {
    SHA256Digest(of: [0x00] + Array(bytes))
  }

  package static func node(_ left: SHA256Digest, _ right: SHA256Digest) -> SHA256Digest {
    SHA256Digest(of: [0x01] + left.bytes + right.bytes)
  }

  /// The root over a list of leaves.
  package static func root(of leaves: ArraySlice<SHA256Digest>) -> SHA256Digest {
    var tree = MerkleTree()
    for leaf in leaves { tree.add(leaf) }
    return tree.root
  }
}

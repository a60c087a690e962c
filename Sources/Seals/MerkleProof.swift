package import Hashing

/// Shows that a leaf is in a tree, by the roots beside its way up (RFC 6962, 2.1.1).
package struct InclusionProof: Hashable, Sendable {
  /// The leaf's place, from 0.
  package let index: Int
  /// Leaves of the tree.
  package let size: Int
  /// From the leaf upwards.
  package let path: [SHA256Digest]

  package init(index: Int, size: Int, path: [SHA256Digest]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// The proof for one of the leaves.
  package init(of index: Int, in leaves: [SHA256Digest]) {
    precondition(leaves.indices.contains(index), "the leaf is in the tree")
    self.init(index: index, size: leaves.count, path: Self.path(to: index, in: leaves[...]))
  }

  private static func path(
    to index: Int, in leaves: ArraySlice<SHA256Digest>
  ) -> [SHA256Digest] {
    guard leaves.count > 1 else { return [] }
    let middle = leaves.startIndex + largestPower(below: leaves.count)
    let (left, right) = (leaves[..<middle], leaves[middle...])
    return index < middle
      ? path(to: index, in: left) + [MerkleTree.root(of: right)]
      : path(to: index, in: right) + [MerkleTree.root(of: left)]
  }

  /// The root of the tree that the leaf is in; nil where the path has the wrong length.
  package func root(of leaf: SHA256Digest) -> SHA256Digest? {
    guard index >= 0, index < size else { return nil }
    var (place, last, root) = (index, size - 1, leaf)
    for side in path {
      if last == 0 { return nil }
      if place % 2 == 1 || place == last {
        root = MerkleTree.node(side, root)
        while place % 2 == 0, place > 0 { (place, last) = (place / 2, last / 2) }
      } else {
        root = MerkleTree.node(root, side)
      }
      (place, last) = (place / 2, last / 2)
    }
    return last == 0 ? root : nil
  }
}

/// Shows that a tree is the beginning of a later one (RFC 6962, 2.1.2).
package struct ConsistencyProof: Hashable, Sendable {
  package let size: Int
  package let laterSize: Int
  package let path: [SHA256Digest]

  /// The proof that the first `size` of the leaves are the beginning of all.
  package init(of size: Int, in leaves: [SHA256Digest]) {
    precondition(size >= 1 && size <= leaves.count, "a tree grows")
    self.size = size
    laterSize = leaves.count
    path = Self.path(size, leaves[...], isWhole: true)
  }

  private static func path(
    _ size: Int, _ leaves: ArraySlice<SHA256Digest>, isWhole: Bool
  ) -> [SHA256Digest] {
    if size == leaves.count { return isWhole ? [] : [MerkleTree.root(of: leaves)] }
    let power = largestPower(below: leaves.count)
    let middle = leaves.startIndex + power
    return size <= power
      ? path(size, leaves[..<middle], isWhole: isWhole) + [MerkleTree.root(of: leaves[middle...])]
      : path(size - power, leaves[middle...], isWhole: false)
        + [MerkleTree.root(of: leaves[..<middle])]
  }

  /// Whether the tree with the root `old` is the beginning of that with the root `new`.
  package func proves(_ old: SHA256Digest, isBeginningOf new: SHA256Digest) -> Bool {
    if size == laterSize { return path.isEmpty && old == new }
    var rest = path[...]
    var (place, last) = (size - 1, laterSize - 1)
    while place % 2 == 1 { (place, last) = (place / 2, last / 2) }
    guard let first = place == 0 ? old : rest.popFirst() else { return false }
    var (oldRoot, newRoot) = (first, first)
    for side in rest {
      if last == 0 { return false }
      if place % 2 == 1 || place == last {
        (oldRoot, newRoot) = (MerkleTree.node(side, oldRoot), MerkleTree.node(side, newRoot))
        while place % 2 == 0, place > 0 { (place, last) = (place / 2, last / 2) }
      } else {
        newRoot = MerkleTree.node(newRoot, side)
      }
      (place, last) = (place / 2, last / 2)
    }
    return last == 0 && oldRoot == old && newRoot == new
  }
}

/// The largest power of two that is smaller than a count above 1.
private func largestPower(below count: Int) -> Int {
  1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
}

import Hashing
import Seals
import Testing

@Suite struct MerkleTreeTests {
  /// The inputs and the root of eight leaves that implementations of RFC 6962 are tested with.
  @Test func `the roots are those of the norm`() {
    #expect(
      MerkleTree().root.description
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    var tree = MerkleTree()
    let inputs: [[UInt8]] = [
      [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
      Array(0x50...0x57), Array(0x60...0x6f),
    ]
    for input in inputs { tree.add(MerkleTree.leaf(input)) }
    #expect(
      tree.root.description == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
  }

  static let leaves = (0..<70).map { MerkleTree.leaf("\($0)".utf8) }

  /// Straight from the definition.
  static func root(_ leaves: ArraySlice<SHA256Digest>) -> SHA256Digest {
    guard leaves.count > 1 else { return leaves.first ?? SHA256Digest(of: []) }
    var power = 1
    while power * 2 < leaves.count { power *= 2 }
    let middle = leaves.startIndex + power
    return MerkleTree.node(root(leaves[..<middle]), root(leaves[middle...]))
  }

  @Test(arguments: 0...70)
  func `a tree that grew has the root of the definition`(count: Int) {
    #expect(MerkleTree.root(of: Self.leaves[..<count]) == Self.root(Self.leaves[..<count]))
  }

  @Test(arguments: 1...70)
  func `every leaf has a proof, and nothing else has`(count: Int) {
    let leaves = Array(Self.leaves[..<count])
    let root = Self.root(leaves[...])
    for index in 0..<count {
      let proof = InclusionProof(of: index, in: leaves)
      #expect(proof.root(of: leaves[index]) == root)
      #expect(proof.root(of: MerkleTree.leaf("x".utf8)) != root)
      for other in [index - 1, index + 1, count] where other != index {
        let wrong = InclusionProof(index: other, size: count, path: proof.path)
        #expect(wrong.root(of: leaves[index]) != root)
      }
      let longer = InclusionProof(index: index, size: count, path: proof.path + [root])
      #expect(longer.root(of: leaves[index]) == nil)
    }
  }

  @Test(arguments: 1...40)
  func `a tree is the beginning of every later one, and of no other`(count: Int) {
    let old = Self.root(Self.leaves[..<count])
    for later in count...45 {
      let proof = ConsistencyProof(of: count, in: Array(Self.leaves[..<later]))
      let new = Self.root(Self.leaves[..<later])
      #expect(proof.proves(old, isBeginningOf: new))
      var changed = Array(Self.leaves[..<later])
      changed[count / 2] = MerkleTree.leaf("x".utf8)
      let forged = ConsistencyProof(of: count, in: changed)
      #expect(!forged.proves(old, isBeginningOf: Self.root(changed[...])))
      #expect(!proof.proves(Self.root(changed[..<count]), isBeginningOf: new))
    }
  }
}

import Hashing
import Payables
import Seals
import Signing
import TestSupport
import Testing

@Suite struct SealTests {
  /// Seals of an archive to which manifests are added, all by one key unless told otherwise.
  struct Archive {
    var chain = SealChain()
    var seals: [(seal: Seal, manifests: [SealedManifest])] = []
    private var tree = MerkleTree()

    mutating func seal(
      _ names: [String], by key: SigningKey, _ change: (inout Seal.Contents) -> Void = { _ in }
    ) {
      let manifests = names.map {
        SealedManifest(SHA256Digest(of: $0.utf8), in: "archive/2026/11/\($0)")
      }
      for manifest in manifests { tree.add(manifest.leaf) }
      let number = seals.count + 1
      var contents = Seal.Contents(
        number: number, time: Timestamp(seconds: 1_795_339_800 + Int64(number) * 86_400),
        journal: .init(Int64(number * 10), SHA256Digest(of: "journal \(number)".utf8)),
        chronicle: .init(Int64(number * 3), SHA256Digest(of: "chronicle \(number)".utf8)),
        manifests: .init(Int64(tree.size), tree.root),
        configuration: SHA256Digest(of: "configuration".utf8), program: "0.1.0",
        previous: seals.last?.seal.digest ?? Seal.genesis)
      change(&contents)
      seals.append((Seal(contents, by: key), manifests))
    }

    func faults(trusted: Set<SHA256Digest> = []) -> [SealFault] {
      var chain = SealChain(trusted: trusted)
      return seals.flatMap { chain.step($0.seal, $0.manifests) }
    }
  }

  let key: SigningKey
  let other: SigningKey

  init() {
    var random = SeededGenerator(seed: 7)
    key = SigningKey(using: &random)
    other = SigningKey(using: &random)
  }

  private func archive() -> Archive {
    var archive = Archive()
    archive.seal(["a", "b"], by: key)
    archive.seal([], by: key)
    archive.seal(["c"], by: key)
    return archive
  }

  @Test func `seals one after the other are sound`() {
    #expect(archive().faults() == [])
    #expect(archive().faults(trusted: [key.verifyingKey.fingerprint]) == [])
  }

  @Test func `a seal is read as it was written, and no byte may be another`() throws {
    var archive = archive()
    archive.seal(["d"], by: key) {
      $0.nextKey = other.verifyingKey
      $0.renewed = "Die Platte war defekt."
    }
    let seal = try #require(archive.seals.last?.seal)
    #expect(Seal(text: seal.text) == seal)
    #expect(seal.isIntact)
    let bytes = Array(seal.text.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(Seal(text: String(decoding: changed, as: UTF8.self))?.isIntact != true)
      var shorter = bytes
      shorter.remove(at: index)
      #expect(Seal(text: String(decoding: shorter, as: UTF8.self))?.isIntact != true)
    }
    #expect(Seal(text: seal.text + "\n") == nil)
    #expect(Seal(text: "") == nil)
  }

  @Test func `a seal that is missing, doubled or out of order is found`() {
    var archive = archive()
    archive.seals.remove(at: 1)
    #expect(archive.faults() == [.outOfOrder(3), .otherPrevious(3)])
    archive = self.archive()
    archive.seals.swapAt(0, 1)
    #expect(archive.faults().contains(.outOfOrder(2)))
  }

  @Test func `a seal that somebody else made in its place is found`() {
    var archive = Archive()
    archive.seal(["a"], by: key)
    archive.seal(["b"], by: other)
    archive.seal(["c"], by: key)
    #expect(archive.faults() == [.otherKey(2), .otherKey(3)])
  }

  @Test func `manifests that were changed, added, removed or moved are found`() {
    for change in [
      { (list: inout [SealedManifest]) in list[0] = list[1] },
      { $0.append($0[0]) },
      { $0.removeLast() },
      { $0.swapAt(0, 1) },
      { $0[0] = SealedManifest($0[0].sha256, in: "archive/2026/11/x") },
    ] {
      var archive = archive()
      change(&archive.seals[0].manifests)
      #expect(archive.faults().first == .otherManifests(1))
    }
  }

  @Test func `a key that the one before announced is taken, and the old one no more`() {
    var archive = Archive()
    archive.seal([], by: key) { $0.nextKey = other.verifyingKey }
    archive.seal([], by: other)
    #expect(archive.faults() == [])
    archive.seal([], by: key)
    #expect(archive.faults() == [.otherKey(3)])
  }

  @Test func `a new key in place of a lost one is told until somebody vouches for it`() {
    var archive = archive()
    archive.seal([], by: other) { $0.renewed = "Verloren." }
    archive.seal([], by: other)
    #expect(archive.faults() == [.renewedKey(4)])
    let both: Set = [key.verifyingKey.fingerprint, other.verifyingKey.fingerprint]
    #expect(archive.faults(trusted: both) == [])
  }

  @Test func `a first key that nobody vouches for is told`() {
    #expect(
      archive().faults(trusted: [other.verifyingKey.fingerprint]).contains(.unknownKey(1)))
  }

  @Test func `time does not go back`() {
    var archive = archive()
    archive.seal([], by: key) { $0.time = Timestamp(seconds: 0) }
    #expect(archive.faults() == [.goesBack(4)])
  }

  @Test func `a line of a list is read as it was written`() {
    let manifest = SealedManifest(SHA256Digest(of: []), in: "archive/2026/11/B26-0000001")
    #expect(SealedManifest(line: manifest.line) == manifest)
    #expect(SealedManifest(line: "") == nil)
    #expect(SealedManifest(line: manifest.line.uppercased()) == nil)
  }
}

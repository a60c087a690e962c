package import Hashing
import Signing

/// Follows the seals from the first on: numbers, signatures, keys, what each says of the one
/// before.
package struct SealChain: Sendable {
  package private(set) var last: Seal?
  /// All manifests that were sealed so far.
  package private(set) var tree = MerkleTree()
  /// Whose signature the next seal must have; nil before the first.
  private var key: VerifyingKey?
  /// Keys that somebody vouches for outside the archive, by their fingerprints; empty where
  /// nobody does: then the first key is taken as it is.
  private let trusted: Set<SHA256Digest>

  package init(trusted: Set<SHA256Digest> = []) { self.trusted = trusted }

  /// Takes the next seal with the manifests that are new in it.
  package mutating func step(_ seal: Seal, _ manifests: [SealedManifest]) -> [SealFault] {
    let number = seal.contents.number
    var faults: [SealFault] = []
    if number != (last?.contents.number ?? 0) + 1 { faults.append(.outOfOrder(number)) }
    if !seal.isIntact { faults.append(.badSignature(number)) }
    if seal.contents.previous != last?.digest ?? Seal.genesis {
      faults.append(.otherPrevious(number))
    }
    faults += keyFaults(of: seal)
    for manifest in manifests { tree.add(manifest.leaf) }
    if seal.contents.manifests != Seal.Mark(Int64(tree.size), tree.root) {
      faults.append(.otherManifests(number))
    }
    if let last = last?.contents {
      if seal.contents.time < last.time || seal.contents.journal.count < last.journal.count
        || seal.contents.chronicle.count < last.chronicle.count
      {
        faults.append(.goesBack(number))
      }
    }
    last = seal
    key = seal.contents.nextKey ?? seal.key
    return faults
  }

  private func keyFaults(of seal: Seal) -> [SealFault] {
    let number = seal.contents.number
    let isTrusted = trusted.contains(seal.key.fingerprint)
    switch key {
    case nil where !trusted.isEmpty && !isTrusted: return [.unknownKey(number)]
    case .some(let expected) where seal.key != expected && !isTrusted:
      return [seal.contents.renewed == nil ? .otherKey(number) : .renewedKey(number)]
    default: return []
    }
  }
}

/// What is wrong with a seal.
package enum SealFault: Hashable, Sendable {
  case unreadable(String)
  case missing(Int)
  case outOfOrder(Int)
  case badSignature(Int)
  case otherPrevious(Int)
  case otherManifests(Int)
  case goesBack(Int)
  /// Signed by a key that the seal before did not name.
  case otherKey(Int)
  /// The same, and it says that the key before is lost.
  case renewedKey(Int)
  /// The first key is none that somebody vouches for.
  case unknownKey(Int)
}

extension SealFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path): "\(path): no seal"
    case .missing(let number): "seal \(number): missing"
    case .outOfOrder(let number): "seal \(number): not the next one"
    case .badSignature(let number): "seal \(number): the signature is wrong"
    case .otherPrevious(let number): "seal \(number): names another seal before it"
    case .otherManifests(let number): "seal \(number): its list has other manifests"
    case .goesBack(let number): "seal \(number): earlier than the seal before it"
    case .otherKey(let number): "seal \(number): signed with a key that nobody announced"
    case .renewedKey(let number):
      "seal \(number): signed with a new key because the old one was lost; "
        + "vouch for it (seal.trusted_keys) where that is so"
    case .unknownKey(let number): "seal \(number): signed with a key that nobody vouches for"
    }
  }
}

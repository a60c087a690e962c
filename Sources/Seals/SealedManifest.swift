package import Hashing

/// A manifest that a seal covers: a leaf of the tree.
///
/// Its line is `sha256  path`, with the path of the voucher's folder below the spool:
/// `2f6c…  archive/2026/11/B26-0000123`. The leaf is made of the line without its line feed.
package struct SealedManifest: Hashable, Sendable {
  /// Of the MANIFEST's bytes.
  package let sha256: SHA256Digest
  /// Of the folder, below the spool.
  package let folder: String

  package init(_ sha256: SHA256Digest, in folder: String) {
    self.sha256 = sha256
    self.folder = folder
  }

  /// Reads ``line``; nil for anything else.
  package init?(line: String) {
    guard line.utf8.count > 66, let digest = SHA256Digest(String(line.prefix(64))),
      digest.description == line.prefix(64), line.dropFirst(64).hasPrefix("  ")
    else { return nil }
    self.init(digest, in: String(line.dropFirst(66)))
  }

  package var line: String { "\(sha256)  \(folder)" }

  package var leaf: SHA256Digest { MerkleTree.leaf(line.utf8) }
}

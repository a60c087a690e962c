package import Hashing

/// That a seal covers the manifest of one document, in a form that can be checked without the rest
/// of the archive.
///
///     rohrpost-inclusion 1
///     manifest <SHA-256>  archive/2026/11/B26-0000123
///     index 12
///     size 789
///     path <the root beside the leaf's way up, from the leaf on>
///     path …
///     root <the root that the seal names>
package struct CaseProof: Hashable, Sendable {
  package let manifest: SealedManifest
  package let inclusion: InclusionProof
  package let root: SHA256Digest

  /// The proof for the last of `manifests` that is in `folder`, under the seal that covers them
  /// all; nil where none is there.
  package init?(of folder: String, in manifests: [SealedManifest]) {
    let name = folder.split(separator: "/").last
    let place = manifests.lastIndex { $0.folder.split(separator: "/").last == name }
    guard let place else { return nil }
    let leaves = manifests.map(\.leaf)
    manifest = manifests[place]
    inclusion = InclusionProof(of: place, in: leaves)
    root = MerkleTree.root(of: leaves[...])
  }

  package var text: String {
    let lines =
      [
        "rohrpost-inclusion 1", "manifest \(manifest.line)", "index \(inclusion.index)",
        "size \(inclusion.size)",
      ] + inclusion.path.map { "path \($0)" } + ["root \(root)"]
    return lines.map { $0 + "\n" }.joined()
  }
}

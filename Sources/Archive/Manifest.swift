package import Hashing
package import Payables

/// The list of all files in a voucher's folder: lines of `sha256  path`, sorted by path.
package struct Manifest: Hashable, Sendable {
  /// The digest of each file by its path below the folder.
  package private(set) var digests: [String: SHA256Digest]

  package init(_ files: [StoredFile]) {
    digests = Dictionary(files.map { ($0.path, $0.sha256) }, uniquingKeysWith: { $1 })
  }

  package mutating func add(_ files: [StoredFile]) {
    for file in files { digests[file.path] = file.sha256 }
  }

  /// Reads the text of a manifest; nil where a line is not of its form.
  package init?(text: String) {
    digests = [:]
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      guard line.utf8.count > 66, let digest = SHA256Digest(String(line.prefix(64))),
        line.dropFirst(64).hasPrefix("  ")
      else { return nil }
      digests[String(line.dropFirst(66))] = digest
    }
  }

  package var text: String {
    digests.sorted { $0.key < $1.key }
      .map { "\($0.value)  \($0.key)\n" }
      .joined()
  }
}

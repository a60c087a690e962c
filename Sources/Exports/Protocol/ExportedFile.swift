package import Hashing

/// A file of an export, for its protocol.
package struct ExportedFile: Hashable, Sendable {
  /// Below the export's folder.
  package let path: String
  /// Bytes.
  package let size: Int64
  package let sha256: SHA256Digest

  package init(_ path: String, size: Int64, sha256: SHA256Digest) {
    self.path = path
    self.size = size
    self.sha256 = sha256
  }

  /// The list of all hashes, as `sha256sum -c` takes it.
  package static let sumsName = "SHA256SUMS"

  /// Its line in that list.
  package var sumsLine: String { "\(sha256)  \(path)\n" }
}

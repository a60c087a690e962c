package import Hashing

/// A file in a voucher's archive folder.
package struct StoredFile: Codable, Hashable, Sendable {
  /// Below the voucher's folder, `/`-separated: `structured/factur-x.xml`.
  package var path: String
  package var size: Int64
  package var sha256: SHA256Digest

  package init(path: String, size: Int64, sha256: SHA256Digest) {
    self.path = path
    self.size = size
    self.sha256 = sha256
  }

  /// Where a scan lies that can be searched.
  package static let searchablePath = "derived/searchable.pdf"
}

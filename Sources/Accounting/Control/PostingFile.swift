package import Hashing

/// A batch as it is handed over, with what proves it whole.
package struct PostingFile: Hashable, Sendable {
  /// Letters, digits, `_`, `-` and points.
  package let name: String
  package let bytes: [UInt8]
  package let sha256: SHA256Digest
  package let totals: BatchTotals

  init(name: String, bytes: [UInt8], totals: BatchTotals) {
    self.name = name
    self.bytes = bytes
    self.totals = totals
    sha256 = SHA256Digest(of: bytes)
  }
}

package import Hashing
package import Payables

/// The name under which DATEV keeps a document: the same in the row that posts it (Beleglink) and
/// in the package that brings it.
///
/// A UUID of version 8 (RFC 9562) made of document id and SHA-256 of the original, so that whoever
/// writes it again writes the same.
package struct DocumentGUID: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  package init(_ voucher: VoucherID, _ sha256: SHA256Digest) {
    var hasher = SHA256Hasher()
    hasher.update(Array("document \(voucher) ".utf8))
    hasher.update(sha256.bytes)
    var bytes = Array(hasher.finalize().bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  package init(_ entry: PostingEntry) { self.init(entry.voucher, entry.sha256) }

  /// 36 characters in lower case: `c5a3…-….-8…-….-…`.
  package var description: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      let digits = String(byte, radix: 16)
      text += digits.count == 1 ? "0" + digits : digits
    }
    return text
  }
}

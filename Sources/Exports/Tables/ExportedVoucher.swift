package import Hashing
package import Payables

/// A voucher with what of its files lies on the carrier.
package struct ExportedVoucher: Sendable {
  package let voucher: Voucher
  package let files: [File]
  /// Where it belongs in the filing plan; nil where that is not known.
  package let filing: FileReference?

  /// A file on the carrier.
  package struct File: Hashable, Sendable {
    package let role: Role
    /// Below the carrier's folder: `belege/2026/11/B26-0000123/original/rechnung.pdf`.
    package let path: String
    package let sha256: SHA256Digest

    package init(_ role: Role, path: String, sha256: SHA256Digest) {
      self.role = role
      self.path = path
      self.sha256 = sha256
    }
  }

  /// What a file is of its document.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// As it arrived.
    case original = "Original"
    /// The leading part of an e-invoice.
    case structured = "Strukturteil"
    /// For the eye.
    case view = "Ansicht"
  }

  package init(_ voucher: Voucher, files: [File], filing: FileReference?) {
    self.voucher = voucher
    self.files = files
    self.filing = filing
  }

  func file(_ role: Role) -> File? { files.first { $0.role == role } }
}

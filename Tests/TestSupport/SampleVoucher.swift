import Hashing
package import Payables
import ReadResult

/// Vouchers for tests.
package enum SampleVoucher {
  package static let time = Timestamp(seconds: 1_793_000_000)

  /// An invoice that was read, with the files that this left.
  package static func reading(files: [StoredFile]) -> Reading {
    Reading(
      type: "application/xml", source: .xml, documentClass: .invoice, classConfidence: 0.98,
      index: IndexRecord(), files: files)
  }

  /// A voucher as it is right after its submission.
  package static func submitted(
    _ number: Int = 1, name: String = "rechnung.xml", bytes: [UInt8] = Array("<a/>".utf8),
    isSensitive: Bool = false
  ) -> Voucher {
    var submission = Submission(
      channel: "upload", name: name, storedName: name, size: Int64(bytes.count),
      sha256: SHA256Digest(of: bytes), receivedAt: time, claim: "batch/\(number)")
    if isSensitive {
      submission.restriction = Restriction(documentClass: .personnel, mark: "channel")
    }
    return Voucher(id: VoucherID(year: 2026, number: number), submission: submission, at: time)
  }
}

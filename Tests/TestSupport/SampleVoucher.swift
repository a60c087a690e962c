import Hashing
import Invoice
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

  /// That it was posted with a batch; without lines.
  package static func posted(_ id: VoucherID, in batch: PostingBatchNumber) -> VoucherEvent {
    .settling(
      .posted(
        PostingMark(
          batch,
          PostingEntry(
            voucher: id, kind: .invoice, documentNumber: "1",
            documentDate: CalendarDate(daysSince1970: 20_727),
            supplier: PostingSupplier(id: "S1", account: "70001", name: "Muster GmbH"),
            currency: .euro, text: "", sha256: SHA256Digest(of: []), lines: []), by: nil)))
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

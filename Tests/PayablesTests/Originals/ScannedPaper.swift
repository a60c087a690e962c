import Hashing
import Invoice
import Payables
import ReadResult
import TestSupport

/// Scans for tests of what becomes of their paper.
enum ScannedPaper {
  static let time = SampleVoucher.time

  /// A scan that needs nothing more, with quality control at ``time``.
  static func filed(
    _ number: Int = 1, as documentClass: DocumentClass = .invoice, look: QualityCheck.Look? = nil,
    findings: [QualityFinding] = [], pages: Int = 1, isSensitive: Bool = false,
    isArchived: Bool = true
  ) -> Voucher {
    var voucher = SampleVoucher.submitted(number, isSensitive: isSensitive)
    let reading = Reading(
      type: "application/pdf", source: .ocr, documentClass: documentClass, classConfidence: 1,
      index: IndexRecord(), files: [])
    let check = QualityCheck(
      pages: pages, profile: ScanProfile(), findings: findings, look: look, draw: 0)
    for event in [.read(reading), .qualityChecked(check), filing] {
      voucher.apply(event, at: time)
    }
    if isArchived {
      let receipt = ArchiveReceipt(manifestSHA256: SHA256Digest(of: []), files: 3)
      voucher.apply(.archived(receipt), at: time)
    }
    return voucher
  }

  static let filing = VoucherEvent.filed(Conclusion(german: "Abgelegt.", english: "Filed."))

  static func days(_ days: Int64) -> Timestamp { time.adding(seconds: days * 86_400) }
}

package import Archive
package import Ledger
package import Payables

/// Checks everything that is kept: the journal's chain, the vouchers that follow from it, every
/// file of the archive (L2); and that nothing waits silently (N2).
package struct Verification: Sendable {
  package private(set) var vouchers = 0
  package private(set) var entries: Int64 = 0
  package private(set) var files = 0
  package private(set) var bytes: Int64 = 0
  package private(set) var findings = 0

  /// Runs it and reports each difference as a line of text.
  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, at now: Timestamp, report: (String) -> Void
  ) throws {
    var findings = 0
    func note(_ text: String) {
      findings += 1
      report(text)
    }
    let verified = try ledger.verify { note($0.description) }
    entries = verified.entries
    var verifier = ArchiveVerifier(archive)
    var count = 0
    try ledger.vouchers(VoucherFilter()) { voucher in
      count += 1
      let silences = Silence.faults(of: voucher, at: now)
      if !silences.isEmpty, try !ledger.awaitsReconsideration(of: voucher.id) {
        for silence in silences { note(silence.description) }
      }
      let isPending = try ledger.awaits(.archiveRecord, of: voucher.id)
      for finding in verifier.check(voucher, isRecordPending: isPending) {
        note("\(finding.path): \(finding.kind.rawValue) (\(finding.detail))")
      }
    }
    for imported in try ledger.importedFiles() {
      guard let finding = verifier.check(importedFile: imported.path, imported.sha256)
      else { continue }
      note("\(finding.path): \(finding.kind.rawValue) (\(finding.detail))")
    }
    for finding in verifier.unknownFolders() {
      note("\(finding.path): \(finding.kind.rawValue) (\(finding.detail))")
    }
    vouchers = count
    files = verifier.files
    bytes = verifier.bytes
    self.findings = findings
  }
}

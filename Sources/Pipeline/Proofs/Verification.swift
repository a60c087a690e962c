package import Archive
package import Configuration
package import Ledger
package import Payables
import Seals

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
    _ ledger: Ledger, _ archive: ArchiveTree, _ seals: SealSettings, at now: Timestamp,
    report: (String) -> Void
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
    try withoutActuallyEscaping(note) {
      try ErasureVerification(
        ledger: ledger, files: ErasureFiles(spool: archive.spool), report: $0
      ).run()
    }
    let sealed = try Self.checkSeals(ledger, archive, seals, report: note)
    vouchers = count
    files = verifier.files
    bytes = verifier.bytes + sealed
    self.findings = findings
  }

  /// Chronicle and seals; returns how many bytes were read.
  private static func checkSeals(
    _ ledger: Ledger, _ archive: ArchiveTree, _ settings: SealSettings,
    report: (String) -> Void
  ) throws -> Int64 {
    try withoutActuallyEscaping(report) { report in
      let seals = SealVerification(
        ledger: ledger, files: SealFiles(in: archive.spool), settings: settings, report: report)
      let found = try seals.find()
      let chronicle = try ChronicleVerification(
        ledger: ledger, archive: archive, report: report
      ).run(marks: Set(found.map(\.seal.contents.chronicle.count)))
      try seals.run(found, chronicle.chains)
      return chronicle.bytes
    }
  }
}

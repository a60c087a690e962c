package import Archive
package import Configuration
package import InvoiceRules
package import Ledger
package import Payables
import Seals
import Threads

/// Checks everything that is kept: the journal's chain, the vouchers that follow from it, every
/// file of the archive (L2); and that nothing waits silently (N2).
package struct Verification: Sendable {
  package private(set) var vouchers = 0
  package private(set) var entries: Int64 = 0
  package private(set) var files = 0
  package private(set) var bytes: Int64 = 0
  package private(set) var findings = 0

  /// Threads that look at files: a disk is faster when it is asked for several at a time.
  private static let fileThreads = 4

  /// Runs it and reports each difference as a line, and to `progress` how far it got.
  ///
  /// Files are looked at while rows are compared: neither needs what the other finds.
  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, _ seals: SealSettings, at now: Timestamp,
    progress: WorkProgress.Observer? = nil, report: @escaping @Sendable (Wording) -> Void
  ) throws {
    let findings = Findings(report)
    let counts = try ledger.counts()
    let rows = Aside { try Self.checkRows(ledger, archive, seals, findings) }
    entries = try ledger.verifyJournal(
      advance: { progress?(WorkProgress(Self.journal, Int($0), of: Int(counts.journal.seq))) },
      { findings.note($0.wording) }
    ).entries
    let verifier = ArchiveVerifier(archive)
    vouchers = try Self.checkVouchers(ledger, verifier, at: now, findings) {
      progress?(WorkProgress(Self.files, $0, of: counts.vouchers))
    }
    for imported in try ledger.importedFiles() {
      verifier.check(importedFile: imported.path, imported.sha256).map {
        findings.note($0.wording)
      }
    }
    for finding in verifier.unknownFolders() { findings.note(finding.wording) }
    try ErasureVerification(
      ledger: ledger, files: ErasureFiles(spool: archive.spool), findings: findings
    ).run()
    progress?(WorkProgress(Self.rows, 0))
    bytes = verifier.bytes + (try rows.value())
    files = verifier.files
    self.findings = findings.count
  }

  // The steps, as they are told while they go on.
  private static let journal = Wording("Journal prüfen", "Checking the journal")
  private static let files = Wording("Belege und Dateien prüfen", "Checking documents and files")
  private static let rows = Wording("Chronik vergleichen", "Comparing the chronicle")

  /// The files of every voucher, and whether it waits silently; returns how many there are.
  private static func checkVouchers(
    _ ledger: Ledger, _ verifier: ArchiveVerifier, at now: Timestamp, _ findings: Findings,
    advance: (Int) -> Void
  ) throws -> Int {
    let crew = Crew<(voucher: Voucher, isRecordPending: Bool)>(
      of: fileThreads, backlog: fileThreads
    ) { found in
      do {
        try checkFiles(of: found.voucher, found.isRecordPending, ledger, verifier)
          .forEach { findings.note($0.wording) }
      } catch {
        let id = found.voucher.id
        findings.note(Wording("Beleg \(id): \(error)", "voucher \(id): \(error)"))
      }
    }
    defer { crew.finish() }
    var count = 0
    try ledger.vouchers(VoucherFilter()) { voucher in
      count += 1
      advance(count)
      let silences = Silence.faults(of: voucher, at: now)
      if !silences.isEmpty, try !ledger.awaitsReconsideration(of: voucher.id) {
        for silence in silences { findings.note(silence.wording) }
      }
      crew.take((voucher, try ledger.awaits(.archiveRecord, of: voucher.id)))
    }
    return count
  }

  /// What is found of a voucher that the daemon does not change while its files are looked at.
  private static func checkFiles(
    of voucher: Voucher, _ isRecordPending: Bool, _ ledger: Ledger, _ verifier: ArchiveVerifier
  ) throws(LedgerError) -> [ArchiveFinding] {
    let findings = verifier.check(voucher, isRecordPending: isRecordPending)
    if findings.isEmpty { return [] }
    // One that was erased meanwhile has no files that could differ.
    guard let latest = try ledger.voucher(voucher.id) else { return [] }
    guard latest.version != voucher.version else { return findings }
    let isPending = try ledger.awaits(.archiveRecord, of: latest.id)
    return try checkFiles(of: latest, isPending, ledger, verifier)
  }

  /// Chronicle and seals, and every row by them; returns how many bytes were read.
  private static func checkRows(
    _ ledger: Ledger, _ archive: ArchiveTree, _ settings: SealSettings, _ findings: Findings
  ) throws -> Int64 {
    let seals = SealVerification(
      ledger: ledger, files: SealFiles(in: archive.spool), settings: settings,
      findings: findings)
    let found = try seals.find()
    let chronicle = try ChronicleVerification(
      ledger: ledger, archive: archive, findings: findings
    ).run(marks: Set(found.map(\.seal.contents.chronicle.count)))
    try seals.run(found, chronicle.chains)
    return chronicle.bytes
  }
}

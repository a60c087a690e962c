import GRDB
package import Hashing

extension Ledger {
  /// A file of master data, of decisions or of answers that was taken, as the journal names it.
  package struct ImportedFile: Hashable, Sendable {
    /// Below the spool.
    package let path: String
    package let sha256: SHA256Digest
  }

  /// All files that are no vouchers' and were taken, the earliest of each kind first.
  package func importedFiles() throws(LedgerError) -> [ImportedFile] {
    try files(of: .masterDataImported) + files(of: .decisionFileTaken)
      + files(of: .acknowledgementsTaken) + files(of: .bankMessageTaken)
      + files(of: .procedureKept)
  }

  private func files(of kind: SystemEventKind) throws(LedgerError) -> [ImportedFile] {
    var files: [ImportedFile] = []
    var seq: Int64 = 0
    while true {
      let page = try read { [seq] db in
        var page: [(seq: Int64, details: String)] = []
        let rows = try db.rows(.systemDetails, kind.rawValue, seq, pageLength)
        while let row = try rows.next() { page.append((try row.value(0), try row.value(1))) }
        return page
      }
      for entry in page {
        let details: KeptFile = try LedgerJSON.value(
          from: entry.details, at: "journal entry \(entry.seq)")
        // Of what was no file nothing is kept.
        guard let path = details.path else { continue }
        files.append(ImportedFile(path: path, sha256: details.sha256))
      }
      guard let last = page.last, page.count == pageLength else { return files }
      seq = last.seq
    }
  }

  private struct KeptFile: Decodable {
    let path: String?
    let sha256: SHA256Digest
  }
}

import GRDB
package import Hashing

extension Ledger {
  /// A file of master data that was taken, as the journal names it.
  package struct ImportedFile: Hashable, Sendable {
    /// Below the spool.
    package let path: String
    package let sha256: SHA256Digest
  }

  /// All files of master data that were taken, the earliest first.
  package func importedFiles() throws(LedgerError) -> [ImportedFile] {
    var files: [ImportedFile] = []
    var seq: Int64 = 0
    while true {
      let page = try read { [seq] db in
        var page: [(seq: Int64, details: String)] = []
        let rows = try db.rows(
          .systemDetails, SystemEventKind.masterDataImported.rawValue, seq, pageLength)
        while let row = try rows.next() { page.append((try row.value(0), try row.value(1))) }
        return page
      }
      for entry in page {
        let details: ImportDetails = try LedgerJSON.value(
          from: entry.details, at: "journal entry \(entry.seq)")
        files.append(ImportedFile(path: details.path, sha256: details.sha256))
      }
      guard let last = page.last, page.count == pageLength else { return files }
      seq = last.seq
    }
  }
}

import Exports
import Files
import Hashing
package import Invoice
package import Ledger
import Payables
import Reports
package import SystemPackage

/// Writes a list of a period to a CSV file, whole or not at all.
package struct ListExport {
  private let ledger: Ledger
  private let from: CalendarDate
  private let to: CalendarDate

  package enum List: String, CaseIterable, Sendable {
    /// The Eingangsbuch (A6).
    case intake
    /// The audit trail, as people may see it.
    case journal
  }

  /// From the first day to the last, as they are in Germany.
  package init(_ ledger: Ledger, from: CalendarDate, to: CalendarDate) {
    self.ledger = ledger
    self.from = from
    self.to = to
  }

  /// Returns the number of rows.
  package func write(_ list: List, to target: FilePath, _ mark: ExportMark) throws -> Int {
    guard try FileStatus.ifExists(target) == nil, let name = target.lastComponent else {
      throw ExportFault.occupied(target)
    }
    let temporary = target.removingLastComponent().appending(".\(name.string).unvollstaendig")
    try FileOperations.removeFile(temporary)
    do {
      let file = try ExportFile(temporary)
      let rows = try write(list, into: file)
      try file.flush()
      try mark.journalize(
        list: list.rawValue, from: from, to: to, rows: rows,
        FileContents.fingerprint(of: temporary).sha256, in: ledger)
      try FileOperations.move(temporary, to: target)
      return rows
    } catch {
      try? FileOperations.removeFile(temporary)
      throw error
    }
  }

  private func write(_ list: List, into file: ExportFile) throws -> Int {
    let start = Timestamp(berlin: from, hour: 0)
    let end = Timestamp(berlin: to.adding(days: 1), hour: 0)
    var rows = 0
    switch list {
    case .intake:
      var filter = VoucherFilter()
      (filter.since, filter.until) = (start, end)
      try file.write(IntakeBook.header)
      try ledger.vouchers(filter) { voucher in
        try file.write(IntakeBook.row(of: voucher))
        rows += 1
      }
    case .journal:
      try file.write(JournalBook.header)
      try ledger.shownJournal(of: nil) { entry in
        guard start <= entry.time, entry.time < end else { return }
        try file.write(
          JournalBook.row(
            seq: entry.seq, time: entry.time, voucher: entry.voucher, actor: entry.actor,
            kind: entry.kind, details: entry.details, hash: entry.hash))
        rows += 1
      }
    }
    return rows
  }
}

package import Hashing
package import Payables

/// The journal as CSV for spreadsheets, row by row.
package enum JournalBook {
  /// What begins the file: UTF-8's mark and the names of the columns.
  package static let header =
    CSVLine.byteOrderMark
    + CSVLine(["Eintrag", "Zeit", "Beleg-ID", "Durch", "Ereignis", "Inhalt", "Hash"]).text

  /// The row of an entry, with the line's end; `details` as people may see them.
  package static func row(
    seq: Int64, time: Timestamp, voucher: VoucherID?, actor: String, kind: String,
    details: String, hash: SHA256Digest
  ) -> String {
    CSVLine([
      String(seq), time.berlin.text, voucher?.description ?? "", CSVLine.foreign(actor),
      CSVLine.foreign(kind), CSVLine.foreign(details), hash.description,
    ]).text
  }
}

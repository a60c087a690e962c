import Hashing
import InvoiceRules
package import Payables
import ReadResult

/// The Eingangsbuch as CSV (A6), row by row.
package enum IntakeBook {
  /// What begins the file: UTF-8's mark and the names of the columns.
  package static let header =
    CSVLine.byteOrderMark
    + CSVLine([
      "Beleg-ID", "Eingang", "Kanal", "Absender", "Name", "Größe (Bytes)", "SHA-256",
      "Eltern-Beleg", "Klasse", "Status",
    ]).text

  /// The row of a voucher, with the line's end.
  package static func row(of voucher: Voucher) -> String {
    let submission = voucher.submission
    let senders = voucher.reading?.mail?.from.joined(separator: ", ") ?? ""
    return CSVLine([
      voucher.id.description,
      submission.receivedAt.berlin.text,
      CSVLine.foreign(submission.channel),
      voucher.isSensitive ? Submission.confidentialName : CSVLine.foreign(senders),
      CSVLine.foreign(voucher.shownName),
      String(voucher.original.size),
      voucher.original.sha256.description,
      submission.parent?.description ?? "",
      voucher.documentClass?.name.german ?? "",
      voucher.status.name.german,
    ]).text
  }
}

/// What leaves the house because of an event: a row of the outbox, written in the same
/// transaction as the event and delivered at least once.
package enum Effect: String, Codable, Hashable, Sendable, CaseIterable {
  /// Write the voucher's archive record: views, reports, index, journal extract, manifest.
  case archiveRecord = "archive-record"
  /// Write `output/results/<date>/<id>.json`.
  case result
  /// Make the error folder agree with the voucher: the document with its `LIESMICH.txt` while it
  /// is in error, nothing otherwise.
  case errorFolder = "error-folder"
  /// Tell the facility management system of a defect that it does not know of yet (G2).
  case defectTicket = "defect-ticket"
}

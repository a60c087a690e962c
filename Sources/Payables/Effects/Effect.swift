/// What leaves the house because of an event: a row of the outbox, written in the same
/// transaction as the event and delivered at least once.
package enum Effect: String, Codable, Hashable, Sendable, CaseIterable {
  /// Write the voucher's archive record: views, reports, index, journal extract, manifest.
  case archiveRecord = "archive-record"
  /// Write `output/results/<date>/<id>.json`.
  case result
  /// Put the document and its `LIESMICH.txt` into the error folder.
  case errorFolder = "error-folder"
}

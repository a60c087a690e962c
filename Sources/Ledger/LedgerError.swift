package import Payables

/// Why the ledger did not do what it was asked; the transaction is rolled back.
package enum LedgerError: Error, Hashable, Sendable {
  /// The database can't be opened; the text is SQLite's.
  case cannotOpen(path: String, reason: String)
  /// The database was written by a newer version of the program, or not yet by this one.
  case otherVersion(path: String, isNewer: Bool)
  /// Another process held the database for longer than the busy timeout.
  case busy
  case outOfSpace
  /// The ledger was opened for reading.
  case readOnly
  /// What is stored can't be read; the text names the place.
  case damaged(String)
  /// Any other failure of the database; SQLite's text, without the values of the statement.
  case failed(String)
  case unknownVoucher(VoucherID)
  /// The voucher in hand is not the one that is stored: somebody else appended to it.
  case staleVoucher(VoucherID)
  /// The clock shows a year that no voucher can have.
  case timeOutOfRange(Timestamp)
}

extension LedgerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "The ledger “\(path)” can't be opened (\(reason)). Check the path and its permissions."
    case .otherVersion(let path, isNewer: true):
      "The ledger “\(path)” was written by a newer version, or one before the first release. "
        + "Install that version again, or have it made anew by rohrpost rebuild --replace."
    case .otherVersion(let path, isNewer: false):
      "The ledger “\(path)” is of an older version. Start the daemon once to bring it up to date; "
        + "the database of a copy is made anew by rohrpost rebuild --replace."
    case .busy: "Another process holds the ledger. It is tried again."
    case .outOfSpace: "The disk of the ledger is full. Make room; it is tried again."
    case .readOnly: "The ledger was opened for reading."
    case .damaged(let place): "The ledger is damaged at \(place). Run: rohrpost verify"
    case .failed(let reason): "The ledger failed: \(reason)."
    case .unknownVoucher(let id): "There is no voucher \(id)."
    case .staleVoucher(let id): "Voucher \(id) was changed in the meantime."
    case .timeOutOfRange(let time): "The clock shows \(time). Set the clock of this machine."
    }
  }
}

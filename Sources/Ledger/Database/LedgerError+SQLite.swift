import GRDB

extension LedgerError {
  /// Puts an error of the database into the ledger's words.
  init(_ error: any Error) {
    switch error {
    case let error as LedgerError: self = error
    case let error as DatabaseError: self.init(error)
    case is DecodingError: self = .damaged("a stored value: \(error)")
    default: self = .failed("\(error)")
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .outOfSpace
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged("the file (\(error.reason))")
    default: self = .failed(error.reason)
    }
  }
}

extension DatabaseError {
  /// The code and SQLite's text; GRDB keeps the values of the statement out of both.
  var reason: String { message ?? "SQLite error \(extendedResultCode.rawValue)" }
}

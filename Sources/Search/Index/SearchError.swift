import GRDB

/// Why the index did not do what it was asked; the transaction is rolled back.
package enum SearchError: Error, Hashable, Sendable {
  /// The file can't be opened; the text is SQLite's.
  case cannotOpen(path: String, reason: String)
  /// It was made by another version of the program, and is to be made anew.
  case otherVersion
  case busy, outOfSpace, readOnly
  /// The file is damaged; it is to be made anew.
  case damaged(String)
  case failed(String)
}

extension SearchError {
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = error as? SearchError ?? .failed("\(error)")
      return
    }
    let reason = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .outOfSpace
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(reason)
    default: self = .failed(reason)
    }
  }

  /// Whether the index has to be thrown away and made again.
  package var needsRebuilding: Bool {
    switch self {
    case .otherVersion, .damaged: true
    default: false
    }
  }
}

extension SearchError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "The search index “\(path)” can't be opened (\(reason)). Check the path and its permissions."
    case .otherVersion:
      "The search index is of another version. Run: rohrpost search --rebuild"
    case .busy: "Another process holds the search index. It is tried again."
    case .outOfSpace: "The disk of the search index is full. Make room; it is tried again."
    case .readOnly: "The search index was opened for reading."
    case .damaged(let reason):
      "The search index is damaged (\(reason)). Run: rohrpost search --rebuild"
    case .failed(let reason): "The search index failed: \(reason)."
    }
  }
}

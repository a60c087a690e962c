import GRDB
import Glibc

/// The index of all documents in a database of its own, which can be made anew at any time.
///
/// One process writes; others look at the same time. One thread uses an object of it.
package final class SearchIndex {
  /// Seconds a connection waits for another process.
  private static let patience = 10
  /// KiB of the database that the writer keeps in memory.
  private static let cacheKibibytes = 64 << 10

  let queue: DatabaseQueue
  let forms = WordForms()
  /// Long words that are known to be in the vocabulary.
  var knownWords: Set<String> = []
  /// Where this object left the index.
  var lastPosition: Int64 = 0

  /// Opens the index for writing; makes it where there is none.
  ///
  /// One of another version throws ``SearchError/otherVersion``; see ``discard(at:)``.
  package init(at path: String) throws(SearchError) {
    Self.closeToOthers(path)
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(isWriter: true))
      try queue.write { db in
        switch try SearchSchema.isCurrent(db) {
        case true: break
        case false: throw SearchError.otherVersion
        default: try SearchSchema.make(db)
        }
      }
    } catch {
      throw Self.openingError(error, path)
    }
  }

  /// Opens the index for looking, also while a daemon writes to it.
  package init(readingAt path: String) throws(SearchError) {
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(isWriter: false))
      let isCurrent = try queue.read { try SearchSchema.isCurrent($0) }
      guard isCurrent == true else { throw SearchError.otherVersion }
    } catch {
      throw Self.openingError(error, path)
    }
  }

  /// Throws the index at `path` away, with all that belongs to it.
  package static func discard(at path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  private static func configuration(isWriter: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "rohrpost.search"
    configuration.busyMode = .timeout(Double(patience))
    configuration.readonly = !isWriter
    guard isWriter else { return configuration }
    configuration.prepareDatabase { db in
      // What is erased is overwritten, in the file and, once the log is written back, there too.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      // A power cut may take the last batches back; they are then made again.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
    }
    return configuration
  }

  /// Makes the file one that only its owner opens, as the ledger is.
  private static func closeToOthers(_ path: String) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 { Glibc.close(descriptor) }
    for ending in ["", "-wal", "-shm"] { chmod(path + ending, 0o600) }
  }

  private static func openingError(_ error: any Error, _ path: String) -> SearchError {
    let found = SearchError(error)
    guard case .failed(let reason) = found else { return found }
    return .cannotOpen(path: path, reason: reason)
  }

  /// Ends all work; later calls fail.
  package func close() throws(SearchError) {
    do { try queue.close() } catch { throw SearchError(error) }
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(SearchError) -> Result {
    do { return try queue.read(body) } catch { throw SearchError(error) }
  }

  func write<Result>(_ body: (Database) throws -> Result) throws(SearchError) -> Result {
    do {
      return try queue.write(body)
    } catch {
      // What the transaction added to the vocabulary is not there.
      knownWords.removeAll()
      throw SearchError(error)
    }
  }
}

// MARK: - How far it is

extension SearchIndex {
  /// The number of the journal's entry up to which the index has everything.
  package func position() throws(SearchError) -> Int64 {
    try read { try Int64.fetchOne($0, sql: "SELECT position FROM state") ?? 0 }
  }

  /// Empties an index whose documents were filed by another plan: their codes are among its terms.
  package func follow(plan: String) throws(SearchError) {
    let found = try read { try String.fetchOne($0, sql: "SELECT plan FROM state") }
    guard found != plan else { return }
    if try position() > 0 { try reset() }
    try write { db in
      try db.execute(sql: "UPDATE state SET plan = ?", arguments: [plan])
    }
  }

  /// How many documents are in it.
  package func count() throws(SearchError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT documents FROM state") ?? 0 }
  }
}

// MARK: - Making it anew

extension SearchIndex {
  /// Opens the index for writing; one that is of another version or damaged is thrown away, and an
  /// empty one takes its place.
  package static func openOrRemake(at path: String) throws(SearchError) -> SearchIndex {
    do {
      return try SearchIndex(at: path)
    } catch {
      guard error.needsRebuilding else { throw error }
      discard(at: path)
      return try SearchIndex(at: path)
    }
  }

  /// Empties the index, so that it is made again from the beginning of the journal; who else works
  /// with it goes on with the empty one.
  package func reset() throws(SearchError) {
    try write { db in
      for table in ["part", "word", "entry", "content", "document", "state"] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try SearchSchema.make(db)
    }
    knownWords.removeAll()
  }
}

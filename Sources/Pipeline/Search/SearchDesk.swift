import Archive
package import Configuration
import Files
package import Ledger
package import Search
import SystemPackage

/// The search index for the command line: brought up to the journal where no daemon does it.
package struct SearchDesk {
  private let settings: Settings
  private let ledger: Ledger

  /// What a look at the index has to say of it.
  package enum Freshness: Hashable, Sendable {
    case current
    /// It lacks what so many entries of the journal say.
    case behind(entries: Int64)
  }

  package init(_ settings: Settings, _ ledger: Ledger) {
    self.settings = settings
    self.ledger = ledger
  }

  /// Brings the index up to date where no daemon works in the spool, and opens it for looking; nil
  /// where there is none yet.
  ///
  /// `progress` hears which entry of the journal is reached, and the last one.
  package func open(
    progress: (Int64, Int64) -> Void
  ) throws -> (index: SearchIndex, freshness: Freshness)? {
    if let lock = try lock() {
      try follow(progress)
      _ = consume lock
    }
    guard try FileStatus.ifExists(FilePath(settings.searchPath)) != nil else { return nil }
    let index = try SearchIndex(readingAt: settings.searchPath)
    let missing = try ledger.lastEntry() - index.position()
    return (index, missing > 0 ? .behind(entries: missing) : .current)
  }

  /// Makes the index anew; one that was interrupted goes on at the next call of ``open(progress:)``
  /// or by the daemon.
  /// - Returns: Whether it is done; a daemon that works in the spool fills it by itself.
  package func rebuild(progress: (Int64, Int64) -> Void) throws -> Bool {
    guard let lock = try lock() else {
      let index = try SearchIndex(at: settings.searchPath)
      try index.reset()
      try index.close()
      return false
    }
    SearchIndex.discard(at: settings.searchPath)
    try follow(progress)
    _ = consume lock
    return true
  }

  private func follow(_ progress: (Int64, Int64) -> Void) throws {
    let index = try SearchIndex.openOrRemake(at: settings.searchPath)
    let feed = SearchFeed(
      ledger: ledger, archive: ArchiveTree(spool: FilePath(settings.spool)),
      plan: settings.filingPlan)
    let last = try ledger.lastEntry()
    while try !feed.step(index) { progress(try index.position(), last) }
    try index.close()
  }

  /// The spool's lock; nil where a daemon has it, or the account may not work in the spool.
  private func lock() throws -> OpenFile? {
    let path = FilePath(settings.ledgerPath).removingLastComponent().appending("rohrpost.lock")
    guard let lock = try? OpenFile(path, .writing(permissions: Permissions.file)),
      try lock.tryLock()
    else { return nil }
    return lock
  }
}

package import Archive
import Delivery
import Files
import Hashing
package import InvoiceRules
package import Ledger
package import Payables
package import SystemPackage

/// Makes the database again from the archive alone (R4): for a spool whose database is lost.
package struct Rebuild {
  private let archive: ArchiveTree
  private let state: FilePath
  private let target: FilePath

  /// `ledger` is the path of the database.
  package init(_ archive: ArchiveTree, ledger: String) {
    self.archive = archive
    target = FilePath(ledger)
    state = target.removingLastComponent()
  }

  /// Why it can't be done.
  package enum Refusal: Error {
    case ledgerExists(FilePath)
    case noChronicle
    case damaged(faults: Int)

    package var text: Wording {
      switch self {
      case .ledgerExists(let path):
        Wording(
          "Unter \(path) gibt es eine Datenbank. Mit --replace wird sie beiseitegelegt.",
          "There is a database at \(path). Give --replace to put it aside.")
      case .noChronicle:
        Wording(
          "Das Archiv hat keine Chronik: Es gibt nichts, woraus eine Datenbank entstehen könnte.",
          "The archive has no chronicle: there is nothing to make a database from.")
      case .damaged(let faults):
        Wording(
          "Die Chronik ist nicht, was geschrieben wurde (Fehler: \(faults)). Stellen Sie sie aus "
            + "einer Sicherung wieder her, oder nehmen Sie mit --despite-damage, was lesbar ist.",
          "The chronicle is not what was written (\(faults) faults). Restore it from a backup, or "
            + "give --despite-damage to take what can be read.")
      }
    }
  }

  /// What it made.
  package struct Outcome: Sendable {
    package let end: ChroniclePosition
    package let vouchers: Int
    /// Folders of documents that arrived after the last line of the chronicle; they were moved
    /// here, below the spool.
    package let recovered: [String]
    /// The database that was put aside.
    package let replaced: FilePath?
  }

  package struct Options: Sendable {
    package var replacing = false
    package var despiteDamage = false

    package init(replacing: Bool = false, despiteDamage: Bool = false) {
      self.replacing = replacing
      self.despiteDamage = despiteDamage
    }
  }

  /// Reads the chronicle twice: to check it, then to make the database from it.
  ///
  /// The caller holds the lock of the spool.
  package func run(
    _ options: Options, at now: Timestamp, actor: String, progress: WorkProgress.Observer? = nil,
    report: @escaping @Sendable (Wording) -> Void
  ) throws -> Outcome {
    let isThere = try FileStatus.ifExists(target) != nil
    guard !isThere || options.replacing else { throw Refusal.ledgerExists(target) }
    let reader = ChronicleReader(archive)
    var faults = 0
    var lines = 0
    let checked = try reader.read(
      report: { fault in
        faults += 1
        report(fault)
      },
      each: { _ in
        lines += 1
        progress?(WorkProgress(Self.checking, lines))
      })
    guard checked.end.mark > 0 else { throw Refusal.noChronicle }
    guard faults == 0 || options.despiteDamage else { throw Refusal.damaged(faults: faults) }
    let made = state.appending("rebuild.sqlite")
    try removeDatabase(made)
    try FileOperations.makeDirectory(state)
    let skip: @Sendable (String) -> Void = {
      report(Wording("Ausgelassen: \($0)", "Left out: \($0)"))
    }
    let rebuild = try LedgerRebuild(at: made.string, skipped: faults > 0 ? skip : nil)
    var taken = 0
    _ = try reader.read(
      upTo: checked.end,
      each: {
        try rebuild.take($0)
        taken += 1
        progress?(WorkProgress(Self.writing, taken, of: lines))
      })
    progress?(WorkProgress(Self.finishing, 0))
    try rebuild.finish(at: checked.end)
    let replaced = try isThere ? putAside(at: now) : nil
    try FileOperations.replace(target, with: made)
    // Its log is written back and empty.
    try removeDatabase(made)
    try FileOperations.syncFileSystem(of: state)
    return try conclude(checked.end, replaced, at: now, actor: actor)
  }

  // The steps, as they are told while they go on.
  private static let checking = Wording("Chronik prüfen", "Checking the chronicle")
  private static let writing = Wording("Datenbank schreiben", "Writing the database")
  private static let finishing = Wording("Abschließen", "Finishing")

  private func conclude(
    _ end: ChroniclePosition, _ replaced: FilePath?, at now: Timestamp, actor: String
  ) throws -> Outcome {
    let ledger = try Ledger(at: target.string)
    let recovered = try recoverUnknown(ledger)
    var vouchers = 0
    try ledger.summaries(VoucherFilter()) { _ in vouchers += 1 }
    let details = RebuildDetails(
      mark: end.mark, entries: end.seq, chain: end.chain.description, recovered: recovered)
    try ledger.transaction {
      try $0.append(.ledgerRebuilt, details: details, at: now, actor: actor)
    }
    try ChronicleWriter(ledger, archive).write(at: now)
    try ledger.close()
    // What was recovered or is known no more has no place in the tree: the daemon makes it anew.
    try FilingTree(spool: archive.spool).forget()
    return Outcome(end: end, vouchers: vouchers, recovered: recovered, replaced: replaced)
  }

  private struct RebuildDetails: Encodable {
    let mark: Int64
    let entries: Int64
    let chain: String
    let recovered: [String]
  }

  private static let endings = ["", "-wal", "-shm"]

  private func removeDatabase(_ path: FilePath) throws(FileFailure) {
    for ending in Self.endings { try FileOperations.removeFile(FilePath(path.string + ending)) }
  }

  private func putAside(at now: Timestamp) throws(FileFailure) -> FilePath {
    let aside = FilePath("\(target.string).\(now)")
    for ending in Self.endings {
      let file = FilePath(target.string + ending)
      guard try FileStatus.ifExists(file) != nil else { continue }
      try FileOperations.move(file, to: FilePath(aside.string + ending))
    }
    return aside
  }

  /// Takes folders of documents away that the ledger does not know: their ids are given anew.
  private func recoverUnknown(_ ledger: Ledger) throws -> [String] {
    var recovered: [String] = []
    for path in try archive.voucherPaths() {
      guard let id = path.lastComponent.flatMap({ VoucherID($0.string) }),
        try ledger.voucher(id) == nil
      else { continue }
      let place = "recovered/\(id)"
      try FileOperations.makeDirectory(
        archive.spool.appending("recovered"), permissions: Permissions.restrictedDirectory)
      try FileOperations.move(archive.spool.pushing(path), to: archive.spool.appending(place))
      recovered.append(place)
    }
    return recovered
  }
}

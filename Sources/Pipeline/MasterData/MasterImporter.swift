package import Archive
import Files
import Hashing
import InvoiceRules
package import Ledger
package import MasterData
package import Payables

/// Takes files of master data: checks them, keeps them in the archive and brings them into the
/// ledger, all of a call in one transaction.
package struct MasterImporter: Sendable {
  private let ledger: Ledger
  private let archive: ArchiveTree
  private let time: Timestamp
  /// Who brings the files, and may not confirm what they change of suppliers (E4).
  private let person: String
  private let actor: String

  /// Person and actor, who enters the files, are told as the journal names them.
  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, at time: Timestamp, by person: String, actor: String
  ) {
    (self.ledger, self.archive) = (ledger, archive)
    (self.time, self.person, self.actor) = (time, person, actor)
  }

  /// A file that somebody hands in.
  package struct HandedIn: Sendable {
    package let drop: MasterDrop
    package let bytes: [UInt8]
    let sha256: SHA256Digest

    package init(_ drop: MasterDrop, bytes: [UInt8]) {
      self.drop = drop
      self.bytes = bytes
      sha256 = SHA256Digest(of: bytes)
    }
  }

  /// Takes those that are sound, what others refer to first, and says what became of each, in the
  /// order in which they were given.
  ///
  /// With `isCheck` nothing is written. `progress` is told of each row.
  package func take(
    _ files: [HandedIn], isCheck: Bool = false, progress: WorkProgress.Observer? = nil
  ) throws -> [ImportReport] {
    let order = files.indices.sorted { left, right in
      (Self.rank(files[left]), left) < (Self.rank(files[right]), right)
    }
    var paths: [Int: String] = [:]
    for index in order where !isCheck && files[index].drop.isSound {
      let file = files[index]
      let path = Drawer.masterData.path(of: file.drop.name, file.sha256, at: time)
      try archive.keep(file.bytes, at: path)
      paths[index] = path
    }
    do {
      return try ledger.transaction { books in
        let reports = try take(files, order, paths, isCheck, books, progress)
        if isCheck { throw Checked(reports: reports) }
        return reports
      }
    } catch let checked as Checked {
      return checked.reports
    }
  }

  /// Ends the transaction of a check.
  private struct Checked: Error {
    let reports: [ImportReport]
  }

  private static let taking = Wording("Zeilen übernehmen", "Taking rows")

  private static func rank(_ file: HandedIn) -> Int {
    file.drop.table.flatMap { MasterTable.importOrder.firstIndex(of: $0) } ?? .max
  }

  private func take(
    _ files: [HandedIn], _ order: [Int], _ paths: [Int: String], _ isCheck: Bool,
    _ books: LedgerTransaction, _ progress: WorkProgress.Observer?
  ) throws -> [ImportReport] {
    var outcomes: [Int: MasterOutcome] = [:]
    let rows = files.filter(\.drop.isSound).reduce(0) { $0 + $1.drop.records.count }
    var taken = 0
    for index in order {
      let file = files[index]
      guard file.drop.isSound else {
        try books.refuse(file.drop, sha256: file.sha256, at: time, actor: actor)
        continue
      }
      let source = MasterSource(
        file: file.drop.name, sha256: file.sha256, path: paths[index] ?? "")
      outcomes[index] = try books.take(
        file.drop, from: source, by: person, at: time, actor: actor
      ) {
        taken += 1
        progress?(WorkProgress(Self.taking, taken, of: rows))
      }
    }
    return try files.enumerated().map { index, file in
      guard let outcome = outcomes[index] else { return ImportReport(file.drop, .refused) }
      var drop = file.drop
      for remark in outcome.remarks { drop.add(remark) }
      for dangling in try books.danglingReferences(of: drop) { drop.add(dangling) }
      var report = ImportReport(drop, isCheck ? .checked : .taken)
      (report.new, report.changed) = (outcome.new, outcome.changed)
      (report.unchanged, report.waiting) = (outcome.unchanged, outcome.waiting)
      report.archivePath = paths[index]
      return report
    }
  }
}

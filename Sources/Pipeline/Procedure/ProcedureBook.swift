package import Archive
import Configuration
import Foundation
package import Hashing
package import Ledger
package import Payables
package import Procedure

/// The versions of the procedure as the journal tells them, and the documents that are kept (P1).
package struct ProcedureBook: Sendable {
  private let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// The versions that were in force, the earliest first.
  package func versions() throws -> [ProcedureVersion] {
    var versions: [ProcedureVersion] = []
    try ledger.entries(of: .configurationLoaded) { entry in
      let noted = try entry.value(ConfigurationJournal.Entry.self)
      versions.append(
        ProcedureVersion(
          number: versions.count + 1, since: entry.time, actor: entry.actor,
          fingerprint: ProcedureVersion.fingerprint(
            ofSettings: noted.fingerprint, program: noted.program, ruleSets: noted.ruleSets),
          program: noted.program, ruleSets: noted.ruleSets, values: noted.values,
          differences: noted.differences))
    }
    return versions
  }

  /// A document that is kept.
  package struct Kept: Codable, Hashable, Sendable {
    package var version: Int
    /// Below the spool.
    package var path: String
    package var sha256: SHA256Digest
  }

  /// The documents that are kept, the earliest first.
  package func kept() throws -> [Kept] {
    var kept: [Kept] = []
    try ledger.entries(of: .procedureKept) { kept.append(try $0.value(Kept.self)) }
    return kept
  }

  /// Keeps the page of a version and notes it in the journal where it says something else than the
  /// one kept last; nil where it does not.
  package func keep(
    _ page: [UInt8], of version: ProcedureVersion, in archive: ArchiveTree, at now: Timestamp,
    actor: String
  ) throws -> Kept? {
    let digest = SHA256Digest(of: page)
    guard try kept().last?.sha256 != digest else { return nil }
    let path = Drawer.procedure.path(
      of: "verfahrensdokumentation-v\(version.number).html", digest, at: now)
    try archive.keep(page, at: path)
    let kept = Kept(version: version.number, path: path, sha256: digest)
    try ledger.transaction { books in
      try books.append(.procedureKept, details: kept, at: now, actor: actor)
    }
    return kept
  }
}

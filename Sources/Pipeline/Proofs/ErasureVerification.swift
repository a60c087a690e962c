import Archive
import Files
import Foundation
import Hashing
import Ledger
import Payables
import SystemPackage

/// Checks the records of what was erased against what the journal says of them (L3).
struct ErasureVerification {
  let ledger: Ledger
  let files: ErasureFiles
  let findings: Findings

  func run() throws {
    var known: Set<String> = []
    try ledger.systemEntries(of: .erasureCarriedOut) { entry in
      guard let done = try? JSONDecoder().decode(ErasureDone.self, from: Data(entry.details.utf8))
      else { return }
      check(done.path, done.sha256, &known)
      check(done.page, done.pageSHA256, &known)
    }
    let open = Set(
      try RetentionBook(ledger).records.filter { $0.state == .released }.map {
        ErasureFiles.stem(of: $0.list.number, in: $0.list.number.year)
      })
    // The record of a list that is on its way is there before the journal names it.
    for path in try files.paths()
    where !known.contains(path) && !open.contains(where: { path.hasPrefix($0 + ".") }) {
      findings.note(
        path, "hinzugefügt (kein Löschen nennt diese Datei)",
        "added (no erasure names this file)")
    }
  }

  private func check(_ path: String, _ digest: SHA256Digest, _ known: inout Set<String>) {
    known.insert(path)
    do {
      let found = try FileContents.fingerprint(of: files.location(of: path)).sha256
      if found != digest {
        findings.note(
          path, "geändert (SHA-256 ist \(found), war \(digest))",
          "changed (SHA-256 is \(found), was \(digest))")
      }
    } catch {
      findings.note(path, "fehlt (\(error.description))", "missing (\(error.description))")
    }
  }
}

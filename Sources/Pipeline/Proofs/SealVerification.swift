import Archive
import Configuration
import Files
import Foundation
import Hashing
import InvoiceRules
import Ledger
import Payables
import Seals
import Signing
import SystemPackage

/// Checks the seals against the archive, the ledger and their copies elsewhere (L2).
struct SealVerification {
  let ledger: Ledger
  let files: SealFiles
  let settings: SealSettings
  let findings: Findings

  /// A seal that could be read, with its place.
  struct Found {
    let stem: String
    let seal: Seal
  }

  /// Checks all seals; `chains` are those of the chronicle's marks, by their numbers.
  func run(_ found: [Found], _ chains: [Int64: SHA256Digest]) throws {
    var chain = SealChain(trusted: settings.trusted)
    var journal: Int64 = 0
    for (stem, seal) in found.map({ ($0.stem, $0.seal) }) {
      let contents = seal.contents
      let manifests = try? files.manifests(stem)
      if manifests == nil {
        findings.note(stem + SealFiles.listEnding, "nicht lesbar", "unreadable")
      }
      for fault in chain.step(seal, manifests ?? []) {
        findings.note(stem, fault.wording.german, fault.wording.english)
      }
      let (head, known) = try ledger.archivedManifests(
        after: journal, upTo: contents.journal.count)
      check(contents, stem, chains, head.hash)
      compare(manifests ?? [], with: known, stem)
      try checkStamp(of: seal, stem)
      journal = contents.journal.count
    }
    try checkNotes(found)
    try checkOtherFiles(found)
    for place in settings.copies { try checkCopies(at: place) }
  }

  /// Whether the seal has its name and says what the archive and the ledger say.
  private func check(
    _ contents: Seal.Contents, _ stem: String, _ chains: [Int64: SHA256Digest],
    _ head: SHA256Digest
  ) {
    if stem != SealFiles.stem(of: contents) {
      findings.note(stem, "nicht der Name dieses Siegels", "not the name of this seal")
    }
    let (mark, entry) = (contents.chronicle.count, contents.journal.count)
    if chains[mark] != contents.chronicle.hash {
      findings.note(
        stem, "die Chronik hat eine andere Marke \(mark)", "the chronicle has another mark \(mark)")
    }
    if head != contents.journal.hash {
      findings.note(
        stem, "das Journal hat einen anderen Eintrag \(entry)",
        "the journal has another entry \(entry)")
    }
  }

  /// A stamp is checked where there is one; when it comes, the outbox says.
  private func checkStamp(of seal: Seal, _ stem: String) throws {
    guard let bytes = try files.stamp(stem) else { return }
    do {
      _ = try TimestampReply(bytes: bytes).check(
        seal.digest, authorities: settings.stampAuthorities)
    } catch {
      findings.note(
        stem + SealFiles.stampEnding, "der Zeitstempel gilt nicht (\(error))", "\(error)")
    }
  }

  /// All seals in their order; what is none is reported.
  func find() throws -> [Found] {
    try files.stems().compactMap { stem in
      guard let seal = try? files.seal(stem) else {
        findings.note(SealFault.unreadable(stem + SealFiles.sealEnding).wording)
        return nil
      }
      return Found(stem: stem, seal: seal)
    }
  }

  private func compare(
    _ sealed: [SealedManifest], with known: [ArchivedManifest], _ stem: String
  ) {
    let left = sealed.map { "\($0.folder.split(separator: "/").last ?? "") \($0.sha256)" }
    let right = known.map { "\($0.voucher) \($0.sha256)" }
    // Those that were erased since are in the seal only.
    let gone = Set(left).subtracting(right).filter {
      guard let id = VoucherID(String($0.prefix { $0 != " " })) else { return true }
      return (try? ledger.erasure(of: id)) == nil
    }
    for line in gone.sorted() {
      findings.note(
        stem, "siegelt ein Manifest, das nicht bekannt ist: \(line)",
        "seals a manifest that is not known: \(line)")
    }
    for line in Set(right).subtracting(left).sorted() {
      findings.note(
        stem, "siegelt ein Manifest seiner Zeit nicht: \(line)",
        "does not seal a manifest of its time: \(line)")
    }
  }

  /// The journal says which seals there must be.
  private func checkNotes(_ found: [Found]) throws {
    let digests = Dictionary(
      found.map { ($0.seal.contents.number, $0.seal.digest) }, uniquingKeysWith: { $1 })
    try ledger.systemEntries(of: .sealed) { entry in
      guard
        let noted = try? JSONDecoder().decode(SealDetails.self, from: Data(entry.details.utf8))
      else { return }
      guard let digest = digests[noted.number] else {
        return findings.note(SealFault.missing(noted.number).wording)
      }
      if digest != noted.sha256 {
        findings.note(
          Wording(
            "Siegel \(noted.number): nicht das, welches das Journal kennt",
            "seal \(noted.number): not the one that the journal has"))
      }
    }
  }

  private func checkOtherFiles(_ found: [Found]) throws {
    var expected: Set<String> = []
    for (stem, seal) in found.map({ ($0.stem, $0.seal) }) {
      for ending in [SealFiles.sealEnding, SealFiles.listEnding, SealFiles.stampEnding] {
        expected.insert(stem + ending)
      }
      for key in [seal.key, seal.contents.nextKey].compactMap(\.self) {
        let path = SealFiles.path(of: key)
        expected.insert(path)
        let text = (try? FileContents.read(files.location(of: path), limit: 1 << 14)) ?? []
        if text != Array(key.pem.utf8) {
          findings.note(path, "fehlt oder ist geändert", "missing or changed")
        }
      }
    }
    for path in try files.files() where !expected.contains(path) {
      findings.note(
        path, "hinzugefügt (gehört zu keinem Siegel)", "added (belongs to no seal)")
    }
  }

  /// A copy that the archive lacks shows that the archive is older than it was.
  private func checkCopies(at place: String) throws {
    let copies = SealFiles(in: FilePath(place))
    guard let paths = try? copies.files(), !paths.isEmpty else {
      return findings.note(
        place, "dort sind keine Kopien von Siegeln zu lesen",
        "no copies of seals can be read there")
    }
    for path in paths {
      let (own, copy) = (
        try? FileContents.read(files.location(of: path)),
        try? FileContents.read(copies.location(of: path))
      )
      if own == nil {
        findings.note(
          path, "fehlt, und \(place) hat eine Kopie: Das Archiv wurde zurückgesetzt",
          "missing, and \(place) has a copy: the archive was rolled back")
      } else if own != copy {
        findings.note(
          path, "nicht wie die Kopie in \(place)", "not as its copy in \(place)")
      }
    }
    for path in try files.files() where !paths.contains(path) {
      findings.note(path, "keine Kopie in \(place)", "no copy in \(place)")
    }
  }
}

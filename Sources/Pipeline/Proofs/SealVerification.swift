import Archive
import Configuration
import Files
import Foundation
import Hashing
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
  let report: (String) -> Void

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
      if manifests == nil { report("\(stem)\(SealFiles.listEnding): unreadable") }
      for fault in chain.step(seal, manifests ?? []) { report("\(stem): \(fault)") }
      if stem != SealFiles.stem(of: contents) { report("\(stem): not the name of this seal") }
      if chains[contents.chronicle.count] != contents.chronicle.hash {
        report("\(stem): the chronicle has another mark \(contents.chronicle.count)")
      }
      let (head, known) = try ledger.archivedManifests(
        after: journal, upTo: contents.journal.count)
      if head.hash != contents.journal.hash {
        report("\(stem): the journal has another entry \(contents.journal.count)")
      }
      compare(manifests ?? [], with: known, stem)
      try checkStamp(of: seal, stem)
      journal = contents.journal.count
    }
    try checkNotes(found)
    try checkOtherFiles(found)
    for place in settings.copies { try checkCopies(at: place) }
  }

  /// A stamp is checked where there is one; when it comes, the outbox says.
  private func checkStamp(of seal: Seal, _ stem: String) throws {
    guard let bytes = try files.stamp(stem) else { return }
    do {
      _ = try TimestampReply(bytes: bytes).check(
        seal.digest, authorities: settings.stampAuthorities)
    } catch {
      report("\(stem)\(SealFiles.stampEnding): \(error)")
    }
  }

  /// All seals in their order; what is none is reported.
  func find() throws -> [Found] {
    try files.stems().compactMap { stem in
      guard let seal = try? files.seal(stem) else {
        report(SealFault.unreadable(stem + SealFiles.sealEnding).description)
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
    for line in gone.sorted() { report("\(stem): seals a manifest that is not known: \(line)") }
    for line in Set(right).subtracting(left).sorted() {
      report("\(stem): does not seal a manifest of its time: \(line)")
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
        return report(SealFault.missing(noted.number).description)
      }
      if digest != noted.sha256 {
        report("seal \(noted.number): not the one that the journal has")
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
        if text != Array(key.pem.utf8) { report("\(path): missing or changed") }
      }
    }
    for path in try files.files() where !expected.contains(path) {
      report("\(path): added (belongs to no seal)")
    }
  }

  /// A copy that the archive lacks shows that the archive is older than it was.
  private func checkCopies(at place: String) throws {
    let copies = SealFiles(in: FilePath(place))
    guard let paths = try? copies.files(), !paths.isEmpty else {
      return report("\(place): no copies of seals can be read there")
    }
    for path in paths {
      let (own, copy) = (
        try? FileContents.read(files.location(of: path)),
        try? FileContents.read(copies.location(of: path))
      )
      if own == nil {
        report("\(path): missing, and \(place) has a copy: the archive was rolled back")
      } else if own != copy {
        report("\(path): not as its copy in \(place)")
      }
    }
    for path in try files.files() where !paths.contains(path) {
      report("\(path): no copy in \(place)")
    }
  }
}

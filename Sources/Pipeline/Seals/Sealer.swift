package import Archive
package import Configuration
import Files
import Foundation
import Hashing
import InvoiceRules
package import Ledger
package import Payables
package import Seals
import Signing
import SystemPackage

/// Seals the archive as it is: the end of the journal and of the chronicle, and all manifests (L2).
///
/// Whoever holds the lock of the spool does so, and nobody else.
package struct Sealer: Sendable {
  private let ledger: Ledger
  private let archive: ArchiveTree
  private let settings: Settings
  private let advance: @Sendable () -> Void

  /// `advance` is called whenever it got on.
  package init(
    _ ledger: Ledger, _ archive: ArchiveTree, _ settings: Settings,
    advance: @escaping @Sendable () -> Void = {}
  ) {
    self.advance = advance
    self.ledger = ledger
    self.archive = archive
    self.settings = settings
  }

  private var files: SealFiles { SealFiles(in: archive.spool) }
  private var keys: SealKeyFile { SealKeyFile(spool: archive.spool) }

  /// Writes the next seal, into the archive and to the places of copies; durable when it returns.
  ///
  /// `renewed` says why a new key begins in place of one that is lost.
  @discardableResult
  package func seal(
    at now: Timestamp, actor: String, renewed: String? = nil,
    _ random: inout some RandomNumberGenerator
  ) throws -> Seal {
    let last = try adoptLast(at: now, actor: actor)
    let key =
      try renewed == nil ? keys.load(after: last, &random) : keys.renew(&random)
    let position = try ChronicleWriter(ledger, archive, advance: advance).write(at: now)
    let (head, manifests) = try newManifests(after: last, upTo: position.seq)
    advance()
    var tree = try sealedTree()
    for manifest in manifests { tree.add(manifest.leaf) }
    var contents = Seal.Contents(
      number: (last?.contents.number ?? 0) + 1, time: max(now, last?.contents.time ?? now),
      journal: Seal.Mark(head.seq, head.hash),
      chronicle: Seal.Mark(position.mark, position.chain),
      manifests: Seal.Mark(Int64(tree.size), tree.root),
      configuration: settings.fingerprint, program: Validator.version,
      previous: last?.digest ?? Seal.genesis)
    contents.nextKey = try keys.announced()
    contents.renewed = renewed
    let seal = Seal(contents, by: key)
    try files.write(seal, manifests)
    try copy(seal)
    try note(seal, at: now, actor: actor)
    try keys.finishChange(after: seal)
    return seal
  }

  /// The last seal; one that a crash kept from the journal is noted there now.
  private func adoptLast(at now: Timestamp, actor: String) throws -> Seal? {
    guard let stem = try files.stems().last else { return nil }
    guard let seal = try files.seal(stem) else {
      throw SealKeyFile.Trouble(
        description: "\(stem)\(SealFiles.sealEnding) is no seal. Run rohrpost verify.")
    }
    if try lastNoted()?.number != seal.contents.number { try note(seal, at: now, actor: actor) }
    return seal
  }

  private func lastNoted() throws -> SealDetails? {
    try ledger.lastSeal()
  }

  private func note(_ seal: Seal, at now: Timestamp, actor: String) throws {
    let details = SealDetails(
      number: seal.contents.number, sha256: seal.digest, journal: seal.contents.journal.count,
      key: seal.key.fingerprint)
    try ledger.transaction { books in
      try books.append(.sealed, details: details, at: now, actor: actor)
      if settings.seals.stampURL != nil {
        try books.order(.timestamp(seal: seal.contents.number), at: now)
      }
    }
  }

  /// The manifests that were written last of each document since a seal.
  private func newManifests(
    after last: Seal?, upTo seq: Int64
  ) throws -> (head: ChainHead, manifests: [SealedManifest]) {
    let (head, archived) = try ledger.archivedManifests(
      after: last?.contents.journal.count ?? 0, upTo: seq)
    return (head, archived.map { SealedManifest($0.sha256, in: $0.folder) })
  }

  /// Brings the seal to the places of copies, with all that they lack of earlier ones: a place may
  /// have been away.
  private func copy(_ seal: Seal) throws {
    for place in settings.seals.copies {
      let copies = SealFiles(in: FilePath(place))
      let known = Set(try copies.files())
      for path in try files.files() where !known.contains(path) {
        try copies.take(path, from: files)
        advance()
      }
    }
  }

  private func sealedTree() throws -> MerkleTree {
    var tree = MerkleTree()
    for stem in try files.stems() {
      advance()
      guard let manifests = try files.manifests(stem) else {
        throw SealKeyFile.Trouble(
          description: "\(stem)\(SealFiles.listEnding) is not the list that was sealed. "
            + "Run rohrpost verify.")
      }
      for manifest in manifests { tree.add(manifest.leaf) }
    }
    return tree
  }
}

extension Ledger {
  /// What the journal keeps of the last seal; nil where there is none.
  func lastSeal() throws -> SealDetails? {
    try lastDetails(of: .sealed).map {
      try JSONDecoder().decode(SealDetails.self, from: Data($0.utf8))
    }
  }

  /// The manifest of a document that a seal covers; nil where none does.
  func sealedManifest(of voucher: Voucher) throws -> SHA256Digest? {
    guard voucher.archived != nil, let seal = try lastSeal() else { return nil }
    return try manifest(of: voucher.id, upTo: seal.journal)
  }
}

/// What the journal keeps of a seal.
struct SealDetails: Codable {
  let number: Int
  let sha256: SHA256Digest
  /// The last entry of the journal that it covers.
  let journal: Int64
  /// The key's fingerprint.
  let key: SHA256Digest
}

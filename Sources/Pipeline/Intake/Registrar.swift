import Archive
import Configuration
import Files
import Ledger
import Payables
import SystemPackage

/// Gives every claimed file its document id, its place in the journal and its place in the
/// archive, in this order: the life of a file up to the moment it can't be lost any more (A6).
///
/// Every step may be repeated: a batch that was interrupted anywhere is registered again.
struct Registrar: Sendable {
  let work: FilePath
  let archive: ArchiveTree
  let ledger: Ledger
  let lateFiles: LateFiles
  /// Keeps the reading lane from vouchers whose bytes are not in their place yet.
  let inHand: InHand
  /// What may be taken out of a document.
  let allowance: Allowance
  let channels: @Sendable (_ name: String) -> Channel?
  /// Seconds within which a file that comes again under its name, longer, is the same document.
  let lateWindow: Int64

  /// A claim whose bytes are copied and hashed.
  struct Prepared: Sendable {
    let claim: Claim
    let fingerprint: FileContents.Fingerprint
    /// What goes into the archive beside it, each with our copy of it.
    let sidecars: [(file: StoredFile, copy: FilePath)]
    /// The voucher whose file this is, grown.
    let grownFrom: VoucherID?
    let submission: Submission
  }

  /// Registers a batch and returns the vouchers that are to be read.
  func register(_ batch: WorkBatch, at now: Timestamp) async throws -> [VoucherID] {
    var prepared: [Prepared] = []
    for claim in batch.claims where claim.origin != .child {
      if let item = try prepare(claim, in: batch, at: now) { prepared.append(item) }
    }
    try FileOperations.syncFileSystem(of: work)
    let items = prepared
    let vouchers = try await ledger.transaction { books in
      try items.map { item in
        let voucher = try enter(item, key: batch.key(item.claim), at: now, books)
        _ = inHand.take(voucher.id)
        return voucher
      }
    }
    for (item, voucher) in zip(prepared, vouchers) {
      try archive.place(voucher.original, of: voucher, from: batch.copy(item.claim))
      for sidecar in item.sidecars {
        try archive.place(sidecar.file, of: voucher, from: sidecar.copy)
      }
      try dispose(of: item.claim, in: batch, voucher)
      // Where one of these steps fails, it stays in hand until the batch is registered again.
      inHand.release(voucher.id)
    }
    try batch.remove()
    return vouchers.map(\.id)
  }

  // MARK: - Bytes

  /// Copies and hashes what was claimed; nil where nothing was taken.
  private func prepare(
    _ claim: Claim, in batch: WorkBatch, at now: Timestamp
  ) throws(FileFailure) -> Prepared? {
    let copy = batch.copy(claim)
    let source = claim.origin == .renamed ? batch.taken(claim) : claim.sourcePath
    let fingerprint: FileContents.Fingerprint
    if try FileStatus.ifExists(source) != nil {
      try FileOperations.removeFile(copy)
      fingerprint = try FileContents.copy(source, to: copy, permissions: Permissions.original)
    } else if try FileStatus.ifExists(copy) != nil {
      // The daemon stopped after this file was registered and its source was gone.
      fingerprint = try FileContents.fingerprint(of: copy)
    } else {
      return nil
    }
    let isSensitive = channels(claim.channel)?.isSensitive ?? false
    var sidecars = try prepareSidecars(of: claim, in: batch, isSensitive: isSensitive)
    if isSensitive, claim.origin != .mail { sidecars.append(try keepName(of: claim, in: batch)) }
    let submission = submission(for: claim, in: batch, fingerprint, sidecars.map(\.file))
    return Prepared(
      claim: claim, fingerprint: fingerprint, sidecars: sidecars,
      grownFrom: try grownFrom(claim, submission, fingerprint, copy), submission: submission)
  }

  private func prepareSidecars(
    of claim: Claim, in batch: WorkBatch, isSensitive: Bool
  ) throws(FileFailure) -> [(file: StoredFile, copy: FilePath)] {
    var stored: [(file: StoredFile, copy: FilePath)] = []
    for (index, bytes) in claim.sidecars.enumerated() {
      let path = FilePath(bytes: bytes)
      let source = claim.origin == .renamed ? batch.sidecar(index, of: claim) : path
      let copy = batch.sidecarCopy(index, of: claim)
      guard try FileStatus.ifExists(source) != nil else { continue }
      try FileOperations.removeFile(copy)
      let fingerprint = try FileContents.copy(
        source, to: copy, permissions: Permissions.original)
      let name = CleanName.forStoring(
        CleanName.forShowing(path.lastComponent?.bytes ?? []))
      let shown =
        isSensitive ? "\(index + 1)-\(Submission.confidentialFileName(for: name))" : name
      let file = StoredFile(
        path: "index/\(shown)", size: fingerprint.size, sha256: fingerprint.sha256)
      stored.append((file, copy))
    }
    return stored
  }

  /// Writes the true name of a document that is sensitive from the start into a file: the journal
  /// gets only its hash (A7).
  private func keepName(
    of claim: Claim, in batch: WorkBatch
  ) throws(FileFailure) -> (file: StoredFile, copy: FilePath) {
    let name = [claim.folder, CleanName.forShowing(claim.sourcePath.lastComponent?.bytes ?? [])]
      .compactMap(\.self).joined(separator: "/")
    let copy = batch.nameCopy(claim)
    try FileOperations.removeFile(copy)
    try FileContents.write(Array(name.utf8), to: copy, permissions: Permissions.original)
    let fingerprint = try FileContents.fingerprint(of: copy)
    let file = StoredFile(
      path: Submission.namePath, size: fingerprint.size, sha256: fingerprint.sha256)
    return (file, copy)
  }

  private func submission(
    for claim: Claim, in batch: WorkBatch, _ fingerprint: FileContents.Fingerprint,
    _ sidecars: [StoredFile]
  ) -> Submission {
    let channel = channels(claim.channel)
    let name = CleanName.forShowing(claim.sourcePath.lastComponent?.bytes ?? [])
    let isSensitive = channel?.isSensitive ?? false
    let stored = claim.origin == .mail ? "mail.eml" : CleanName.forStoring(name)
    var submission = Submission(
      channel: claim.channel, name: isSensitive ? Submission.confidentialName : name,
      storedName: isSensitive ? Submission.confidentialFileName(for: stored) : stored,
      size: fingerprint.size, sha256: fingerprint.sha256, receivedAt: claim.receivedAt,
      claim: batch.key(claim))
    submission.folder = isSensitive ? nil : claim.folder
    submission.department = channel?.department
    let firstFolder = claim.folder?.split(separator: "/").first.map(String.init)
    switch channel?.subfolders {
    case .department: submission.department = firstFolder ?? channel?.department
    case .costCenter: submission.costCenter = firstFolder
    case .some(.none), nil: break
    }
    submission.sidecars = sidecars
    submission.allowance = allowance
    if isSensitive {
      submission.restriction = SensitivityRules.mark(ofChannel: claim.channel)
    }
    return submission
  }

  // MARK: - Growing

  /// Opens the case of `voucher` again with the bytes its watched file has now.
  func grow(
    _ voucher: Voucher, _ late: FilePath, name: String, at now: Timestamp
  ) async throws {
    let claim = Claim(
      number: 1, origin: .renamed, channel: voucher.submission.channel,
      source: Array(voucher.submission.name.utf8), folder: voucher.submission.folder,
      receivedAt: voucher.submission.receivedAt)
    let batch = try WorkBatch(name, claims: [claim], in: work)
    try FileOperations.move(late, to: batch.taken(claim))
    _ = try await register(batch, at: now)
  }

  // MARK: - Journal

  private func enter(
    _ item: Prepared, key: String, at now: Timestamp, _ books: LedgerTransaction
  ) throws -> Voucher {
    if let registered = try books.voucher(withClaim: key) { return registered }
    if let id = item.grownFrom, let voucher = try books.voucher(id) {
      let version = voucher.earlierOriginals.count + 2
      let growth = Growth(
        storedName: "\(version)-\(voucher.submission.storedName)", size: item.fingerprint.size,
        sha256: item.fingerprint.sha256, claim: key)
      return try books.append(.grown(growth), to: id, at: now, actor: Author.daemon)
    }
    return try books.submit(item.submission, at: now, actor: Author.daemon)
  }

  /// The voucher that was made from an earlier, shorter state of the same file: same place, and
  /// its bytes are the beginning of the new ones.
  private func grownFrom(
    _ claim: Claim, _ submission: Submission, _ fingerprint: FileContents.Fingerprint,
    _ copy: FilePath
  ) throws(FileFailure) -> VoucherID? {
    guard claim.origin != .mail, submission.restriction == nil,
      let earlier = try? ledger.recentVoucher(
        channel: submission.channel, folder: submission.folder, name: submission.name,
        since: submission.receivedAt.adding(seconds: -lateWindow)),
      earlier.original.size > 0, earlier.original.size < fingerprint.size,
      let beginning = try FileContents.fingerprint(of: copy, first: earlier.original.size),
      beginning.sha256 == earlier.original.sha256
    else { return nil }
    return earlier.id
  }

  // MARK: - Sources

  /// What becomes of the source once its bytes are safe.
  private func dispose(
    of claim: Claim, in batch: WorkBatch, _ voucher: Voucher
  ) throws(FileFailure) {
    switch claim.origin {
    case .renamed:
      try lateFiles.watch(batch.taken(claim), of: voucher)
    case .copied:
      let path = claim.sourcePath
      if try FileStatus.ifExists(path)?.identity == claim.identity {
        try FileOperations.removeFile(path)
        for sidecar in claim.sidecars { try FileOperations.removeFile(FilePath(bytes: sidecar)) }
      }
    case .mail: try MaildirFolder.markSeen(claim.sourcePath)
    case .child: break
    }
  }
}

extension Submission {
  /// Where the true name of a document from a sensitive channel lies in its archive folder.
  static let namePath = "index/name.txt"
}

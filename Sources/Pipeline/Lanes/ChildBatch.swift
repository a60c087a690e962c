import Files
import Hashing
import Payables
import SystemPackage

/// The documents that were taken out of a batch of others, in the work folder until the journal
/// knows them.
///
/// If the daemon stops before that, they are taken out again: the parents' bytes are safe.
struct ChildBatch: Sendable {
  struct Child: Sendable {
    let claim: Claim
    let submission: Submission
  }

  private static let namePrefix = "children-"

  /// Whether a folder in `work/` of that name holds children.
  static func isName(_ name: String) -> Bool { name.hasPrefix(namePrefix) }

  let batch: WorkBatch
  /// By the parent's id.
  let children: [VoucherID: [Child]]

  /// Writes the children's bytes; nil where there are none.
  init?(_ readings: [FiledReading], in work: FilePath) throws(FileFailure) {
    let parents = readings.filter { !$0.children.isEmpty }
    guard let first = parents.first else { return nil }
    var claims: [Claim] = []
    for parent in parents {
      for index in parent.children.indices {
        var claim = Claim(
          number: claims.count + 1, origin: .child,
          channel: parent.voucher.submission.channel, source: [],
          receivedAt: parent.voucher.submission.receivedAt)
        claim.childKey = "\(parent.voucher.id).\(parent.voucher.version)/\(index + 1)"
        claims.append(claim)
      }
    }
    // Versions grow with every event, so a name is never used for other bytes.
    let name = "\(Self.namePrefix)\(first.voucher.id)-\(first.voucher.version)"
    try FileOperations.removeTree(work.appending(name))
    batch = try WorkBatch(name, claims: claims, in: work)
    var children: [VoucherID: [Child]] = [:]
    var next = claims.makeIterator()
    for parent in parents {
      for child in parent.children {
        guard let claim = next.next() else { continue }
        let file = batch.copy(claim)
        try FileContents.write(child.bytes, to: file, permissions: Permissions.original)
        children[parent.voucher.id, default: []].append(
          Child(claim: claim, submission: Self.submission(child, key: batch.key(claim), of: parent))
        )
      }
    }
    self.children = children
  }

  private static func submission(
    _ child: FiledReading.NewChild, key: String, of parent: FiledReading
  ) -> Submission {
    let origin = parent.voucher.submission
    var submission = Submission(
      channel: origin.channel, name: child.name,
      storedName: child.storedName, size: Int64(child.bytes.count),
      sha256: SHA256Digest(of: child.bytes), receivedAt: origin.receivedAt,
      claim: key)
    submission.parent = parent.voucher.id
    submission.relation = child.relation
    submission.part = child.part
    submission.allowance = child.allowance
    submission.folder = origin.folder
    submission.department = origin.department
    submission.costCenter = origin.costCenter
    if case .success(let read) = parent.outcome {
      submission.restriction = read.restriction
      submission.department = read.reading.department ?? origin.department
    }
    return submission
  }

  func sync() throws(FileFailure) { try FileOperations.syncFileSystem(of: batch.folder) }
}

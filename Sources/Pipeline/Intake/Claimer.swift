import Files
import Payables
import SystemPackage

/// Takes complete files out of their channels into the work folder.
struct Claimer: Sendable {
  let work: FilePath
  /// Makes a name that no batch has had before.
  let newName: @Sendable () -> String

  /// What was asked to be taken, with its channel.
  typealias Wanted = (candidate: Candidate, channel: Channel)

  /// Takes the files and says which could not be taken for want of permission.
  ///
  /// A file on the same file system is renamed, so that exactly one daemon gets it and the channel
  /// is free at once; others are copied and stay until they are registered.
  func claim(
    _ wanted: [Wanted], at now: Timestamp
  ) throws(FileFailure) -> (batch: WorkBatch, refused: [UnreadableEntry]) {
    let workDevice = try FileStatus(of: work).device
    var claims: [Claim] = []
    for (index, (candidate, channel)) in wanted.enumerated() {
      claims.append(
        Claim(
          number: index + 1, origin: origin(candidate, channel, workDevice),
          channel: channel.name, source: candidate.path.bytes,
          identity: candidate.status.identity, sidecars: candidate.sidecars.map(\.bytes),
          folder: candidate.folder,
          receivedAt: min(now, Timestamp(microseconds: candidate.status.changed / 1000))))
    }
    let batch = try WorkBatch(newName(), claims: claims, in: work)
    var refused: [UnreadableEntry] = []
    for (claim, (candidate, _)) in zip(claims, wanted) where claim.origin == .renamed {
      do {
        try take(candidate, claim, into: batch)
      } catch {
        guard error.isPermission || error.isReadOnly else { throw error }
        refused.append(UnreadableEntry(path: candidate.path, failure: error))
      }
    }
    return (batch, refused)
  }

  /// Moves a file and what belongs to it; one that vanished meanwhile is left out.
  private func take(
    _ candidate: Candidate, _ claim: Claim, into batch: WorkBatch
  ) throws(FileFailure) {
    do {
      try FileOperations.move(candidate.path, to: batch.taken(claim))
    } catch {
      guard error.isNotFound else { throw error }
      return
    }
    for (index, sidecar) in candidate.sidecars.enumerated() {
      do {
        try FileOperations.move(sidecar, to: batch.sidecar(index, of: claim))
      } catch {
        guard error.isNotFound else { throw error }
      }
    }
    if let marker = candidate.marker { try FileOperations.removeFile(marker) }
  }

  private func origin(
    _ candidate: Candidate, _ channel: Channel, _ workDevice: UInt64
  ) -> Claim.Origin {
    if channel.kind == .maildir { return .mail }
    return candidate.status.device == workDevice ? .renamed : .copied
  }
}

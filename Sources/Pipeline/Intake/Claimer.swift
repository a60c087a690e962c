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

  /// Takes the files; one that vanished meanwhile is left out.
  ///
  /// A file on the same file system is renamed, so that exactly one daemon gets it and the channel
  /// is free at once; others are copied and stay until they are registered.
  func claim(_ wanted: [Wanted], at now: Timestamp) throws(FileFailure) -> WorkBatch {
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
    for (claim, (candidate, _)) in zip(claims, wanted) {
      for (index, sidecar) in candidate.sidecars.enumerated() where claim.origin == .renamed {
        try ignoringAbsence { () throws(FileFailure) in
          try FileOperations.move(sidecar, to: batch.sidecar(index, of: claim))
        }
      }
      guard claim.origin == .renamed else { continue }
      try ignoringAbsence { () throws(FileFailure) in
        try FileOperations.move(candidate.path, to: batch.taken(claim))
      }
      if let marker = candidate.marker { try FileOperations.removeFile(marker) }
    }
    return batch
  }

  private func origin(
    _ candidate: Candidate, _ channel: Channel, _ workDevice: UInt64
  ) -> Claim.Origin {
    if channel.kind == .maildir { return .mail }
    return candidate.status.device == workDevice ? .renamed : .copied
  }

  private func ignoringAbsence(_ body: () throws(FileFailure) -> Void) throws(FileFailure) {
    do {
      try body()
    } catch {
      guard error.isNotFound else { throw error }
    }
  }
}

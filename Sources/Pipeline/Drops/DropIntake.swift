import Configuration
import Files
import Payables
import SystemPackage

/// Takes what lies in the channels of a desk.
///
/// A file leaves its folder for `done/` or `error/` beside it, with a note that says what became of
/// it.
struct DropIntake<Desk: DropDesk>: SideIntake {
  let workshop: Workshop
  let isDraining: Bool
  let desk: Desk

  var kind: ChannelSettings.Kind { Desk.kind }

  func sweep(
    _ channel: Channel, isolation: isolated (any Actor)?
  ) async throws -> (taken: Int, report: SweepReport) {
    var candidates: [(path: FilePath, folder: String?, marker: FilePath?)] = []
    let sweep = FolderSweep(channel, isDraining: isDraining) { [workshop] in
      workshop.clock().microseconds * 1000
    }
    var report = await sweep.run { candidate in
      candidates.append((candidate.path, candidate.folder, candidate.marker))
      return !workshop.isStopping
    }
    // Links, pipes and the like are no files that somebody wrote: they are put away unread.
    for entry in report.unreadable where Self.isNoFile(entry.path) {
      candidates.append((entry.path, Self.folder(of: entry.path, in: channel), nil))
      report.unreadable.removeAll { $0 == entry }
    }
    var taken = 0
    for candidate in candidates {
      do {
        let file = try DroppedFile(
          taking: candidate.path, below: candidate.folder, limit: Desk.bytesMax)
        guard let file else { continue }
        let verdict = try await desk.settle(file)
        try file.putAway(on: verdict.isDone ? .done : .error, note: verdict.note)
        if let marker = candidate.marker { try FileOperations.removeFile(marker) }
        taken += 1
      } catch let error as FileFailure {
        report.unreadable.append(UnreadableEntry(path: candidate.path, failure: error))
      }
      workshop.progress.advance(.intake)
    }
    if taken > 0 {
      workshop.bells.reconsidering.ring()
      workshop.bells.mails.ring()
      workshop.bells.delivering.ring()
      workshop.bells.handovers.ring()
    }
    return (taken, report)
  }

  private static func isNoFile(_ path: FilePath) -> Bool {
    let kind = (try? FileStatus.ifExists(path))?.kind
    return kind == .symbolicLink || kind == .other
  }

  private static func folder(of path: FilePath, in channel: Channel) -> String? {
    var below = path.removingLastComponent()
    guard below.removePrefix(channel.path), !below.isEmpty else { return nil }
    return CleanName.forShowing(below.bytes)
  }
}

/// Takes what is no document out of its channels.
protocol SideIntake: Sendable {
  /// The kind of its channels.
  var kind: ChannelSettings.Kind { get }

  /// Takes the complete files of a channel; says how many there were, and what was left.
  func sweep(
    _ channel: Channel, isolation: isolated (any Actor)?
  ) async throws -> (taken: Int, report: SweepReport)
}

extension Settings {
  /// The channels of a kind whose files are no documents, as folders to be swept.
  func sideChannels(_ kind: ChannelSettings.Kind) -> [Channel] {
    let ownNames =
      kind == .masterdata
      ? ["*" + MasterDataIntake.reportEnding]
      : DroppedFile.Shelf.allCases.map(\.rawValue) + ["*" + DroppedFile.noteEnding]
    return channels.filter { $0.kind == kind }.map { settings in
      var channel = Channel(name: settings.name, kind: .upload, path: FilePath(settings.path))
      channel.settle = Int64(settings.settleSeconds) * 1_000_000_000
      channel.patience = Int64(settings.maxWaitSeconds) * 1_000_000_000
      channel.ignored = settings.ignore + ownNames
      channel.poll = .seconds(settings.pollSeconds)
      channel.readyMarker = settings.readyMarker
      return channel
    }
  }
}

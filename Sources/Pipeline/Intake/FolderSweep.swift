import Files
import SystemPackage

/// A file in a channel that may be taken.
struct Candidate: Hashable, Sendable {
  let path: FilePath
  /// The folder below the channel, `/`-separated; nil for the channel itself.
  let folder: String?
  let status: FileStatus
  /// Index files beside it that belong to it.
  var sidecars: [FilePath] = []
  /// The marker that said it is ready.
  var marker: FilePath?
}

/// A file or folder in a channel that can't be read: a fault that an operator must see.
struct UnreadableEntry: Hashable, Sendable {
  let path: FilePath
  let failure: FileFailure
}

/// What one sweep over a channel found besides what may be taken.
struct SweepReport: Sendable {
  /// Files that may still be growing.
  var waiting = 0
  /// The oldest of them.
  var oldestWaiting: (path: FilePath, since: Int64, state: Completeness)?
  var unreadable: [UnreadableEntry] = []

  mutating func note(_ path: FilePath, _ status: FileStatus, _ state: Completeness) {
    waiting += 1
    if let oldest = oldestWaiting, oldest.since <= status.changed { return }
    oldestWaiting = (path, status.changed, state)
  }
}

/// Walks a channel once and hands out each file that is complete.
///
/// Links are not followed and nothing is remembered: every sweep sees all that lies there.
struct FolderSweep: Sendable {
  /// Folders below each other.
  private static let depthLimit = 16

  let channel: Channel
  /// Nanoseconds since 1970 UTC.
  let now: Int64
  /// Whether unfinished files are taken as they are (`--once`).
  let isDraining: Bool
  private let ignored: IgnoredNames

  init(_ channel: Channel, now: Int64, isDraining: Bool) {
    self.channel = channel
    self.now = now
    self.isDraining = isDraining
    ignored = IgnoredNames(channel.ignored)
  }

  /// Calls `take` with each complete file, folder by folder, and reports what was not taken.
  ///
  /// `take` returns false to end the sweep early.
  func run(
    isolation: isolated (any Actor)? = #isolation,
    _ take: (Candidate) async throws -> Bool
  ) async rethrows -> SweepReport {
    var report = SweepReport()
    var folders: [(path: FilePath, below: String?, depth: Int)] = [(channel.entrance, nil, 0)]
    while let folder = folders.popLast() {
      let listing: FolderListing
      do {
        listing = try FolderListing(folder.path, ignored: ignored, channel: channel)
      } catch {
        report.unreadable.append(UnreadableEntry(path: folder.path, failure: error))
        continue
      }
      report.unreadable += listing.unreadable
      if channel.kind != .maildir, folder.depth < Self.depthLimit {
        for name in listing.folders.reversed() {
          let below = [folder.below, CleanName.forShowing(name.bytes)].compactMap(\.self)
          folders.append(
            (folder.path.child(name), below.joined(separator: "/"), folder.depth + 1))
        }
      }
      for file in listing.files {
        guard let candidate = candidate(file, listing, below: folder.below, &report) else {
          continue
        }
        guard try await take(candidate) else { return report }
      }
    }
    return report
  }

  private func candidate(
    _ file: FolderListing.File, _ listing: FolderListing, below: String?,
    _ report: inout SweepReport
  ) -> Candidate? {
    if file.lacksMarker {
      // Nobody waits for a marker that may never come, but an operator wants to know.
      if !isDraining { report.note(file.path, file.status, .unfinished("its marker is missing")) }
      return nil
    }
    do {
      // Mails in `new/` are whole: they were renamed into it (Maildir).
      let state: Completeness =
        channel.kind == .maildir
        ? .complete
        : try Completeness(
          file.path, file.status, in: channel, now: now, isDraining: isDraining)
      let waits =
        listing.mayBelongToLaterFile(file) && !isDraining
        && now - file.status.changed < channel.patience
      guard state == .complete, !waits else {
        report.note(file.path, file.status, state)
        return nil
      }
      var candidate = Candidate(path: file.path, folder: below, status: file.status)
      candidate.sidecars = listing.sidecars(of: file)
      candidate.marker = file.marker
      return candidate
    } catch {
      if !error.isNotFound {
        report.unreadable.append(UnreadableEntry(path: file.path, failure: error))
      }
      return nil
    }
  }
}

extension Channel {
  /// The folder in which new files appear.
  var entrance: FilePath { kind == .maildir ? path.appending("new") : path }
}

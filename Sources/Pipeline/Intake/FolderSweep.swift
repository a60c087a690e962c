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
  /// Nanoseconds since 1970 UTC; asked anew for each file, since a sweep over a full folder takes
  /// its time.
  let clock: @Sendable () -> Int64
  /// Whether unfinished files are taken as they are (`--once`).
  let isDraining: Bool
  private let ignored: IgnoredNames

  init(_ channel: Channel, isDraining: Bool, clock: @escaping @Sendable () -> Int64) {
    self.channel = channel
    self.clock = clock
    self.isDraining = isDraining
    ignored = IgnoredNames(channel.ignored)
  }

  /// A folder that is still to be walked.
  private struct Folder {
    let path: FilePath
    /// Below the channel, `/`-separated; nil for the channel itself.
    let below: String?
    let depth: Int

    func child(_ name: FilePath.Component) -> Folder {
      let below = [below, CleanName.forShowing(name.bytes)].compactMap(\.self)
      return Folder(
        path: path.child(name), below: below.joined(separator: "/"), depth: depth + 1)
    }
  }

  /// Calls `take` with each complete file, folder by folder, and reports what was not taken.
  ///
  /// `take` returns false to end the sweep early.
  func run(
    isolation: isolated (any Actor)? = #isolation,
    _ take: (Candidate) async throws -> Bool
  ) async rethrows -> SweepReport {
    var report = SweepReport()
    var folders = [Folder(path: channel.entrance, below: nil, depth: 0)]
    while let folder = folders.popLast() {
      let listing: FolderListing
      do {
        listing = try FolderListing(folder.path, ignored: ignored, channel: channel)
      } catch {
        report.unreadable.append(UnreadableEntry(path: folder.path, failure: error))
        continue
      }
      var inside: [Folder] = []
      for name in listing.names {
        switch entry(name, listing, in: folder, &report) {
        case .file(let candidate): guard try await take(candidate) else { return report }
        case .folder: inside.append(folder.child(name))
        case nil: break
        }
      }
      if channel.kind != .maildir, folder.depth < Self.depthLimit { folders += inside.reversed() }
    }
    return report
  }

  private enum Entry {
    case file(Candidate)
    case folder
  }

  /// Looks at what has the name now; nil where nothing is to be taken, which the report says.
  private func entry(
    _ name: FilePath.Component, _ listing: FolderListing, in folder: Folder,
    _ report: inout SweepReport
  ) -> Entry? {
    let path = listing.path(of: name)
    do throws(FileFailure) {
      let status = try FileStatus(of: path)
      switch status.kind {
      case .directory: return .folder
      case .regular:
        if listing.lacksMarker(name) {
          // Nobody waits for a marker that may never come, but an operator wants to know.
          if !isDraining { report.note(path, status, .unfinished("its marker is missing")) }
          return nil
        }
        let state = try state(of: name, path, status, listing)
        guard state == .complete else {
          report.note(path, status, state)
          return nil
        }
        return .file(
          Candidate(
            path: path, folder: folder.below, status: status, sidecars: listing.sidecars(of: name),
            marker: listing.marker(of: name)))
      case .symbolicLink, .other:
        throw FileFailure("take", path, errno: Errno.notSupported.rawValue)
      }
    } catch {
      if !error.isNotFound { report.unreadable.append(UnreadableEntry(path: path, failure: error)) }
      return nil
    }
  }

  private func state(
    of name: FilePath.Component, _ path: FilePath, _ status: FileStatus, _ listing: FolderListing
  ) throws(FileFailure) -> Completeness {
    // Mails in `new/` are whole: they were renamed into it (Maildir).
    if channel.kind == .maildir { return .complete }
    let now = clock()
    let state = try Completeness(path, status, in: channel, now: now, isDraining: isDraining)
    let waits =
      listing.mayBelongToLaterFile(name) && !isDraining
      && now - status.changed < channel.patience
    return state == .complete && waits ? .unfinished("its scan may still come") : state
  }
}

extension Channel {
  /// The folder in which new files appear.
  var entrance: FilePath { kind == .maildir ? path.appending("new") : path }
}

import Configuration
import Delivery
import Files
import Glibc
import Logging
import MasterData
import Payables
import Reports
import SystemPackage

/// Takes what lies in the channels of master data.
///
/// All files that are complete at a time are one import. Each leaves the folder with a report
/// beside it; one that is refused goes to the error folder. After a crash in between it is taken
/// again, which changes nothing.
struct MasterDataIntake {
  let workshop: Workshop
  let isDraining: Bool

  /// Ends the names of reports, which lie in the channel and are never taken.
  private static let reportEnding = ".report.txt"

  /// The channels as folders to be swept.
  static func channels(_ settings: Settings) -> [Channel] {
    settings.channels.filter { $0.kind == .masterdata }.map { settings in
      var channel = Channel(name: settings.name, kind: .upload, path: FilePath(settings.path))
      channel.settle = Int64(settings.settleSeconds) * 1_000_000_000
      channel.patience = Int64(settings.maxWaitSeconds) * 1_000_000_000
      channel.ignored = settings.ignore + ["*" + reportEnding]
      channel.poll = .seconds(settings.pollSeconds)
      channel.readyMarker = settings.readyMarker
      return channel
    }
  }

  /// Imports the complete files of a channel; says how many there were, and what was left.
  func sweep(
    _ channel: Channel, isolation: isolated (any Actor)? = #isolation
  ) async throws -> (taken: Int, report: SweepReport) {
    var candidates: [Candidate] = []
    let sweep = FolderSweep(channel, isDraining: isDraining) { [workshop] in
      workshop.clock().microseconds * 1000
    }
    var report = await sweep.run { candidate in
      candidates.append(candidate)
      return !workshop.isStopping
    }
    var files: [(candidate: Candidate, file: MasterImporter.HandedIn)] = []
    for candidate in candidates {
      do throws(FileFailure) {
        files.append((candidate, try Self.handedIn(candidate)))
      } catch {
        if !error.isNotFound {
          report.unreadable.append(UnreadableEntry(path: candidate.path, failure: error))
        }
      }
    }
    // Who handed a file in may not confirm what it changes: an import a person.
    for (actor, group) in Dictionary(grouping: files, by: { Self.actor($0.candidate.status) })
      .sorted(by: { $0.key < $1.key })
    {
      try take(group, by: actor)
      workshop.progress.advance(.intake)
    }
    return (files.count, report)
  }

  /// A file that is too large is not read beyond what is enough to refuse it.
  private static func handedIn(
    _ candidate: Candidate
  ) throws(FileFailure) -> MasterImporter.HandedIn {
    let name = CleanName.forShowing(candidate.path.lastComponent?.bytes ?? [])
    let file = try OpenFile(candidate.path, .reading)
    let count = min(try file.status().size, Int64(DropLimits.bytes) + 1)
    let bytes = try file.bytes(at: 0, count: Int(count))
    return MasterImporter.HandedIn(name: name, bytes: bytes)
  }

  private func take(
    _ files: [(candidate: Candidate, file: MasterImporter.HandedIn)], by actor: String
  ) throws {
    let now = workshop.clock()
    let reports = try MasterImporter(workshop.ledger, workshop.archive)
      .take(files.map(\.file), at: now, actor: actor)
    let language = workshop.settings.current.language
    for ((candidate, file), report) in zip(files, reports) {
      let text = report.text(at: now, language)
      if report.fate == .refused {
        try workshop.errorFolder.write(
          refusedFile: candidate.path, named: file.drop.name, note: text, at: now)
      }
      guard let name = candidate.path.lastComponent,
        let reportName = FilePath.Component(bytes: name.bytes + Array(Self.reportEnding.utf8))
      else { continue }
      try FileContents.replace(
        candidate.path.removingLastComponent().child(reportName), with: Array(text.utf8))
      // Another file of the name may have come meanwhile; that one is taken next.
      if try FileStatus.ifExists(candidate.path)?.identity == candidate.status.identity {
        try FileOperations.removeFile(candidate.path)
      }
      if let marker = candidate.marker { try FileOperations.removeFile(marker) }
      workshop.logger.notice(
        "master data",
        metadata: ["file": "\(report.file)", "fate": "\(report.fate)", "rows": "\(report.rows)"])
    }
  }

  /// The owner of a file, or the daemon where that is its own account.
  private static func actor(_ status: FileStatus) -> String {
    guard status.owner != geteuid(), let entry = getpwuid(status.owner) else {
      return Author.daemon
    }
    return Author.user(String(cString: entry.pointee.pw_name))
  }
}

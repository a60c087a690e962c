import Configuration
import Delivery
import Files
import Glibc
import Logging
import MasterData
import Payables
import ReadingClient
import Reports
import SystemPackage

/// Takes what lies in the channels of master data.
///
/// All files that are complete at a time are one import. Each leaves the folder with a report
/// beside it; one that is refused goes to the error folder. After a crash in between it is taken
/// again, which changes nothing.
struct MasterDataIntake: SideIntake {
  let workshop: Workshop
  let isDraining: Bool

  /// Ends the names of reports, which lie in the channel and are never taken.
  static let reportEnding = ".report.txt"
  /// Ends the names of files that are being imported.
  private static let takingEnding = ".taking"

  var kind: ChannelSettings.Kind { .masterdata }

  /// A file that nobody else takes any more.
  private struct Found {
    let path: FilePath
    /// As it was called.
    let name: FilePath.Component
    /// Who owns it; nil where that is the daemon's own account.
    let account: String?
    let marker: FilePath?
    let bytes: [UInt8]
  }

  /// The same, read.
  private struct Taken {
    let found: Found
    let file: MasterImporter.HandedIn
  }

  /// Imports the complete files of a channel; says how many there were, and what was left.
  func sweep(
    _ channel: Channel, isolation: isolated (any Actor)?
  ) async throws -> (taken: Int, report: SweepReport) {
    var candidates: [Candidate] = []
    let sweep = FolderSweep(channel, isDraining: isDraining) { [workshop] in
      workshop.clock().microseconds * 1000
    }
    var report = await sweep.run { candidate in
      candidates.append(candidate)
      return !workshop.isStopping
    }
    var files: [Taken] = []
    for candidate in candidates {
      let found: Found?
      do throws(FileFailure) {
        found = try Self.take(candidate)
      } catch {
        report.unreadable.append(UnreadableEntry(path: candidate.path, failure: error))
        continue
      }
      if let found { files.append(try await read(found)) }
      workshop.progress.advance(.intake)
    }
    // Who handed a file in may not confirm what it changes: an import a person.
    let groups = Dictionary(grouping: files, by: \.found.account)
      .sorted { $0.key ?? "" < $1.key ?? "" }
    for (account, group) in groups {
      try bringIn(group, by: account)
      workshop.progress.advance(.intake)
    }
    return (files.count, report)
  }

  /// Renames a file, so that one that can't be removed is not imported either, and reads it; nil
  /// where it is gone, or one of its name is still to be imported.
  ///
  /// After a crash it is found under its new name. Of one that is too large no more is read than is
  /// enough to refuse it.
  private static func take(_ candidate: Candidate) throws(FileFailure) -> Found? {
    guard let component = candidate.path.lastComponent else { return nil }
    let ending = Array(takingEnding.utf8)
    let isFromBefore = component.bytes.suffix(ending.count) == ending[...]
    let original = isFromBefore ? Array(component.bytes.dropLast(ending.count)) : component.bytes
    guard let name = FilePath.Component(bytes: original),
      let renamed = FilePath.Component(bytes: original + ending)
    else { return nil }
    let path = candidate.path.removingLastComponent().child(renamed)
    do {
      if !isFromBefore { try FileOperations.move(candidate.path, to: path) }
      let file = try OpenFile(path, .reading)
      let count = min(try file.status().size, Int64(DropLimits.bytes) + 1)
      return Found(
        path: path, name: name, account: Self.account(candidate.status), marker: candidate.marker,
        bytes: try file.bytes(at: 0, count: Int(count)))
    } catch {
      if error.isNotFound || error.isExisting { return nil }
      throw error
    }
  }

  private func read(
    _ found: Found, isolation: isolated (any Actor)? = #isolation
  ) async throws(ReaderFault) -> Taken {
    let name = CleanName.forShowing(found.name.bytes)
    let file = try await MasterFileReader(workshop.readers).read(name: name, bytes: found.bytes)
    return Taken(found: found, file: file)
  }

  private func bringIn(_ files: [Taken], by account: String?) throws {
    let now = workshop.clock()
    let settings = workshop.settings.current
    let person = account.map { Author.user(settings.people.user(of: $0)) }
    let reports = try MasterImporter(
      workshop.ledger, workshop.archive, at: now, by: person ?? Author.daemon,
      actor: account.map(Author.user) ?? Author.daemon
    ).take(files.map(\.file))
    let language = settings.language
    for (taken, report) in zip(files, reports) {
      let text = report.text(at: now, language)
      if report.fate == .refused {
        try workshop.errorFolder.write(
          refusedFile: taken.found.path, named: taken.file.drop.name, note: text, at: now)
      }
      if report.fate == .taken {
        try workshop.errorFolder.remove(refusedFile: taken.file.drop.name)
      }
      let bytes = taken.found.name.bytes + Array(Self.reportEnding.utf8)
      if let name = FilePath.Component(bytes: bytes) {
        try FileContents.replace(
          taken.found.path.removingLastComponent().child(name), with: Array(text.utf8))
      }
      try FileOperations.removeFile(taken.found.path)
      if let marker = taken.found.marker { try FileOperations.removeFile(marker) }
      workshop.logger.notice(
        "master data",
        metadata: ["file": "\(report.file)", "fate": "\(report.fate)", "rows": "\(report.rows)"])
    }
  }

  private static func account(_ status: FileStatus) -> String? {
    status.owner == geteuid() ? nil : status.ownerName
  }
}

import Archive
import Configuration
import Files
import Glibc
import Hashing
import Ledger
import Logging
import Payables
import SystemPackage

/// Takes what lies in the folders of decision files: one folder a person (I3).
///
/// A file leaves its folder for `done/` or `error/` beside it, with a note that says what became of
/// each decision. After a crash in between it is taken again: what was entered is found entered.
struct DecisionIntake {
  let workshop: Workshop
  let isDraining: Bool

  private static let doneFolder = "done"
  private static let errorFolder = "error"
  /// Ends the names of files that are being taken.
  private static let takingEnding = Array(".taking".utf8)
  /// Ends the names of notes.
  private static let noteEnding = ".ergebnis.txt"
  /// Files of one name that are told apart by a number.
  private static let namesakesMax = 10_000

  /// The channels as folders to be swept.
  static func channels(_ settings: Settings) -> [Channel] {
    settings.channels.filter { $0.kind == .decisions }.map { settings in
      var channel = Channel(name: settings.name, kind: .upload, path: FilePath(settings.path))
      channel.settle = Int64(settings.settleSeconds) * 1_000_000_000
      channel.patience = Int64(settings.maxWaitSeconds) * 1_000_000_000
      channel.ignored = settings.ignore + [doneFolder, errorFolder, "*" + noteEnding]
      channel.poll = .seconds(settings.pollSeconds)
      channel.readyMarker = settings.readyMarker
      return channel
    }
  }

  /// Takes the complete files of a channel; says how many there were, and what was left.
  func sweep(
    _ channel: Channel, isolation: isolated (any Actor)? = #isolation
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
        guard let found = try Self.take(candidate.path, below: candidate.folder) else { continue }
        try settle(found)
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

  // MARK: - Taking

  /// Renames a file, so that nobody replaces it any more, and reads it; nil where it is gone.
  ///
  /// What it holds and whose it is comes from the open file, whatever its name leads to later.
  private static func take(
    _ path: FilePath, below folder: String?
  ) throws(FileFailure) -> DecisionFile? {
    guard let component = path.lastComponent else { return nil }
    let isFromBefore = component.bytes.suffix(takingEnding.count) == takingEnding[...]
    let original =
      isFromBefore ? Array(component.bytes.dropLast(takingEnding.count)) : component.bytes
    guard let name = FilePath.Component(bytes: original),
      let renamed = FilePath.Component(bytes: original + takingEnding)
    else { return nil }
    let taken = path.removingLastComponent().child(renamed)
    var file = DecisionFile(
      path: taken, name: name, person: folder?.split(separator: "/").first.map(String.init))
    do {
      if !isFromBefore { try FileOperations.move(path, to: taken) }
      guard try FileStatus(of: taken).kind == .regular else { return file }
      let open = try OpenFile(taken, .reading)
      let status = try open.status()
      guard status.kind == .regular else { return file }
      file.owner = DecisionFile.Owner(
        number: status.owner, account: account(status.owner), links: status.links)
      let count = min(status.size, Int64(DecisionSheet.bytesMax) + 1)
      file.bytes = try open.bytes(at: 0, count: Int(count))
      return file
    } catch {
      if error.isNotFound || error.isExisting { return nil }
      throw error
    }
  }

  /// The name of an account; nil where the system knows none.
  private static func account(_ number: UInt32) -> String? {
    getpwuid(number).map { String(cString: $0.pointee.pw_name) }
  }

  // MARK: - Entering

  private func settle(_ file: DecisionFile) throws {
    let now = workshop.clock()
    let settings = workshop.settings.current
    let entering = try DecisionFileEntry(file, settings, now)
    try entering.keep(in: workshop.archive)
    let results = try workshop.ledger.transaction { books in try entering.enter(books) }
    let isDone = results.allSatisfy(\.isEntered)
    let note = DecisionFileNote(file, results, at: now, settings.language)
    try putAway(
      file, into: isDone ? Self.doneFolder : Self.errorFolder, note: note.text)
    workshop.logger.notice(
      "decision file",
      metadata: [
        "person": "\(file.person ?? "")", "entered": "\(results.count { $0.isEntered })",
        "refused": "\(results.count { !$0.isEntered })",
      ])
  }

  /// The note first: a file that was moved has one.
  private func putAway(_ file: DecisionFile, into folder: String, note: String) throws {
    let target = file.path.removingLastComponent().appending(folder)
    try FileOperations.makeDirectory(target)
    let name = CleanName.forStoring(file.shownName)
    for number in 1...Self.namesakesMax {
      let stored = number == 1 ? name : Self.numbered(name, number)
      guard let place = FilePath.Component(bytes: Array(stored.utf8)),
        let noted = FilePath.Component(bytes: Array((stored + Self.noteEnding).utf8)),
        try FileStatus.ifExists(target.child(place)) == nil
      else { continue }
      try FileContents.replace(target.child(noted), with: Array(note.utf8))
      return try FileOperations.move(file.path, to: target.child(place))
    }
    throw FileFailure("move", file.path, errno: Errno.fileExists.rawValue)
  }

  /// `a.txt` as `a-2.txt`.
  private static func numbered(_ name: String, _ number: Int) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}

import Configuration
import Ledger
import Logging
import Payables

/// Takes decision files: one folder a person (I3).
struct DecisionIntake: DropDesk {
  static let kind = ChannelSettings.Kind.decisions
  static let bytesMax = DecisionSheet.bytesMax

  let workshop: Workshop

  func settle(_ file: DroppedFile) async throws -> DropVerdict {
    let now = workshop.clock()
    let settings = workshop.settings.current
    let entering = try DecisionFileEntry(file, settings, now)
    try entering.keep(in: workshop.archive)
    let results = try await workshop.ledger.transaction { books in try entering.enter(books) }
    workshop.logger.notice(
      "decision file",
      metadata: [
        "person": "\(file.folder ?? "")", "entered": "\(results.count { $0.isEntered })",
        "refused": "\(results.count { !$0.isEntered })",
      ])
    let note = DecisionFileNote(file, results, at: now, settings.language)
    return DropVerdict(isDone: results.allSatisfy(\.isEntered), note: note.text)
  }
}

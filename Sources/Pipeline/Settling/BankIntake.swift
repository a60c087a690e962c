import Configuration
import InvoiceRules
import Logging
import Payables

/// Takes statements and answers of the bank (K3).
struct BankIntake: DropDesk {
  static let kind = ChannelSettings.Kind.bank
  static let bytesMax = BankFile.bytesMax

  let workshop: Workshop

  func settle(_ file: DroppedFile) async throws -> DropVerdict {
    let now = workshop.clock()
    let settings = workshop.settings.current
    let actor = file.owner?.account.map { Author.user($0) } ?? Author.daemon
    // Of what is no file there are no bytes.
    let result = try await BankFile(file.shownName, file.bytes, settings, at: now, actor: actor)
      .enter(workshop.ledger, workshop.readers)
    workshop.logger.notice(
      "bank message",
      metadata: [
        "summary": "\(result.summary.english)", "problems": "\(result.problems.count)",
      ])
    let note = DropNote(
      file.shownName, result.problems.map { $0[settings.language] },
      result.summary[settings.language], at: now, settings.language)
    return DropVerdict(isDone: result.problems.isEmpty, note: note.text)
  }
}

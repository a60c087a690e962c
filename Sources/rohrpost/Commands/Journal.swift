import ArgumentParser
import Configuration
import Ledger
import Payables
import Pipeline

struct Journal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the audit trail, whole or of one document.",
    discussion: """
      Of a confidential document it shows when something happened and by whom, not what; that is \
      in the journal.jsonl of its folder in archive-restricted. With --as a person whose role \
      may look at the document sees all of it; the look is noted with its --reason.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var disclosure: Disclosure
  @Flag(help: "One JSON object a line, with the chain hashes.") var json = false
  @Argument(help: "A document id.") var id: String?

  func run() throws {
    let voucher = try id.map(Terminal.voucherID)
    if voucher == nil, disclosure.person != nil {
      Terminal.complain("With --as say which document is looked at.")
      throw ExitCode(2)
    }
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      var isEmpty = true
      let say: (JournalEntry) -> Void = { entry in
        isEmpty = false
        Terminal.say(json ? entry.line : Self.text(entry))
      }
      if let voucher, try isDisclosed(voucher, ledger) {
        try ledger.journal(of: voucher) { say($0) }
      } else {
        try ledger.shownJournal(of: voucher, say)
      }
      if isEmpty, let id = voucher {
        throw Terminal.refused(DeskRefusal.unknown(id), in: try place.settings().language)
      }
    }
  }

  private func isDisclosed(_ id: VoucherID, _ ledger: Ledger) throws -> Bool {
    guard let looker = try disclosure.looker(place, place.settings(), ledger),
      let voucher = try ledger.voucher(id)
    else { return false }
    return try looker.discloses(voucher, .journal)
  }

  private static func text(_ entry: JournalEntry) -> String {
    let voucher = entry.voucher?.description ?? "–"
    return
      "\(entry.seq)  \(entry.time)  \(voucher)  \(entry.actor)  \(entry.kind)  \(entry.details)"
  }
}

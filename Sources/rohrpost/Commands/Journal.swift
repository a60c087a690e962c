import ArgumentParser
import Ledger
import Payables

struct Journal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the audit trail, whole or of one document.",
    discussion: """
      Of a confidential document it shows when something happened and by whom, not what; that is \
      in the journal.jsonl of its folder in archive-restricted.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line, with the chain hashes.") var json = false
  @Argument(help: "A document id.") var id: String?

  func run() throws {
    let voucher = try id.map(Terminal.voucherID)
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      var isEmpty = true
      try ledger.shownJournal(of: voucher) { entry in
        isEmpty = false
        Terminal.say(json ? entry.line : Self.text(entry))
      }
      if isEmpty, let id {
        Terminal.complain("There is no document \(id).")
        throw ExitCode(1)
      }
    }
  }

  private static func text(_ entry: JournalEntry) -> String {
    let voucher = entry.voucher?.description ?? "–"
    return
      "\(entry.seq)  \(entry.time)  \(voucher)  \(entry.actor)  \(entry.kind)  \(entry.details)"
  }
}

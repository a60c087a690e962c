import ArgumentParser
import Foundation
import Ledger
import Payables
import Pipeline

struct Retry: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Have a document read and decided again.",
    discussion: """
      Takes effect in the running daemon or in the next `run --once`. Files of master data that \
      were refused are corrected and handed in again (`import`).
      """)

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String?
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let id = try Terminal.voucherID(id)
    let ledger = try place.ledgerForActing()
    let now = Timestamp.now
    let reason = reason
    let refusal: String? = try Terminal.reporting {
      try ledger.transaction { books in
        guard let voucher = try books.voucher(id) else { return "There is no document \(id)." }
        guard [.error, .exception].contains(voucher.status) else {
          return "\(id) is \(voucher.status.rawValue); only errors and exceptions are retried."
        }
        let retry = VoucherEvent.retried(.init(reason: reason))
        try books.append(retry, to: id, at: now, actor: Person.actor)
        for effect in Effect.allCases { try books.enqueue(effect, for: id, at: now) }
        return nil
      }
    }
    if let refusal {
      Terminal.complain(refusal)
      throw ExitCode(1)
    }
    Terminal.say("\(id) will be read again.")
  }
}

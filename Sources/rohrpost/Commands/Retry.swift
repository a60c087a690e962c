import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
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
    let language = try place.settings().language
    let ledger = try place.ledgerForActing()
    let now = Timestamp.now
    let reason = reason
    let refusal: Wording? = try Terminal.reporting {
      try ledger.transaction { books in
        guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
        guard [.error, .exception].contains(voucher.status) else {
          return Self.notToBeRetried(voucher)
        }
        let retry = VoucherEvent.retried(.init(reason: reason))
        try books.append(retry, to: id, at: now, actor: ActingAccount.actor)
        for effect in Effect.allCases { try books.enqueue(effect, for: id, at: now) }
        return nil
      }
    }
    try Terminal.heed(refusal, in: language)
    Terminal.say(Wording("\(id) wird neu gelesen.", "\(id) will be read again.")[language])
  }

  private static func notToBeRetried(_ voucher: Voucher) -> Wording {
    let status = voucher.status.name
    return Wording(
      "\(voucher.id) steht auf „\(status.german)“; neu gelesen werden nur Fehler und Klärfälle.",
      "\(voucher.id) is \(status.english); only errors and exceptions are retried.")
  }
}

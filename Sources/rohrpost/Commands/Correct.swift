import ArgumentParser
import Configuration
import Foundation
import InvoiceRules
import Ledger
import Payables
import Pipeline
import ReadResult

struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a document is, or what stands in it, where it was read wrongly.",
    discussion: """
      For documents that are known by their words; the structured part of an e-invoice is never \
      changed. Keys are class and the names of the fields as inspect prints them; dates are \
      written 2026-11-26, amounts 1190.00, and an empty value says that the document has no such \
      field. The document is read and decided again in the running daemon or in the next \
      `run --once`, and similar documents are recognised better from then on. A field of a \
      supplier's document is found in its next ones where it stood here; to confirm a field that \
      was read rightly, give its value again. A person who is named, or borrows the account, needs \
      a role that works on documents.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Argument(help: "A document id.") var id: String
  @Argument(help: "For example class=delivery_note or gross=1190.00.") var corrections: [String]

  func run() throws {
    let id = try Terminal.voucherID(id)
    var correction: Correction
    do throws(CorrectionMistake) {
      correction = try Correction(corrections)
    } catch {
      Terminal.complain(error.description)
      throw ExitCode(2)
    }
    let desk = try ActingDesk(place, person)
    try desk.demand(.correction)
    correction.by = desk.author
    try desk.act { [correction] books in
      guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
      if let refusal = voucher.refusal(of: correction) { return refusal }
      try books.append(.corrected(correction), to: id, at: desk.now, actor: ActingAccount.actor)
      for effect in Effect.allCases { try books.enqueue(effect, for: id, at: desk.now) }
      return nil
    }
    desk.say(
      "\(id) wird mit Ihren Angaben neu gelesen.", "\(id) will be read again with what you said.")
  }
}

import ArgumentParser
import Invoice
import InvoiceRules
import Ledger
import Payables
import Pipeline

struct PayHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Put an approved document back: nothing is paid on it.")

  @OptionGroup var place: Spool
  @Option(help: "Why; kept in the journal.") var reason: String
  @Option(help: "When somebody is to look at it again (YYYY-MM-DD).") var until: String?
  @OptionGroup var person: ActingPerson
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let desk = try ActingDesk(place, person)
    let hold = Hold(reason, by: desk.user, until: try until.map(Terminal.day))
    let voucherID = try Terminal.voucherID(id)
    try desk.act { try desk.payments.hold(voucherID, hold, $0) }
    desk.say("\(id) ist zurückgestellt.", "\(id) is held.")
  }
}

struct PayUnhold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhold", abstract: "Let a held document go on.")

  @OptionGroup var place: Spool
  @Option(help: "What was cleared; kept in the journal.") var note: String
  @OptionGroup var person: ActingPerson
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let desk = try ActingDesk(place, person)
    let end = HoldEnd(note: note, by: desk.user)
    let voucherID = try Terminal.voucherID(id)
    try desk.act { try desk.payments.endHold(voucherID, end, $0) }
    desk.say("\(id) ist nicht mehr zurückgestellt.", "\(id) is held no more.")
  }
}

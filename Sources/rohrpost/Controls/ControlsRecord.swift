import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline

struct ControlsRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Say what was found of a document that was drawn.",
    discussion: """
      Owners of the control and audit may, and nobody who took part in the document. It is \
      journaled; of several findings of a document the last one counts.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "What was seen; kept in the journal.") var reason: String
  @Argument(help: "A sample, such as K05:2026-11:10.") var sample: SampleID
  @Argument(help: "A document id.") var voucher: String
  @Argument(help: "ok or fault.") var verdict: ControlFinding.Verdict

  func run() throws {
    let id = try Terminal.voucherID(voucher)
    let desk = try ActingDesk(place, person)
    let finding = ControlFinding(verdict, of: id, in: sample, by: desk.user, reason: reason)
    try desk.finish(
      try Terminal.reporting {
        try ControlBook(desk.ledger).record(finding, at: desk.now, actor: ActingAccount.actor)?.text
      })
    desk.say(
      "\(sample) \(id): \(verdict.german), festgestellt von \(desk.user).",
      "\(sample) \(id): \(verdict.rawValue), found by \(desk.user).")
  }
}

extension SampleID: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
extension ControlFinding.Verdict: ExpressibleByArgument {}

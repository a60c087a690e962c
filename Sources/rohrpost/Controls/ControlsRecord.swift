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
  @Option(name: .customLong("as"), help: "Who checked, where somebody else enters it.")
  var person: String?
  @Option(help: "What was seen; kept in the journal.") var reason: String
  @Argument(help: "A sample, such as K05:2026-11:10.") var sample: SampleID
  @Argument(help: "A document id.") var voucher: String
  @Argument(help: "ok or fault.") var verdict: ControlFinding.Verdict

  func run() throws {
    let id = try Terminal.voucherID(voucher)
    let settings = try place.settings()
    let user = try settings.person(named: person)
    let finding = ControlFinding(verdict, of: id, in: sample, by: user, reason: reason)
    let book = ControlBook(try place.ledgerForActing())
    let refusal = try Terminal.reporting {
      try book.record(finding, at: Timestamp.now, actor: Person.actor)
    }
    if let refusal {
      throw Terminal.refused(refusal.text, in: settings.language)
    }
    let done = Wording(
      "\(sample) \(id): \(verdict.german), festgestellt von \(user).",
      "\(sample) \(id): \(verdict.rawValue), found by \(user).")
    Terminal.say(done[settings.language])
  }
}

extension SampleID: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
extension ControlFinding.Verdict: ExpressibleByArgument {}

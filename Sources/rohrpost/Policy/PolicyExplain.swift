import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Reports

struct PolicyExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why these people decide about a document, and what came of every rule.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object.") var json = false
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let settings = try place.settings()
    let (ledger, voucher) = try place.voucherForLooking(id)
    if !voucher.isSensitive, voucher.caseType == nil {
      let none = Wording(
        "\(id) ist keine Forderung, die Personen freigeben.",
        "\(id) is no claim that people approve.")
      throw Terminal.refused(none, in: settings.language)
    }
    let explanation = try Terminal.reporting {
      let trial = PolicyTrial(ledger, settings.approval, settings.purchasing)
      let (facts, plan) = try trial.plan(for: voucher)
      return PolicyExplanation(of: voucher, facts, plan, language: settings.language)
    }
    if json { return Terminal.say(explanation.json) }
    for line in explanation.lines { Terminal.say(line) }
  }
}

import ArgumentParser
import Configuration
import Invoice
import Ledger
import Payables
import Pipeline
import Reports

struct PolicyTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Try a configuration against past documents; nothing is changed.",
    discussion: """
      --config is the candidate. Each document that people had to approve and that would go \
      another way is a line with its route as it was and as it would be; a sum follows. Routes \
      differ where other roles, other named people or another order are asked. Where the candidate \
      lies elsewhere than the configuration in force, --spool says where the documents are.
      """)

  @OptionGroup var place: Spool
  @Option(help: "Documents that arrived on this day or later (YYYY-MM-DD).") var from: String?
  @Option(help: "Documents that arrived on this day or earlier.") var to: String?
  @Flag(help: "One JSON object a line, the sum at the end.") var json = false

  func run() throws {
    var filter = VoucherFilter()
    filter.since = try from.map { Timestamp(berlin: try Terminal.day($0), hour: 0) }
    filter.until = try to.map { Timestamp(berlin: try Terminal.day($0).adding(days: 1), hour: 0) }
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let trial = PolicyTrial(ledger, settings.approval, settings.purchasing)
    try Terminal.reporting {
      var report = PolicyTrialReport(
        in: settings.language, unknownPeople: try trial.unknownPeople())
      try trial.run(filter) { comparison in
        report.add(comparison)
        guard comparison.differs else { return }
        Terminal.say(json ? report.json(comparison) : report.line(comparison))
      }
      for line in json ? [report.summaryJSON] : report.summary { Terminal.say(line) }
    }
  }
}

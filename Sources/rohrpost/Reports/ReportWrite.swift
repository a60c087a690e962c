import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline

struct ReportWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write the cockpit now: pages of HTML, each table as CSV.",
    discussion: "The daemon does so by itself, every hour while something changes ([report]).")

  @OptionGroup var place: Spool
  @Option(help: "Another folder. Default: output/reports in the spool.") var into: String?

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let now = Timestamp.now
    let written = try Terminal.reporting {
      try CockpitFiles.writeAll(
        ledger, into: into ?? settings.spool + "/output/reports", settings, at: now)
    }
    let done = Wording("Das Cockpit liegt in \(written).", "The cockpit is in \(written).")
    Terminal.complain(done[settings.language])
  }
}

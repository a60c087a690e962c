import ArgumentParser
import Configuration
import Delivery
import Payables
import Pipeline
import SystemPackage

struct ReportWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write the cockpit now: pages of HTML, each table as CSV.",
    discussion: "The daemon does so by itself, every hour while something changes ([report]).")

  @OptionGroup var place: Spool
  @Option(help: "Another folder. Default: output/reports in the spool.") var into: String?

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let folder =
      into.map { ReportFolder(at: FilePath($0)) }
      ?? ReportFolder(spool: FilePath(settings.spool))
    let now = Timestamp.now
    try Terminal.reporting {
      let files = CockpitFiles(ledger, folder, settings, at: now)
      try files.writeToday(DaemonState.load(from: settings).faults)
      try files.writePeriods()
      try files.writeControls(ReportPeriod(.quarter, with: now.berlinDate))
    }
    Terminal.complain("The cockpit is in \(folder.path)/index.html.")
  }
}

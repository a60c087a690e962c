import ArgumentParser
import Configuration
import Ledger
import Payables
import Pipeline
import Reports

struct ReportList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The documents behind an indicator of a period.")

  @OptionGroup var place: Spool
  @Argument(help: "The indicator; “rohrpost report definitions” names them.")
  var indicator: IndicatorID
  @Option(
    help: "A week, month, quarter or year (2026-W47, 2026-11, 2026-Q4, 2026). Default: this month.")
  var period: ReportPeriod?
  @Flag(help: "Only documents that fall short of the target.") var missed = false
  @Flag(help: "CSV for spreadsheets (semicolons, UTF-8).") var csv = false
  @Flag(help: "One JSON object a line.") var json = false

  func validate() throws {
    if csv, json { throw ValidationError("Either --csv or --json.") }
  }

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let period = period ?? ReportPeriod(.month, with: Timestamp.now.berlinDate)
    let place = IndicatorTable.place(of: indicator)
    let target = settings.reports.rules.target(of: IndicatorTable.all[place])
    if csv { Terminal.write(IndicatorDetail.csvHeader) }
    try Terminal.reporting {
      try ledger.passages { passage in
        guard let detail = IndicatorDetail(passage, behind: indicator, in: period),
          !missed || detail.misses(target)
        else { return }
        if csv {
          Terminal.write(detail.csv)
        } else {
          Terminal.say(json ? detail.json : detail.text(in: settings.language))
        }
      }
    }
  }
}

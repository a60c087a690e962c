import ArgumentParser
import Configuration
import Payables
import Pipeline
import Reports

struct ReportShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The values of all indicators in a period.",
    discussion: """
      Figures of fewer than five documents are not told where they are divided by site, supplier, \
      class or channel; none is about single people.
      """)

  @OptionGroup var place: Spool
  @Option(
    help: "A week, month, quarter or year (2026-W47, 2026-11, 2026-Q4, 2026). Default: this month.")
  var period: ReportPeriod?
  @Option(help: "How many periods up to it.") var periods = 1
  @Option(help: "Divided by site, supplier, class or channel.") var by = IndicatorSlice.all
  @Flag(help: "CSV for spreadsheets (semicolons, UTF-8).") var csv = false
  @Flag(help: "One JSON object a line.") var json = false

  /// Periods that can be asked for at once.
  private static let periodsMax = 120

  func validate() throws {
    if csv, json { throw ValidationError("Either --csv or --json.") }
    if !(1...Self.periodsMax).contains(periods) {
      throw ValidationError("--periods is from 1 to \(Self.periodsMax).")
    }
  }

  func run() throws {
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let now = Timestamp.now
    let period = period ?? ReportPeriod(.month, with: now.berlinDate)
    let lines = try Terminal.reporting {
      let book = CockpitBook(ledger)
      let sheet = try book.sheet(
        period.last(periods + 1), by: by, at: now, settings.reports.rules)
      return IndicatorLines(
        sheet, last: periods, settings.reports.rules, try book.names())
    }
    if csv { return Terminal.write(lines.csv) }
    for line in json ? lines.json : lines.text(in: settings.language) { Terminal.say(line) }
  }
}

extension ReportPeriod: ExpressibleByArgument {}
extension IndicatorSlice: ExpressibleByArgument {}
extension IndicatorID: ExpressibleByArgument {}

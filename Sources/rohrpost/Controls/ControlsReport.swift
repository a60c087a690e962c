import ArgumentParser
import Configuration
import Files
import InvoiceRules
import Payables
import Pipeline
import Reports
import SystemPackage

struct ControlsReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report on the controls of a period: evidence, samples, open.",
    discussion: """
      Without an option it prints the JSON. The page is in German; what is open is at its front.
      """)

  @OptionGroup var place: Spool
  @Option(help: "A month, quarter or year (2026-11, 2026-Q4, 2026).") var period: ReportPeriod
  @Option(help: "A folder for iks-PERIOD.html, its tables and iks-PERIOD.json.") var html: String?
  @Flag(help: "Print one JSON object as well.") var json = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let (now, period) = (Timestamp.now, period)
    let report = try Terminal.reporting {
      try ControlBook(ledger).report(period, at: now)
    }
    if let html {
      let folder = FilePath(html)
      try Terminal.reporting {
        try FileOperations.makeDirectory(folder)
        for file in report.files(nil, in: .german) {
          try FileContents.replace(folder.appending(file.name), with: file.bytes)
        }
      }
      let page = "\(html)/iks-\(period).html"
      let written = Wording("Der Bericht liegt in \(page).", "The report is in \(page).")
      Terminal.complain(written[try place.settings().language])
    }
    if json || html == nil { Terminal.say(report.json) }
  }
}

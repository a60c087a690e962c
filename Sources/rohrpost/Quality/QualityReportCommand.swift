import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import Ledger
import Payables
import Reports

struct QualityReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The protocol of the quality control and its error rates by channel and month.",
    discussion: """
      Faulty is a scan that failed, or that the machine found useless and no person took back. The \
      error rate is that of the scans that were examined (faulty, or judged by a person), then \
      that of all, and that of the sample alone.

      The sample is drawn by the first eight bytes of the SHA-256 of three lines (the configured \
      seed, the document's id, the SHA-256 of its bytes in hexadecimal, each with a line feed) as \
      a number modulo 10000: a document is in it where that is below a hundred times the percent.
      """)

  @OptionGroup var place: Spool
  @Option(help: "Scans that arrived on this day or later (YYYY-MM-DD).") var from: String?
  @Option(help: "Scans that arrived on this day or earlier.") var to: String?
  @Flag(help: "A line for each document instead of the figures.") var documents = false
  @Flag(help: "CSV for spreadsheets (semicolons, UTF-8).") var csv = false
  @Flag(help: "One JSON object a line.") var json = false

  func validate() throws {
    if csv, json { throw ValidationError("Either --csv or --json.") }
  }

  func run() throws {
    var filter = VoucherFilter()
    filter.scans = .all
    filter.since = try from.map { Timestamp(berlin: try Terminal.day($0), hour: 0) }
    filter.until = try to.map { Timestamp(berlin: try Terminal.day($0).adding(days: 1), hour: 0) }
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      if documents { try list(filter, ledger) } else { try sum(filter, ledger, language) }
    }
  }

  private func list(_ filter: VoucherFilter, _ ledger: Ledger) throws {
    if !json { Terminal.write(QualityProtocol.header) }
    try ledger.vouchers(filter) { voucher in
      if json {
        Terminal.say(QualityProtocol.line(of: voucher))
      } else {
        Terminal.write(QualityProtocol.row(of: voucher))
      }
    }
  }

  private func sum(_ filter: VoucherFilter, _ ledger: Ledger, _ language: Language) throws {
    var report = QualityReport()
    try ledger.vouchers(filter) { report.add($0) }
    if csv { return Terminal.write(QualityRates.csv(of: report)) }
    let lines = json ? QualityRates.json(of: report) : QualityRates.text(of: report, in: language)
    for line in lines { Terminal.say(line) }
  }
}

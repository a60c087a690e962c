import ArgumentParser
import Configuration
import InvoiceRules
import Payables
import Pipeline
import Reports

struct MonthEndCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "month-end",
    abstract: "List what is neither approved nor posted at the end of a month.",
    discussion: """
      All documents that came until its end, or are about work done until then, with net amounts \
      by place of posting, owner, deadline and reason. The daemon writes the list of the month \
      before to output/reports on the working day of [deadlines] month_end.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "A table as spreadsheets read it.") var csv = false
  @Argument(help: "A month as 2026-11; the one before this without it.") var month: String?

  func run() throws {
    let language = try place.settings().language
    let now = Timestamp.now
    let month = try chosen(now)
    let ledger = try place.ledgerForLooking()
    var list = MonthEndList(month, language: language, now: now)
    try Terminal.reporting {
      try MonthEnd.items(ledger, month) { item in
        if csv {
          list.add(item)
        } else if json {
          for line in item.json(month) { Terminal.say(line) }
        } else {
          Terminal.say(item.text(in: language))
        }
      }
    }
    if csv { Terminal.write(String(decoding: list.csv, as: UTF8.self)) }
  }

  private func chosen(_ now: Timestamp) throws -> BookMonth {
    guard let month else { return BookMonth(of: now.berlinDate).previous }
    if let month = BookMonth(month) { return month }
    Terminal.complain("“\(month)” is no month: they look like 2026-11.")
    throw ExitCode(2)
  }
}

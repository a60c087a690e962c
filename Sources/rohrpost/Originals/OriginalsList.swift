import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Reports

struct OriginalsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List papers and what may be done with them (the default).")

  @OptionGroup var place: Spool
  @Option(
    help: "Those in this state: held (the default), listed, released, destroyed, kept, returned.")
  var state = Paper.State.held
  @Flag(help: "Only those that may be destroyed now.") var due = false
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "At most so many are looked at, the oldest first.") var limit: Int?

  func run() throws {
    let settings = try place.settings()
    let now = Timestamp.now
    var filter = VoucherFilter()
    filter.paper = state
    filter.limit = limit
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        let verdict = settings.papers.verdict(on: voucher, at: now)
        guard !due || verdict == .due else { return }
        Terminal.say(
          json
            ? PaperRecord.line(of: voucher, verdict)
            : PaperRecord.text(of: voucher, verdict, settings.language))
      }
    }
  }
}

struct OriginalsRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "The record of a batch: what was destroyed, when, by whom.",
    discussion: "CSV for spreadsheets (semicolons, UTF-8), or one JSON object a line.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Argument(help: "A batch, such as V20261126-1.") var batch: PaperBatch

  func run() throws {
    let settings = try place.settings()
    let rules = settings.papers
    let now = Timestamp.now
    var filter = VoucherFilter()
    filter.paperBatch = batch
    let ledger = try place.ledgerForLooking()
    var isEmpty = true
    if !json { Terminal.write(PaperRecord.header) }
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        isEmpty = false
        if json {
          Terminal.say(PaperRecord.line(of: voucher, rules.verdict(on: voucher, at: now)))
        } else {
          Terminal.write(PaperRecord.row(of: voucher))
        }
      }
    }
    if isEmpty { throw Terminal.refused(DeskRefusal.unknown(batch), in: settings.language) }
  }
}

extension Paper.State: ExpressibleByArgument {}
extension ShredLevel: ExpressibleByArgument {}
extension PaperBatch: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import Reports

struct PostList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what is approved and not posted, with what hinders it (the default).")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    var filter = VoucherFilter()
    filter.status = .approved
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        Terminal.say(
          json ? VoucherJSON.listLine(of: voucher) : PostingLists.text(of: voucher, language))
      }
    }
  }
}

struct PostBatches: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batches", abstract: "List the batches that were handed over, the first first.")

  private static let pageLength = 500

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      var last: PostingBatchNumber?
      while true {
        let page = try ledger.postingBatches(after: last, limit: Self.pageLength)
        for batch in page {
          Terminal.say(
            json ? PostingLists.line(of: batch) : PostingLists.text(of: batch, language))
        }
        guard page.count == Self.pageLength else { return }
        last = page.last?.number
      }
    }
  }
}

struct PostShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the entries of a batch.",
    discussion: "With --json the first line is the batch, then one line an entry.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Argument(help: "A batch, such as P26-0000012.") var batch: PostingBatchNumber

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let found = try Terminal.reporting { try ledger.postingBatch(batch) }
    guard let found else {
      throw Terminal.refused(DeskRefusal.unknown(batch), in: try place.settings().language)
    }
    if json {
      try Terminal.reporting { Terminal.write(try PostingLists.lines(of: found)) }
    } else {
      for line in PostingLists.texts(of: found) { Terminal.say(line) }
    }
  }
}

extension PostingBatchNumber: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import Pipeline
import ReadResult
import Reports

struct Errors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the documents and files of master data that could not be processed.",
    discussion: """
      A document is read again by `retry ID`; a file of master data is corrected and handed in \
      again, in its channel or by `import`, and leaves this list when it is taken. Exit code 0 \
      where there is none, 1 otherwise.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    var filter = VoucherFilter()
    filter.status = .error
    let settings = try place.settings()
    let language = settings.language
    let ledger = try place.ledgerForLooking()
    var count = 0
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        count += 1
        Terminal.say(json ? VoucherJSON.listLine(of: voucher) : Self.text(voucher, language))
      }
    }
    let refused = try Terminal.reporting { try RefusedMasterData(settings).all() }
    for file in refused { Terminal.say(json ? file.line : file.text(in: language)) }
    if count + refused.count > 0 { throw ExitCode(1) }
  }

  private static func text(_ voucher: Voucher, _ language: Language) -> String {
    let reason = voucher.isSensitive ? nil : voucher.failure?.text(in: language)
    return "\(voucher.id)  \(voucher.submission.receivedAt.berlinText)  \(voucher.shownName)  "
      + (reason ?? "")
  }
}

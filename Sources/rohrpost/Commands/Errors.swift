import ArgumentParser
import Ledger
import Payables
import ReadResult
import Reports

struct Errors: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the documents that could not be processed.",
    discussion: "Exit code 0 where there is none, 1 otherwise.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    var filter = VoucherFilter()
    filter.status = .error
    let ledger = try place.ledgerForLooking()
    var count = 0
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        count += 1
        Terminal.say(json ? VoucherJSON.listLine(of: voucher) : Self.text(voucher))
      }
    }
    if count > 0 { throw ExitCode(1) }
  }

  private static func text(_ voucher: Voucher) -> String {
    let reason = voucher.failure.map { "\($0.reason.rawValue): \($0.detail)" } ?? ""
    return "\(voucher.id)  \(voucher.submission.receivedAt.berlinText)  \(voucher.shownName)  "
      + (voucher.isSensitive ? "" : reason)
  }
}

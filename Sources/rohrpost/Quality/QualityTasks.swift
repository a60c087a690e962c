import ArgumentParser
import Configuration
import InvoiceRules
import Ledger
import Payables
import ReadResult
import Reports

struct QualityTasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks",
    abstract: "List the scans that somebody must look at or make again (the default).")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "Only those of this channel.") var channel: String?
  @Option(help: "At most so many.") var limit: Int?

  func run() throws {
    var filter = VoucherFilter()
    filter.scans = .tasks
    filter.channel = channel
    filter.limit = limit
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        if json { return Terminal.say(QualityProtocol.line(of: voucher)) }
        for line in Self.lines(of: voucher, language) { Terminal.say(line) }
      }
    }
  }

  private static func lines(of voucher: Voucher, _ language: Language) -> [String] {
    let head = [
      voucher.id.description, voucher.submission.receivedAt.berlinText,
      voucher.submission.channel, voucher.documentClass?.rawValue ?? "–",
      voucher.qualityState[language], voucher.quality?.check.look?.rawValue ?? "–",
      voucher.shownName,
    ]
    let findings = voucher.quality?.check.findings ?? []
    return [head.joined(separator: "  ")]
      + findings.map { "    " + Wording($0.german, $0.english)[language] }
  }
}

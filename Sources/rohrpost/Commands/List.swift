import ArgumentParser
import Invoice
import Ledger
import Payables
import ReadResult
import Reports

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the documents.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "Only those in this status.") var status: Status?
  @Option(help: "Only those of this channel.") var channel: String?
  @Option(name: .customLong("class"), help: "Only those of this class.")
  var documentClass: DocumentClass?
  @Option(help: "At most so many.") var limit: Int?

  func run() throws {
    var filter = VoucherFilter()
    filter.status = status
    filter.channel = channel
    filter.documentClass = documentClass
    filter.limit = limit
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        Terminal.say(json ? VoucherJSON.listLine(of: voucher) : Self.text(voucher))
      }
    }
  }

  /// A line for people; nothing of a sensitive document but its id.
  static func text(_ voucher: Voucher) -> String {
    let index = voucher.isSensitive ? nil : voucher.reading?.index
    let columns = [
      voucher.id.description, voucher.submission.receivedAt.berlinText,
      voucher.status.rawValue + (voucher.exception.map { " \($0.primary.rawValue)" } ?? ""),
      voucher.documentClass?.rawValue ?? "–", index?.supplierName ?? "–",
      index?.invoiceNumber ?? "–",
      [index?.gross?.description, index?.currency?.rawValue].compactMap(\.self)
        .joined(separator: " "),
      voucher.shownName,
    ]
    return columns.joined(separator: "  ")
  }
}

extension Status: ExpressibleByArgument {}
extension DocumentClass: ExpressibleByArgument {}

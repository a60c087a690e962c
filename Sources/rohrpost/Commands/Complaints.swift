import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import Ledger
import Payables
import Pipeline
import Reports

/// Complaints to suppliers: what is open, a new one, the end of one (M5).
struct Complaints: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Complaints to suppliers: the open ones, a new one, the end of one.",
    subcommands: [ComplaintList.self, ComplaintOpen.self, ComplaintSettle.self],
    defaultSubcommand: ComplaintList.self)
}

struct ComplaintList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The invoices that are on hold for a complaint.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    var filter = VoucherFilter()
    filter.status = .onHold
    try Terminal.reporting {
      try ledger.vouchers(filter) { voucher in
        guard let complaint = voucher.complaint else { return }
        if json { return Terminal.say(VoucherJSON.listLine(of: voucher)) }
        let reason = complaint.reason.name[language]
        Terminal.say("\(List.text(voucher))\n  \(reason): \(complaint.text)")
      }
    }
  }
}

struct ComplaintOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Complain of what an invoice is about; it is on hold then.",
    discussion: """
      The text is what the supplier is told: the draft of the letter lies in output/letters once \
      the daemon, or the next `run --once`, has written it. Where there are users, one with a role \
      of \(Mandate.complaint.roleNames) complains.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "One of: \(reasons).") var reason: String
  @Option(help: "What is wrong, in sentences for the supplier.") var text: String
  @Option(help: "The part of the gross amount that it is about, as 119.00.") var amount: String?
  @Argument(help: "A document id.") var id: String

  private static let reasons = Complaint.Reason.allCases.map(\.rawValue).joined(separator: ", ")

  func run() throws {
    guard let reason = Complaint.Reason(rawValue: reason) else {
      throw refused("A complaint has one of the reasons \(Self.reasons).")
    }
    try Terminal.demand(text, "Say what is wrong: --text TEXT.")
    var complaint = Complaint(reason, text: text)
    if let amount {
      guard let value = ExactDecimal(amount), value > .zero else {
        throw refused("An amount is written 119.00.")
      }
      complaint.amount = value
    }
    let desk = try ActingDesk(place, person)
    complaint.by = desk.author
    try desk.enter(.complained(complaint), on: id, \.refusalOfComplaint)
    desk.say(
      "\(id) ist zurückgestellt, bis die Reklamation erledigt ist.",
      "\(id) is on hold until the complaint is settled.")
  }

  private func refused(_ message: String) -> ExitCode {
    Terminal.complain(message)
    return ExitCode(2)
  }
}

struct ComplaintSettle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Say that a complaint is settled; the invoice goes on.",
    discussion: """
      The invoice is read and decided again, in the running daemon or in the next `run --once`.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var person: ActingPerson
  @Option(help: "What was agreed; kept in the journal.") var note: String
  @Argument(help: "A document id.") var id: String

  func run() throws {
    try Terminal.demand(note, "Say what was agreed: --note TEXT.")
    let desk = try ActingDesk(place, person)
    let settlement = ComplaintSettlement(note: note, by: desk.author)
    try desk.enter(.complaintSettled(settlement), on: id, \.refusalOfSettlement)
    desk.say(
      "Die Reklamation von \(id) ist erledigt; über den Beleg wird neu entschieden.",
      "The complaint of \(id) is settled; it is decided again.")
  }
}

extension ActingDesk {
  /// Ends the program with 1 where `refusal` says why it can't be.
  fileprivate func enter(
    _ event: VoucherEvent, on text: String, _ refusal: (Voucher) -> Wording?
  ) throws {
    let id = try Terminal.voucherID(text)
    try act(.complaint) { books in
      guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
      if let refusal = refusal(voucher) { return refusal }
      try append([event], to: id, books)
      return nil
    }
  }
}

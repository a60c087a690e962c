import ArgumentParser
import Ledger
import Payables
import Reports

struct Intake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake", abstract: "Show the Eingangsbuch: all that ever arrived.")

  @OptionGroup var place: Spool
  @Flag(help: "CSV for spreadsheets (semicolons, UTF-8).") var csv = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    try Terminal.reporting {
      if csv { Terminal.write(IntakeBook.header) }
      try ledger.vouchers(VoucherFilter()) { voucher in
        if csv {
          Terminal.write(IntakeBook.row(of: voucher))
        } else {
          Terminal.say(List.text(voucher))
        }
      }
    }
  }
}

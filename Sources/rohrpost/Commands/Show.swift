import ArgumentParser
import Ledger
import Payables
import ReadResult
import Reports

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show a document with its history.")

  @OptionGroup var place: Spool
  @Flag(help: "The index record as one JSON object.") var json = false
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let id = try Terminal.voucherID(id)
    let ledger = try place.ledgerForLooking()
    guard let voucher = try Terminal.reporting({ try ledger.voucher(id) }) else {
      Terminal.complain("There is no document \(id).")
      throw ExitCode(1)
    }
    if json {
      return Terminal.say(VoucherJSON.record(of: voucher, files: voucher.keptFiles))
    }
    Terminal.say(List.text(voucher))
    Terminal.say("archive: \(voucher.archivePath)")
    if let exception = voucher.exception, voucher.status == .exception {
      Terminal.say("\(exception.primary.rawValue): \(exception.german)")
      Terminal.say("zuständig: \(exception.owner.rawValue), bis \(exception.deadline.berlinText)")
      Terminal.say(exception.nextActionGerman)
    }
    if let failure = voucher.failure, !voucher.isSensitive {
      Terminal.say("\(failure.reason.rawValue): \(failure.detail)")
    }
    if let conclusion = voucher.conclusion { Terminal.say(conclusion.german) }
    try Terminal.reporting {
      for entry in try ledger.journal(of: id) {
        Terminal.say("  \(entry.time.berlinText)  \(entry.actor)  \(entry.kind)")
      }
    }
  }
}

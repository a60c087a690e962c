import ArgumentParser
import Configuration
import Ledger
import Payables
import Reports

struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why a document is in its state: the chain of reasons from its arrival to now.",
    discussion: """
      Each event is a sentence with its time and person; the end says whom it waits for and until \
      when. Of a confidential document only its class and state are said.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var disclosure: Disclosure
  @Flag(help: "One JSON object an event, and one of the state at the end.") var json = false
  @Argument(help: "A document id.") var id: String

  func run() throws {
    let settings = try place.settings()
    let (ledger, voucher) = try place.voucherForLooking(id)
    let looker = try disclosure.looker(place, settings, ledger)
    let isDisclosed = try looker?.discloses(voucher, .why) ?? false
    let chain = try Terminal.reporting {
      let entries = try ledger.journal(of: voucher.id).compactMap { entry in
        try entry.event().map { ReasonChain.Entry($0, at: entry.time, by: entry.actor) }
      }
      return ReasonChain(
        of: voucher, entries, language: settings.language, catalogue: settings.catalogue,
        isDisclosed: isDisclosed)
    }
    for line in json ? chain.json : chain.lines { Terminal.say(line) }
  }
}

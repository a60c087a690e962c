import Archive
import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Payables
import Pipeline
import Reports
import SystemPackage

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Decide again as it was on the day, and compare with what was decided.",
    discussion: """
      The books are made again from the chronicle in the archive up to each decision, with the \
      settings, master data and reading of then; the spool is only read and may be a copy \
      without a database. Without --as-of all decisions count, with it those until the end of \
      that day. Exit code 0 where all come out the same, 1 where one differs or the chronicle is \
      damaged.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "All documents; only what is not the same is a line.") var all = false
  @Option(help: "Until the end of this day, 2026-11-26, or this moment.") var asOf: String?
  @Flag(help: "One JSON object a decision, then one with the sums.") var json = false
  @Argument(help: "A document id.") var id: String?

  func validate() throws {
    guard all == (id == nil) else {
      throw ValidationError("Give a document id, or --all.")
    }
  }

  func run() throws {
    let settings = try place.settings()
    let language = settings.language
    let end = try asOf.map(Terminal.endOfMoment)
    let voucher = try id.map(Terminal.voucherID)
    let outcome = try Terminal.reporting {
      do {
        return try Replay(ArchiveTree(spool: FilePath(settings.spool)))
          .run(.init(voucher, before: end)) { Terminal.complain($0[language]) }
      } catch let refusal as Rebuild.Refusal {
        Terminal.complain(refusal.text[language])
        throw ExitCode(3)
      }
    }
    if let voucher, outcome.voucher == nil {
      let unknown = Wording(
        "Einen Beleg \(voucher) gibt es in der Chronik nicht.",
        "There is no document \(voucher) in the chronicle.")
      throw Terminal.refused(unknown, in: language)
    }
    for decision in outcome.decisions {
      if json {
        Terminal.say(decision.json(in: language))
      } else if !all || !decision.result.isSame {
        decision.lines(in: language).forEach(Terminal.say)
      }
    }
    if end != nil, let voucher = outcome.voucher, !json { Terminal.say(List.text(voucher)) }
    let counts = ReplayCounts(outcome)
    Terminal.say(json ? counts.json : counts.text[language])
    if counts.differing > 0 || counts.faults > 0 { throw ExitCode(1) }
  }
}

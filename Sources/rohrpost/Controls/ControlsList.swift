import ArgumentParser
import Payables
import Pipeline
import Reports

struct ControlsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the controls with their evidence (the default).",
    discussion: """
      Counted are entries of the journal: how often a control acted, how often it stopped \
      something, how often somebody let something go on nevertheless, and when last. A control \
      without evidence says so.
      """)

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "A month, quarter or year (2026-11, 2026-Q4, 2026). Default: this month.")
  var period: ReportPeriod?

  func run() throws {
    let chosen = period ?? ReportPeriod(BookMonth(of: Timestamp.now.berlinDate))
    let ledger = try place.ledgerForLooking()
    let evidence = try Terminal.reporting {
      try ControlBook(ledger).evidence(in: chosen)
    }
    if !json { Terminal.say("Zeitraum \(chosen)") }
    for control in ControlMatrix.all {
      let count = evidence[control]
      Terminal.say(
        json ? ControlLines.json(control, count) : ControlLines.text(control, count))
    }
  }
}

/// A control of the matrix, by its number.
struct ControlName: ExpressibleByArgument {
  let control: Control

  init?(argument: String) {
    guard let control = ControlMatrix.control(argument) else { return nil }
    self.control = control
  }
}

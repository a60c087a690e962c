import ArgumentParser
import Invoice
import Payables
import Pipeline
import Reports

struct ControlsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a control and the entries of the journal behind it.",
    discussion: """
      A line an entry: number, time, document, kind, who, and what it counts as. What an entry \
      says is in `rohrpost journal`, of confidential documents only in the restricted archive.
      """)

  @OptionGroup var place: Spool
  @Option(help: "Entries of this day or later (YYYY-MM-DD).") var from: String?
  @Option(help: "Entries of this day or earlier.") var to: String?
  @Flag(help: "One JSON object a line.") var json = false
  @Argument(help: "A control, such as K05.") var id: ControlName

  func run() throws {
    let control = id.control
    let start = try from.map { Timestamp(berlin: try Terminal.day($0), hour: 0) }
    let end = try to.map { Timestamp(berlin: try Terminal.day($0).adding(days: 1), hour: 0) }
    let ledger = try place.ledgerForLooking()
    if !json {
      Terminal.say("\(control.id)  \(control.risk)")
      for line in [control.text, control.enforcement, "Herkunft: \(control.source)"] {
        Terminal.say("    \(line)")
      }
    }
    try Terminal.reporting {
      try ControlBook(ledger).entries(
        of: control, from: start ?? Timestamp(microseconds: .min),
        before: end ?? Timestamp(microseconds: .max)
      ) { fact, marks in
        Terminal.say(json ? ControlLines.json(fact, marks) : ControlLines.text(fact, marks))
      }
    }
  }
}

import ArgumentParser
import Configuration
import Ledger
import Payables
import Pipeline
import Reports

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how things stand: queues, cases, errors.",
    discussion: "Exit code 0 where nothing is in error or given up, 1 otherwise.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let settings = try place.settings()
    let status = try Terminal.reporting {
      try SpoolSurvey(ledger, settings, at: Timestamp.now).status()
    }
    if json {
      Terminal.say(status.json)
    } else {
      let screen = Screen()
      screen.say(status.lines(in: settings.language, columns: screen.columns))
    }
    if status.needsAttention { throw ExitCode(1) }
  }
}

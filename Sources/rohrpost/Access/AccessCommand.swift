import ArgumentParser
import Configuration
import Ledger
import MasterData
import Payables
import Pipeline
import Reports

struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access", abstract: "Who looked at what is confidential.",
    subcommands: [AccessList.self])
}

struct AccessList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the looks at confidential documents and the reports on persons.",
    discussion: """
      For the data protection officer: --as must name a person with a role of [access] \
      data_protection. The list itself is noted as a look.
      """)

  @OptionGroup var place: Spool
  @OptionGroup var disclosure: Disclosure
  @Flag(help: "One JSON object a line.") var json = false
  @Option(help: "Only from this day on (2026-11-26).") var since: String?
  @Option(help: "Only until this day, included.") var until: String?
  @Option(help: "Only what this person looked at.") var person: String?

  func run() throws {
    let since = try since.map(Terminal.day)
    let until = try until.map(Terminal.day)
    let settings = try place.settings()
    let ledger = try place.ledgerForLooking()
    let looker = try disclosure.dataProtector(place, settings, ledger, .looks)
    try looker.note(.looks, [])
    try Terminal.reporting {
      try ledger.looks { noted in
        let day = noted.time.berlinDate
        guard since.map({ $0 <= day }) ?? true, until.map({ day <= $0 }) ?? true,
          person.map({ $0 == noted.look.user }) ?? true
        else { return }
        let line = LookLine(noted.look, at: noted.time, by: noted.actor)
        Terminal.say(json ? line.json : line.text(in: settings.language))
      }
    }
  }
}

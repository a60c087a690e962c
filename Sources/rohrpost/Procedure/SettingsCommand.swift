import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Payables
import Pipeline
import Procedure
import Reports

struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show the settings in force, now or on a day, since when and what was before.",
    discussion: """
      As the journal noted them; what a file says that no daemon has taken over does not count. \
      Exit code 1 where nothing was in force yet.
      """)

  @OptionGroup var place: Spool
  @Option(help: "At the end of this day, 2026-11-26, or at this moment.") var asOf: String?
  @Flag(help: "One JSON object a setting.") var json = false
  @Argument(help: "Only keys that begin so: limits, channel[scan].path.") var keys: [String] = []

  func run() throws {
    let language = try place.settings().language
    let end = try asOf.map(Terminal.endOfMoment) ?? Timestamp(microseconds: .max)
    let ledger = try place.ledgerForLooking()
    let versions = try Terminal.reporting { try ProcedureBook(ledger).versions() }
    guard let version = ProcedureVersion.inForce(versions, before: end) else {
      Terminal.complain(
        Wording("Es war noch keine Konfiguration in Kraft.", "No configuration was in force yet.")[
          language])
      throw ExitCode(1)
    }
    if !json { Terminal.say(Self.head(version)[language]) }
    for setting in ProcedureVersion.settings(versions, before: end)
    where keys.isEmpty || keys.contains(where: setting.key.hasPrefix) {
      Terminal.say(json ? setting.json : setting.text[language])
    }
  }

  private static func head(_ version: ProcedureVersion) -> Wording {
    let sets = version.ruleSets?.joined(separator: ", ") ?? "–"
    let program = version.program ?? "–"
    return Wording(
      "Fassung \(version.number) seit \(version.since.berlinText), in Kraft gesetzt von "
        + "\(version.actor); Programm \(program); Regelwerke \(sets)",
      "Version \(version.number) since \(version.since.berlinText), put in force by "
        + "\(version.actor); program \(program); rule sets \(sets)")
  }
}

extension SettingInForce {
  fileprivate var text: Wording {
    let since = since.berlinText
    return Wording(
      "\(key) = \(value)   (seit \(since)" + (before.map { ", vorher \($0)" } ?? "") + ")",
      "\(key) = \(value)   (since \(since)" + (before.map { ", before \($0)" } ?? "") + ")")
  }

  fileprivate var json: String {
    JSONObject.text { json in
      json.add("key", key)
      json.add("value", value)
      json.add("since", since)
      json.add("actor", actor)
      json.add("before", before)
    }
  }
}

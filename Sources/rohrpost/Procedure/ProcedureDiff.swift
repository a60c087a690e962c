import ArgumentParser
import Configuration
import InvoiceRules
import JSON
import Pipeline
import Procedure

struct ProcedureDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say what is another in one version than in another.",
    discussion: "Exit code 0 where they are the same, 1 where they differ.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false
  @Argument(help: "The number of the earlier version.") var earlier: Int
  @Argument(help: "The number of the later version.") var later: Int

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let versions = try Terminal.reporting { try ProcedureBook(ledger).versions() }
    let difference = VersionDifference(
      from: try version(earlier, versions, language), to: try version(later, versions, language))
    for change in [("program", difference.program), ("rule_sets", difference.ruleSets)] {
      if let values = change.1 { say(change.0, values.before, values.after) }
    }
    for setting in difference.settings { say(setting.key, setting.before, setting.after) }
    if difference.isEmpty {
      let same = Wording("Die Fassungen sind gleich.", "The versions are the same.")
      if !json { Terminal.say(same[language]) }
    } else {
      throw ExitCode(1)
    }
  }

  private func version(
    _ number: Int, _ versions: [ProcedureVersion], _ language: Language
  ) throws -> ProcedureVersion {
    guard let version = versions.first(where: { $0.number == number }) else {
      let unknown = Wording(
        "Eine Fassung \(number) gibt es nicht; es gibt \(versions.count).",
        "There is no version \(number); there are \(versions.count).")
      Terminal.complain(unknown[language])
      throw ExitCode(2)
    }
    return version
  }

  private func say(_ key: String, _ before: String?, _ after: String?) {
    guard json else { return Terminal.say("\(key): \(before ?? "–") → \(after ?? "–")") }
    Terminal.say(
      JSONObject.text { json in
        json.add("key", key)
        json.add("before", before)
        json.add("after", after)
      })
  }
}

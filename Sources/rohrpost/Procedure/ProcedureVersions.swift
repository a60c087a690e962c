import ArgumentParser
import Hashing
import JSON
import Payables
import Pipeline
import Procedure
import Reports

struct ProcedureVersions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions", abstract: "List the versions that were in force, and what is kept.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let ledger = try place.ledgerForLooking()
    let (versions, kept) = try Terminal.reporting {
      let book = ProcedureBook(ledger)
      return (try book.versions(), try book.kept())
    }
    for version in versions {
      let documents = kept.filter { $0.version == version.number }
      Terminal.say(
        json
          ? Self.json(version, documents)
          : "\(version.number)  \(version.since.berlinText)  \(version.actor)  "
            + "\(version.program ?? "–")  \(version.differences.count)  \(version.fingerprint)  "
            + documents.map(\.path).joined(separator: " "))
    }
  }

  private static func json(
    _ version: ProcedureVersion, _ kept: [ProcedureBook.Kept]
  ) -> String {
    JSONObject.text { json in
      json.add("version", number: version.number)
      json.add("since", version.since)
      json.add("actor", version.actor)
      json.add("program", version.program)
      json.add("rule_sets", texts: version.ruleSets ?? [])
      json.add("fingerprint", version.fingerprint.description)
      json.add("differences", number: version.differences.count)
      json.add("kept", objects: kept) { json, document in
        json.add("path", document.path)
        json.add("sha256", document.sha256.description)
      }
    }
  }
}

import Configuration
import Hashing
import Ledger
import Payables
import Procedure

/// The settings that were in force at a moment of the journal, as it keeps them.
struct NotedSettings {
  let policy: Result<Policy, Trouble>
  /// The program and its rule sets, as one text.
  private let program: String

  struct Trouble: Error {
    let text: String
  }

  /// Takes an entry `configuration_loaded`.
  init(_ entry: JournalEntry) {
    do {
      let noted = try entry.value(ConfigurationJournal.Entry.self)
      program = Self.text(noted.program, noted.ruleSets)
      policy = Self.policy(of: noted)
    } catch {
      program = ""
      policy = .failure(Trouble(text: "\(error)"))
    }
  }

  private static func policy(of noted: ConfigurationJournal.Entry) -> Result<Policy, Trouble> {
    do {
      let settings = try Settings(noted: noted.values)
      // Else a value came back as another than it was: nothing must be decided by it.
      guard settings.fingerprint.description == noted.fingerprint else {
        return .failure(Trouble(text: "the fingerprint is \(settings.fingerprint)"))
      }
      return .success(settings.policy)
    } catch {
      return .failure(Trouble(text: "\(error)"))
    }
  }

  /// Why a decision under these settings may come out otherwise today; nil where this very program
  /// with these rule sets decided.
  var otherProgram: ReplayObstacle? {
    let now = Self.text(ProgramFacts.current.version, ProgramFacts.current.titles)
    return program == now ? nil : .otherProgram(then: program, now: now)
  }

  private static func text(_ program: String?, _ ruleSets: [String]?) -> String {
    ([program.map { "Rohrpost \($0)" } ?? "?"] + (ruleSets ?? [])).joined(separator: ", ")
  }
}

import Configuration
import Hashing
import Ledger
import Payables
import Procedure

/// The settings that were in force at a moment of the journal, as it keeps them.
struct NotedSettings {
  let policy: Result<Policy, Obstacle>
  /// The program and its rule sets, as one text.
  private let program: String

  struct Obstacle: Error {
    let obstacle: ReplayObstacle
  }

  /// Takes an entry `configuration_loaded`.
  init(_ entry: JournalEntry) {
    do {
      let noted = try entry.value(ConfigurationJournal.Entry.self)
      program = Self.text(noted.program, noted.ruleSets)
      policy = Self.policy(of: noted, entry.seq)
    } catch {
      program = ""
      policy = .failure(Obstacle(obstacle: .settingsUnreadable("\(error)")))
    }
  }

  private static func policy(
    of noted: ConfigurationJournal.Entry, _ seq: Int64
  ) -> Result<Policy, Obstacle> {
    do {
      let settings = try Settings(noted: noted.values)
      // Else a value came back as another than it was: nothing must be decided by it.
      guard settings.fingerprint.description == noted.fingerprint else {
        return .failure(Obstacle(obstacle: .settingsForged(seq: seq)))
      }
      return .success(settings.policy)
    } catch {
      return .failure(Obstacle(obstacle: .settingsUnreadable("\(error)")))
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

import Configuration
import Foundation
import Hashing
import Ledger
import Payables
import Procedure

/// Keeps in the journal which settings were in force, and each change with before and after (P3).
struct ConfigurationJournal {
  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  /// What the journal keeps of a configuration.
  struct Entry: Codable {
    let fingerprint: String
    let values: [EffectiveValue]
    let differences: [SettingsDifference]
    /// The program's version and the titles of its rule sets; nil in entries of earlier programs.
    var program: String?
    var ruleSets: [String]?
  }

  /// Notes the settings if they, the program or its rule sets are others than those noted last,
  /// and calls `putInForce` in the same transaction: what is decided before the entry follows the
  /// settings so far, what is decided after it these, so that both can be decided again.
  func note(
    _ settings: Settings, at now: Timestamp, putInForce: () -> Void = {}
  ) throws {
    let last = try ledger.lastDetails(of: .configurationLoaded).flatMap {
      try? JSONDecoder().decode(Entry.self, from: Data($0.utf8))
    }
    let fingerprint = settings.fingerprint.description
    let program = ProgramFacts.current
    guard
      last?.fingerprint != fingerprint || last?.program != program.version
        || last?.ruleSets != program.titles
    else { return putInForce() }
    let entry = Entry(
      fingerprint: fingerprint, values: settings.effectiveValues,
      differences: last.map { settings.differences(from: $0.values) } ?? [],
      program: program.version, ruleSets: program.titles)
    try ledger.transaction { books in
      try books.append(.configurationLoaded, details: entry, at: now, actor: Author.daemon)
      putInForce()
    }
  }
}

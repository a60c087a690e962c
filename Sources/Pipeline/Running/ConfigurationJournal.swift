import Configuration
import Foundation
import Hashing
import Ledger
import Payables

/// Keeps in the journal which settings were in force, and each change with before and after (P3).
struct ConfigurationJournal {
  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  /// What the journal keeps of a configuration.
  private struct Entry: Codable {
    let fingerprint: String
    let values: [EffectiveValue]
    let differences: [SettingsDifference]
  }

  /// Notes the settings if they are others than the ones noted last.
  func note(_ settings: Settings, at now: Timestamp) throws {
    let last = try ledger.lastDetails(of: .configurationLoaded).flatMap {
      try? JSONDecoder().decode(Entry.self, from: Data($0.utf8))
    }
    let fingerprint = settings.fingerprint.description
    guard last?.fingerprint != fingerprint else { return }
    let entry = Entry(
      fingerprint: fingerprint, values: settings.effectiveValues,
      differences: last.map { settings.differences(from: $0.values) } ?? [])
    try ledger.transaction { books in
      try books.append(.configurationLoaded, details: entry, at: now, actor: Author.daemon)
    }
  }
}

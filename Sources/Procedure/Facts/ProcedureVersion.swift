package import Configuration
package import Hashing
package import Payables

/// A version of the procedure: settings, program and rule sets that were in force together.
package struct ProcedureVersion: Hashable, Sendable {
  /// Counts from 1.
  package var number: Int
  package var since: Timestamp
  /// Who put it in force, as the journal names them.
  package var actor: String
  /// Of settings, program and rule sets.
  package var fingerprint: SHA256Digest
  /// Nil where an earlier program did not note it.
  package var program: String?
  package var ruleSets: [String]?
  package var values: [EffectiveValue]
  /// What is another than in the version before.
  package var differences: [SettingsDifference]

  package init(
    number: Int, since: Timestamp, actor: String, fingerprint: SHA256Digest, program: String?,
    ruleSets: [String]?, values: [EffectiveValue], differences: [SettingsDifference]
  ) {
    self.number = number
    self.since = since
    self.actor = actor
    self.fingerprint = fingerprint
    self.program = program
    self.ruleSets = ruleSets
    self.values = values
    self.differences = differences
  }

  /// The SHA-256 of the fingerprint of the settings, the program's version and the titles of its
  /// rule sets, each on a line.
  package static func fingerprint(
    ofSettings settings: String, program: String?, ruleSets: [String]?
  ) -> SHA256Digest {
    let lines = [settings, program ?? ""] + (ruleSets ?? [])
    return SHA256Digest(of: lines.flatMap { Array("\($0)\n".utf8) })
  }

  package static func fingerprint(of settings: Settings, _ program: ProgramFacts) -> SHA256Digest {
    fingerprint(
      ofSettings: settings.fingerprint.description, program: program.version,
      ruleSets: program.titles)
  }
}

/// What is another in one version than in another.
package struct VersionDifference: Hashable, Sendable {
  /// Nil where they are the same.
  package var program: Change?
  package var ruleSets: Change?
  package var settings: [SettingsDifference]

  package struct Change: Hashable, Sendable {
    package var before: String
    package var after: String
  }

  package init(from earlier: ProcedureVersion, to later: ProcedureVersion) {
    func change(_ before: String?, _ after: String?) -> Change? {
      before == after
        ? nil : Change(before: before ?? "nicht vermerkt", after: after ?? "nicht vermerkt")
    }
    program = change(earlier.program, later.program)
    ruleSets = change(
      earlier.ruleSets?.joined(separator: ", "), later.ruleSets?.joined(separator: ", "))
    settings = EffectiveValue.differences(from: earlier.values, to: later.values)
  }

  package var isEmpty: Bool { program == nil && ruleSets == nil && settings.isEmpty }
}

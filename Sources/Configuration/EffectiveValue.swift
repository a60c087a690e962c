package import Hashing

/// A setting in force, as the journal keeps it.
package struct EffectiveValue: Hashable, Sendable, Codable {
  /// `limits.batch`, or with the name of what it belongs to: `channel[scan].settle_seconds`.
  package let key: String
  /// As it would be written in the file; of a secret one only its hash.
  package let value: String
  /// Whether a change of it counts only after a restart.
  package let takesRestart: Bool

  /// What stands before the hash of a secret; no value of a file is written like that.
  static let hashMark = "SHA-256 "

  init<Record>(_ setting: Setting<Record>, of record: Record, in section: String) {
    key = "\(section).\(setting.key)"
    let written = setting.value(record).description
    value = setting.isSecret ? Self.hashMark + "\(SHA256Digest(of: Array(written.utf8)))" : written
    takesRestart = setting.effect == .onRestart
  }

  /// In which order the records of a section count.
  init(orderOf section: String, _ names: TOMLNode) {
    key = "\(section).order"
    value = names.description
    takesRestart = false
  }
}

/// A setting that is another than before.
package struct SettingsDifference: Hashable, Sendable, Codable {
  package let key: String
  /// Nil where there was none: a new channel, a new key.
  package let before: String?
  /// Nil where there is none any more.
  package let after: String?
  package let takesRestart: Bool
}

extension Settings {
  /// All settings in force, in the order of the table.
  package var effectiveValues: [EffectiveValue] {
    SettingsTable.sections.flatMap { $0.values(self) }
  }

  /// The SHA-256 of the settings in force; another file with the same effect has the same.
  package var fingerprint: SHA256Digest {
    SHA256Digest(of: effectiveValues.flatMap { Array("\($0.key) = \($0.value)\n".utf8) })
  }

  /// What is another than in `earlier`, in the order of the table; what is gone comes last.
  package func differences(from earlier: Settings) -> [SettingsDifference] {
    differences(from: earlier.effectiveValues)
  }

  /// The same against settings that the journal kept.
  package func differences(from earlier: [EffectiveValue]) -> [SettingsDifference] {
    EffectiveValue.differences(from: earlier, to: effectiveValues)
  }
}

extension EffectiveValue {
  /// What is another in `values` than in `earlier`; what is gone comes last.
  package static func differences(
    from earlier: [EffectiveValue], to values: [EffectiveValue]
  ) -> [SettingsDifference] {
    let before = Dictionary(earlier.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = Set(values.map(\.key))
    let changed = values.filter { before[$0.key]?.value != $0.value }.map {
      SettingsDifference(
        key: $0.key, before: before[$0.key]?.value, after: $0.value, takesRestart: $0.takesRestart)
    }
    let gone = earlier.filter { !keys.contains($0.key) }.map {
      SettingsDifference(key: $0.key, before: $0.value, after: nil, takesRestart: $0.takesRestart)
    }
    return changed + gone
  }
}

import Configuration
package import Payables

/// A setting as it was in force at a moment, as the journal tells it (P3).
package struct SettingInForce: Hashable, Sendable {
  /// `limits.batch`, `channel[scan].path`.
  package let key: String
  /// As it would be written in the file; of a secret one only its hash.
  package let value: String
  /// Since when it is so.
  package let since: Timestamp
  /// Who put it in force, as the journal names them.
  package let actor: String
  /// The value before; nil where it is so from the beginning, or came with a new record.
  package let before: String?
}

extension ProcedureVersion {
  /// The version in force before a moment; nil where there was none yet.
  package static func inForce(
    _ versions: [ProcedureVersion], before end: Timestamp
  ) -> ProcedureVersion? {
    versions.last { $0.since < end }
  }

  /// All settings in force before a moment, in the order in which they were noted.
  package static func settings(
    _ versions: [ProcedureVersion], before end: Timestamp
  ) -> [SettingInForce] {
    var settings: [String: SettingInForce] = [:]
    let past = versions.filter { $0.since < end }
    for version in past {
      var changed: [String: SettingInForce] = [:]
      for value in version.values {
        let earlier = settings[value.key]
        changed[value.key] =
          earlier?.value == value.value
          ? earlier
          : SettingInForce(
            key: value.key, value: value.value, since: version.since, actor: version.actor,
            before: earlier?.value)
      }
      settings = changed
    }
    return past.last?.values.compactMap { settings[$0.key] } ?? []
  }
}

package import InvoiceRules

/// A setting in force with what it means and where its value comes from.
package struct EffectiveSetting: Hashable, Sendable {
  /// `limits`, `channel`.
  package let section: String
  /// The record of a repeated section that it belongs to; nil for sections that are there once.
  package let record: String?
  package let key: String
  /// As it would be written in the file; of a secret one only its hash.
  package let value: String
  /// As it would be written, or what it depends on.
  package let fallback: Wording
  package let help: Wording
  package let origin: Origin

  package enum Origin: Hashable, Sendable {
    /// It stands in the file.
    case file
    /// Nobody said anything else.
    case standard
    /// The file is silent, and the value follows from others: a path below the spool.
    case derived
  }
}

/// A section of the configuration with its values in force.
package struct EffectiveSection: Hashable, Sendable {
  package let name: String
  package let isRepeated: Bool
  package let help: Wording
  package let settings: [EffectiveSetting]
}

extension Settings {
  /// All settings in force, by their sections, in the order of the table.
  package var effectiveSections: [EffectiveSection] {
    SettingsTable.sections.map { section in
      let rows = Dictionary(uniqueKeysWithValues: section.rows.map { ($0.key, $0) })
      let settings = section.values(self).compactMap { value -> EffectiveSetting? in
        let path = value.key
        let key = path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? path
        guard let row = rows[key] else { return nil }
        let isWritten = declaredKeys.contains(path)
        let isStandard = value.value == row.written
        return EffectiveSetting(
          section: section.name, record: section.isRepeated ? Self.record(in: path) : nil,
          key: key, value: value.value, fallback: row.fallback, help: row.help,
          origin: isWritten ? .file : isStandard ? .standard : .derived)
      }
      return EffectiveSection(
        name: section.name, isRepeated: section.isRepeated, help: section.help,
        settings: settings)
    }
  }

  /// The name in `channel[mail].path`.
  private static func record(in path: String) -> String? {
    guard let start = path.firstIndex(of: "["), let end = path.lastIndex(of: "]"), start < end
    else { return nil }
    return String(path[path.index(after: start)..<end])
  }
}

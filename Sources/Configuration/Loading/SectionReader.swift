import InvoiceRules

/// Reads the keys of one section into a record and names every mistake.
struct SectionReader<Record: Sendable> {
  private let section: String
  private let settings: [Setting<Record>]

  init(_ section: String, _ settings: [Setting<Record>]) {
    self.section = section
    self.settings = settings
  }

  func read(
    _ table: [String: TOMLNode], at path: TOMLPath, into record: inout Record,
    _ mistakes: inout Mistakes
  ) {
    let known = Set(settings.map(\.key))
    for key in table.keys.sorted() where !known.contains(key) {
      mistakes.addUnknownKey(path.key(key), key, value: table[key], in: section)
    }
    for setting in settings {
      guard let node = table[setting.key] else {
        if setting.isRequired { addMissing(setting, at: path, &mistakes) }
        continue
      }
      do {
        try setting.take(node, &record)
      } catch {
        for refusal in error.items {
          mistakes.add(
            path.key(setting.key).appending(refusal.place),
            value: setting.isSecret ? "…" : refusal.node.description, refusal.message,
            allowed: refusal.allowed, hint: refusal.hint)
        }
      }
    }
  }

  private func addMissing(
    _ setting: Setting<Record>, at path: TOMLPath, _ mistakes: inout Mistakes
  ) {
    mistakes.add(
      path.key(setting.key),
      Wording("Diese Angabe fehlt.", "This is missing."), allowed: setting.allowed,
      hint: setting.help)
  }
}

extension Mistakes {
  /// An unknown key, with the one that is probably meant or the section it belongs to.
  mutating func addUnknownKey(
    _ path: TOMLPath, _ key: String, value: TOMLNode?, in section: String
  ) {
    let known = SettingsTable.named[section]?.rows.map(\.key) ?? []
    add(
      path, value: value.map { "\($0)" },
      Wording(
        "Diesen Schlüssel gibt es im Abschnitt [\(section)] nicht.",
        "There is no such key in section [\(section)]."),
      hint: NearestName.of(key, among: known).map { nearest in
        Wording("Gemeint ist vielleicht „\(nearest)“.", "Perhaps “\(nearest)” is meant.")
      } ?? SettingsTable.belonging(of: key))
  }

  /// An unknown section, or a key above the first section.
  mutating func addUnknownSection(_ name: String, _ node: TOMLNode) {
    let nearest = NearestName.of(name, among: SettingsTable.sections.map(\.name)).map { name in
      Wording("Gemeint ist vielleicht [\(name)].", "Perhaps [\(name)] is meant.")
    }
    switch node {
    case .table, .array:
      add(
        .root.key(name),
        Wording("Diesen Abschnitt gibt es nicht.", "There is no such section."), hint: nearest)
    default:
      add(
        .root.key(name), value: node.description,
        Wording(
          "Dieser Schlüssel steht in keinem Abschnitt.", "This key stands in no section."),
        hint: SettingsTable.belonging(of: name) ?? nearest)
    }
  }
}

extension SettingsTable {
  /// Where a key would be right.
  static func belonging(of key: String) -> Wording? {
    let names = sections.filter { section in section.rows.contains { $0.key == key } }
      .map { $0.isRepeated ? "[[\($0.name)]]" : "[\($0.name)]" }
    guard !names.isEmpty else { return nil }
    return Wording(
      "Er gehört in den Abschnitt \(names.joined(separator: " oder ")).",
      "It belongs in section \(names.joined(separator: " or ")).")
  }
}

import InvoiceRules

/// A section of the configuration with its keys.
struct SettingsSection: Sendable {
  let name: String
  /// Whether it is written `[[name]]`, once for each of several things.
  let isRepeated: Bool
  let help: Wording
  /// What is known of each key without its type.
  let rows: [SettingRow]
  /// Reads the section from the file.
  let read: @Sendable (TOMLNode, TOMLPath, inout Settings, inout Mistakes) -> Void
  /// The values in force.
  let values: @Sendable (Settings) -> [EffectiveValue]
  /// The keys of the section that the file says something of, once it is read.
  let declaredKeys: @Sendable (TOMLNode, Settings) -> [String]
  /// Copies what counts only after a restart; repeated sections have no such keys.
  let keepUntilRestart: @Sendable (_ running: Settings, _ changed: inout Settings) -> Void

  /// A section that is there once.
  init(_ name: String, _ help: Wording, _ settings: [Setting<Settings>]) {
    self.name = name
    self.help = help
    isRepeated = false
    rows = settings.map { SettingRow($0, default: Settings()) }
    read = { node, path, record, mistakes in
      guard case .table(let table) = node else {
        return mistakes.add(
          path, value: node.description, Self.wrongForm(name, isRepeated: false, node))
      }
      SectionReader(name, settings).read(table, at: path, into: &record, &mistakes)
    }
    values = { record in settings.map { EffectiveValue($0, of: record, in: name) } }
    declaredKeys = { node, _ in Self.keys(of: node).map { "\(name).\($0)" } }
    keepUntilRestart = { running, changed in
      for setting in settings where setting.effect == .onRestart {
        setting.copy(running, &changed)
      }
    }
  }

  /// A section that is there once for each record; where the order of the records counts, it is a
  /// value in force as well.
  init<Record: Sendable>(
    _ name: String, _ property: Property<Settings, [Record]>, blank: Record,
    name label: any KeyPath<Record, String> & Sendable, isOrdered: Bool = false, _ help: Wording,
    _ settings: [Setting<Record>]
  ) {
    self.name = name
    self.help = help
    isRepeated = true
    rows = settings.map { SettingRow($0, default: blank) }
    read = { node, path, record, mistakes in
      guard case .array(let nodes) = node, nodes.count <= Self.repetitionLimit else {
        return mistakes.add(path, Self.wrongForm(name, isRepeated: true, node))
      }
      for (index, node) in nodes.enumerated() {
        guard case .table(let table) = node else {
          mistakes.add(path.item(index), Self.wrongForm(name, isRepeated: true, node))
          continue
        }
        var item = blank
        SectionReader(name, settings).read(table, at: path.item(index), into: &item, &mistakes)
        record[keyPath: property].append(item)
      }
    }
    values = { record in
      let items = record[keyPath: property]
      let order = items.map { TOMLNode.string($0[keyPath: label]) }
      return items.flatMap { item in
        settings.map { EffectiveValue($0, of: item, in: "\(name)[\(item[keyPath: label])]") }
      } + (isOrdered && items.count > 1 ? [EffectiveValue(orderOf: name, .array(order))] : [])
    }
    declaredKeys = { node, record in
      guard case .array(let nodes) = node else { return [] }
      return zip(nodes, record[keyPath: property]).flatMap { node, item in
        Self.keys(of: node).map { "\(name)[\(item[keyPath: label])].\($0)" }
      }
    }
    keepUntilRestart = { _, _ in }
  }

  private static func keys(of node: TOMLNode) -> [String] {
    if case .table(let table) = node { Array(table.keys) } else { [] }
  }

  /// The most sections of one name.
  private static let repetitionLimit = 256

  private static func wrongForm(_ name: String, isRepeated: Bool, _ node: TOMLNode) -> Wording {
    if isRepeated, case .array = node {
      return Wording(
        "Es gibt mehr als \(repetitionLimit) Abschnitte [[\(name)]].",
        "There are more than \(repetitionLimit) sections [[\(name)]].")
    }
    let form = isRepeated ? "[[\(name)]]" : "[\(name)]"
    return Wording(
      "Dieser Abschnitt wird \(form) geschrieben.", "This section is written \(form).")
  }
}

/// What is known of a key without its type.
struct SettingRow: Sendable {
  let key: String
  let kindName: Wording
  let allowed: Wording?
  /// The default as it would be written.
  let written: String
  /// As it would be written, or what it depends on.
  let fallback: Wording
  let help: Wording
  let takesRestart: Bool
  let isRequired: Bool

  init<Record>(_ setting: Setting<Record>, default record: Record) {
    key = setting.key
    kindName = setting.kindName
    allowed = setting.allowed
    written = setting.value(record).description
    fallback = setting.fallback ?? Wording(written, written)
    help = setting.help
    takesRestart = setting.effect == .onRestart
    isRequired = setting.isRequired
  }
}

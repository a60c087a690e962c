/// A section of a definition's file: what is asked for is taken, what is left over nobody knows.
struct DefinitionTable {
  private var members: [String: ConnectorValue]
  private let path: String
  private var wrong: [ConnectorProblem] = []

  init(_ value: ConnectorValue, _ path: String) {
    self.path = path
    if case .group(let members) = value {
      self.members = members
    } else {
      members = [:]
      wrong = [ConnectorProblem(path, "Das muss ein Abschnitt sein.", "This must be a section.")]
    }
  }

  /// What was wrong with what was taken, and keys that are unknown.
  var problems: [ConnectorProblem] {
    wrong
      + members.keys.sorted().map {
        ConnectorProblem(
          place($0), "Diesen Schlüssel gibt es nicht.", "There is no such key.")
      }
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private mutating func note(_ key: String, _ german: String, _ english: String) {
    wrong.append(ConnectorProblem(place(key), german, english))
  }

  private mutating func take(_ key: String) -> ConnectorValue? { members.removeValue(forKey: key) }

  // MARK: Values

  mutating func optionalText(_ key: String) -> String? {
    switch take(key) {
    case nil: return nil
    case .text(let text)?: return text
    default:
      note(key, "Das muss ein Text sein.", "This must be a text.")
      return nil
    }
  }

  /// A text that must be there.
  mutating func text(_ key: String) -> String? {
    let isThere = members[key] != nil
    let text = optionalText(key)
    if !isThere || text?.isEmpty == true { note(key, "Der Wert fehlt.", "The value is missing.") }
    return text
  }

  mutating func flag(_ key: String) -> Bool {
    switch take(key) {
    case nil: return false
    case .flag(let isTrue)?: return isTrue
    default:
      note(key, "Das muss true oder false sein.", "This must be true or false.")
      return false
    }
  }

  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    switch take(key) {
    case nil: return nil
    case .number(let number)? where range.contains(number): return number
    default:
      note(
        key, "Das muss eine Zahl von \(range.lowerBound) bis \(range.upperBound) sein.",
        "This must be a number from \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
  }

  /// One of the words of a type.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String) -> Choice?
  where Choice.RawValue == String {
    optionalText(key).flatMap { choice($0, key) }
  }

  /// Words of a type.
  mutating func choices<Choice: RawRepresentable & CaseIterable>(_ key: String) -> [Choice]
  where Choice.RawValue == String {
    texts(key).compactMap { choice($0, key) }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, _ key: String
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    note(
      key, "„\(text)“ ist keines von diesen: \(words).", "“\(text)” is none of these: \(words).")
    return nil
  }

  // MARK: Lists

  private mutating func list(_ key: String) -> [ConnectorValue] {
    switch take(key) {
    case nil: return []
    case .list(let items)?: return items
    default:
      note(key, "Das muss eine Liste sein.", "This must be a list.")
      return []
    }
  }

  mutating func texts(_ key: String) -> [String] {
    list(key).compactMap { item in
      if case .text(let text) = item { return text }
      note(key, "Die Liste darf nur Texte haben.", "The list may have texts only.")
      return nil
    }
  }

  mutating func statuses(_ key: String) -> Set<Int> {
    var statuses: Set<Int> = []
    for item in list(key) {
      if case .number(let status) = item, (400...599).contains(status) {
        statuses.insert(status)
      } else {
        note(
          key, "Die Liste darf nur Statuswerte von 400 bis 599 haben.",
          "The list may have statuses from 400 to 599 only.")
      }
    }
    return statuses
  }

  mutating func items(_ key: String) -> [DefinitionTable] {
    list(key).enumerated().map { DefinitionTable($0.element, "\(place(key))[\($0.offset + 1)]") }
  }

  // MARK: Sections

  mutating func inner(_ key: String) -> DefinitionTable? {
    take(key).map { DefinitionTable($0, place(key)) }
  }

  /// The sections of a section, by name.
  mutating func inners(_ key: String) -> [(name: String, table: DefinitionTable)] {
    guard let value = take(key) else { return [] }
    guard case .group(let members) = value else {
      note(key, "Das muss ein Abschnitt sein.", "This must be a section.")
      return []
    }
    return members.sorted { $0.key < $1.key }.map { name, value in
      (name, DefinitionTable(value, "\(place(key)).\(name)"))
    }
  }

  /// Texts by name.
  mutating func map(_ key: String) -> [String: String] {
    guard let value = take(key) else { return [:] }
    guard case .group(let members) = value else {
      note(key, "Das muss ein Abschnitt sein.", "This must be a section.")
      return [:]
    }
    return members.compactMapValues { value in
      if case .text(let text) = value { return text }
      note(key, "Hier dürfen nur Texte stehen.", "There may be texts only.")
      return nil
    }
  }
}

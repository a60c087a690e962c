extension ConnectorValue {
  /// The tree with what tables say in every group that has their key.
  func adding(_ tables: [String: ConnectorTable]) -> ConnectorValue {
    guard !tables.isEmpty else { return self }
    switch self {
    case .text, .number, .flag: return self
    case .list(let items): return .list(items.map { $0.adding(tables) })
    case .group(let members):
      var members = members.mapValues { $0.adding(tables) }
      for (name, table) in tables {
        guard let key = members[table.key]?.plainText,
          let value = table.values[key] ?? table.otherwise
        else { continue }
        members[name] = .text(value)
      }
      return .group(members)
    }
  }
}

/// A tree of plain values: the facts a template may name, and a definition as its file has it.
package indirect enum ConnectorValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([ConnectorValue])
  case group([String: ConnectorValue])
}

extension ConnectorValue {
  /// What a group holds under a name.
  package subscript(name: String) -> ConnectorValue? {
    guard case .group(let members) = self else { return nil }
    return members[name]
  }

  /// What is reached by a name such as `supplier.name`.
  package func value(at path: some StringProtocol) -> ConnectorValue? {
    path.split(separator: ".").reduce(Optional(self)) { value, name in value?[String(name)] }
  }

  /// A value as it stands in a text; nil for lists, groups and texts without characters.
  var plainText: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .number(let number): String(number)
    case .flag(let isTrue): isTrue ? "true" : "false"
    case .list, .group: nil
    }
  }

  /// Whether a section about the value is written.
  var isSaid: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number: true
    case .flag(let isTrue): isTrue
    case .list(let items): !items.isEmpty
    case .group: true
    }
  }

  /// The tree with other members in its root group.
  package func adding(_ members: [String: ConnectorValue]) -> ConnectorValue {
    guard case .group(let own) = self else { return .group(members) }
    return .group(own.merging(members) { _, new in new })
  }
}

extension ConnectorValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral isTrue: Bool) { self = .flag(isTrue) }
  package init(integerLiteral number: Int) { self = .number(number) }
  package init(arrayLiteral items: ConnectorValue...) { self = .list(items) }

  /// Of members with the same name the last one holds.
  package init(dictionaryLiteral members: (String, ConnectorValue)...) {
    self = .group(Dictionary(members) { _, last in last })
  }
}

import InvoiceRules

/// Where a value lies in its record.
typealias Property<Record, Value> = any WritableKeyPath<Record, Value> & Sendable

/// A key of the configuration: the one place where its name, kind, range and help stand.
///
/// Its default is that of the record's property.
struct Setting<Record: Sendable>: Sendable {
  /// When a changed value counts.
  enum Effect: Hashable, Sendable {
    /// At `systemctl reload`.
    case onReload
    case onRestart
  }

  let key: String
  let kindName: Wording
  let allowed: Wording?
  let help: Wording
  let effect: Effect
  /// Whether the section is useless without it.
  let isRequired: Bool
  /// Whether its value is hidden in messages and in the journal.
  let isSecret: Bool
  /// Says a default that depends on other values.
  let fallback: Wording?
  let take: @Sendable (TOMLNode, inout Record) throws(Refusals) -> Void
  let value: @Sendable (Record) -> TOMLNode
  /// Copies its value from one record to another.
  let copy: @Sendable (_ source: Record, _ target: inout Record) -> Void

  init<Value>(
    _ key: String, _ property: Property<Record, Value>, _ kind: ValueKind<Value>,
    _ german: String, _ english: String, effect: Effect = .onReload, isRequired: Bool = false,
    isSecret: Bool = false, fallback: Wording? = nil
  ) {
    self.key = key
    kindName = kind.name
    allowed = kind.allowed
    help = Wording(german, english)
    self.effect = effect
    self.isRequired = isRequired
    self.isSecret = isSecret
    self.fallback = fallback
    take = { (node, record) throws(Refusals) in record[keyPath: property] = try kind.parse(node) }
    value = { kind.format($0[keyPath: property]) }
    copy = { source, target in target[keyPath: property] = source[keyPath: property] }
  }
}

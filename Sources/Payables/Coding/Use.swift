package import Invoice

/// What an invoice takes up of something that is limited: an order line, a planned service, a
/// budget.
package struct Use: Codable, Hashable, Sendable {
  package var key: UseKey
  package var quantity: ExactDecimal
  package var net: ExactDecimal

  package init(_ key: UseKey, quantity: ExactDecimal = .zero, net: ExactDecimal) {
    self.key = key
    self.quantity = quantity
    self.net = net
  }
}

/// Something limited, as text.
package struct UseKey: Codable, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  private init(_ kind: String, _ parts: String...) {
    description = ([kind] + parts).joined(separator: "|")
  }

  package static func line(_ line: String, ofOrder number: String) -> UseKey {
    UseKey("order-line", number, line)
  }

  package static func order(_ number: String) -> UseKey { UseKey("order", number) }

  package static func schedule(_ day: CalendarDate, ofContract number: String) -> UseKey {
    UseKey("schedule", number, day.description)
  }

  package static func contract(_ number: String) -> UseKey { UseKey("contract", number) }

  package static func budget(year: Int, costCenter: String?, project: String?) -> UseKey {
    UseKey("budget", String(year), costCenter ?? "", project ?? "")
  }

  /// The order and its line, where it is one.
  var orderLine: (order: String, line: String)? {
    let parts = description.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "order-line" else { return nil }
    return (String(parts[1]), String(parts[2]))
  }

  /// The order that it is about, as a whole or in one of its lines.
  package var order: String? {
    let parts = description.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0] == "order-line" || parts[0] == "order" else { return nil }
    return String(parts[1])
  }

  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What was taken up of something by several invoices together.
package struct Balance: Hashable, Sendable {
  package var quantity: ExactDecimal
  package var net: ExactDecimal

  package static let zero = Balance(quantity: .zero, net: .zero)

  package init(quantity: ExactDecimal, net: ExactDecimal) {
    self.quantity = quantity
    self.net = net
  }

  /// Nil where a sum does not fit.
  package func adding(_ use: Use) -> Balance? {
    guard let quantity = quantity.adding(use.quantity), let net = net.adding(use.net) else {
      return nil
    }
    return Balance(quantity: quantity, net: net)
  }

  package func subtracting(_ use: Use) -> Balance? {
    adding(Use(use.key, quantity: use.quantity.negated, net: use.net.negated))
  }
}

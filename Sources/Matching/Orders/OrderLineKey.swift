/// A line of an order, or an amendment to it, whose number then stands for the line.
package struct OrderLineKey: Hashable, Sendable, Codable, Comparable {
  package var order: String
  package var line: String

  package init(order: String, line: String) {
    self.order = order
    self.line = line
  }

  package static func < (left: OrderLineKey, right: OrderLineKey) -> Bool {
    (left.order, left.line.count, left.line) < (right.order, right.line.count, right.line)
  }
}

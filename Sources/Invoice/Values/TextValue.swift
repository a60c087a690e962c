/// A value that is the same as its text: `description` writes it, ``init(_:)`` reads it and is nil
/// for what is no such value, and JSON holds it as a string.
package protocol TextValue: LosslessStringConvertible, Codable {}

extension TextValue {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no \(Self.self)")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

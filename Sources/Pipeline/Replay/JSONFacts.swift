import Foundation

/// The values of a JSON text by their places, as texts: `/lines/0/price`.
enum JSONFacts {
  static func of(_ text: String) -> [String: String] {
    var facts: [String: String] = [:]
    let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    value?.collect(at: "", &facts)
    return facts
  }

  private enum Value: Decodable {
    case plain(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      if let object = try? [String: Value](from: decoder) {
        self = .object(object)
      } else if let list = try? [Value](from: decoder) {
        self = .list(list)
      } else {
        self = .plain(try Self.plain(decoder.singleValueContainer()))
      }
    }

    private static func plain(_ container: any SingleValueDecodingContainer) throws -> String {
      if container.decodeNil() { return "null" }
      if let isTrue = try? container.decode(Bool.self) { return "\(isTrue)" }
      if let number = try? container.decode(Int64.self) { return "\(number)" }
      if let text = try? container.decode(String.self) { return text }
      return "\(try container.decode(Decimal.self))"
    }

    func collect(at place: String, _ facts: inout [String: String]) {
      switch self {
      case .plain(let text): facts[place] = text
      case .list(let list):
        if list.isEmpty { facts[place] = "[]" }
        for (index, value) in list.enumerated() { value.collect(at: "\(place)/\(index)", &facts) }
      case .object(let object):
        if object.isEmpty { facts[place] = "{}" }
        for (key, value) in object { value.collect(at: "\(place)/\(key)", &facts) }
      }
    }
  }
}

import Foundation

/// A JSON answer of the other side.
indirect enum AnswerValue: Decodable, Hashable, Sendable {
  case null
  /// A text, number or truth value as it is written in variables.
  case plain(String)
  case list([AnswerValue])
  case object([String: AnswerValue])

  /// Nil for bytes that are no JSON.
  init?(parsing bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(AnswerValue.self, from: Data(bytes)) else {
      return nil
    }
    self = value
  }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: AnswerKey.self) {
      var members: [String: AnswerValue] = [:]
      for key in object.allKeys {
        members[key.stringValue] = try object.decode(AnswerValue.self, forKey: key)
      }
      self = .object(members)
    } else if var list = try? decoder.unkeyedContainer() {
      var items: [AnswerValue] = []
      while !list.isAtEnd { items.append(try list.decode(AnswerValue.self)) }
      self = .list(items)
    } else {
      self = try Self.single(decoder.singleValueContainer())
    }
  }

  private static func single(_ container: any SingleValueDecodingContainer) throws -> AnswerValue {
    if container.decodeNil() { return .null }
    if let text = try? container.decode(String.self) { return .plain(text) }
    if let isTrue = try? container.decode(Bool.self) { return .plain(isTrue ? "true" : "false") }
    if let number = try? container.decode(Int64.self) { return .plain(String(number)) }
    return .plain("\(try container.decode(Decimal.self))")
  }

  /// Characters of a variable, at most.
  static let lengthMax = 2000

  /// What a capture takes out; nil where there is nothing.
  func plainText(at path: some StringProtocol, where fits: (AnswerValue) -> Bool) -> String? {
    value(at: path.split(separator: ".")[...], where: fits).flatMap { value in
      guard case .plain(let text) = value, !text.isEmpty, text.count <= Self.lengthMax else {
        return nil
      }
      return text
    }
  }

  private func value(
    at steps: ArraySlice<some StringProtocol>, where fits: (AnswerValue) -> Bool
  ) -> AnswerValue? {
    guard let step = steps.first else { return self }
    let rest = steps.dropFirst()
    switch self {
    case .object(let members): return members[String(step)]?.value(at: rest, where: fits)
    case .list(let items) where step == "*":
      return items.first(where: fits)?.value(at: rest, where: fits)
    case .list(let items):
      guard let index = Int(step), items.indices.contains(index) else { return nil }
      return items[index].value(at: rest, where: fits)
    case .null, .plain: return nil
    }
  }
}

private struct AnswerKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

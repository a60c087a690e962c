/// A collection without an order, which is written in that of its keys or elements.
protocol UnorderedCollection {
  func encodeSorted(to encoder: JSONTextEncoder) throws
}

extension Dictionary: UnorderedCollection where Key: Encodable, Value: Encodable {
  /// Keys that are no texts keep the form of the standard library.
  func encodeSorted(to encoder: JSONTextEncoder) throws {
    guard let names = self as? any TextKeyed else { return try encode(to: encoder) }
    try names.encodeByName(to: encoder)
  }
}

/// A dictionary whose keys are names of members.
private protocol TextKeyed {
  func encodeByName(to encoder: JSONTextEncoder) throws
}

extension Dictionary: TextKeyed where Key: CodingKeyRepresentable, Value: Encodable {
  fileprivate func encodeByName(to encoder: JSONTextEncoder) throws {
    let names = map { (name: $0.key.codingKey.stringValue, value: $0.value) }
    var object = encoder.container(keyedBy: MemberName.self)
    for (name, value) in names.sorted(by: { $0.name < $1.name }) {
      try object.encode(value, forKey: MemberName(stringValue: name))
    }
  }
}

extension Set: UnorderedCollection where Element: Encodable {
  func encodeSorted(to encoder: JSONTextEncoder) throws {
    let texts = try map { String(decoding: try JSONTextEncoder.encode($0), as: UTF8.self) }
    var array = encoder.unkeyedContainer()
    for text in texts.sorted() { try array.encode(WrittenJSON(text: text)) }
  }
}

private struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// What is JSON already.
private struct WrittenJSON: Encodable {
  let text: String

  func encode(to encoder: any Encoder) throws {
    (encoder as? JSONTextEncoder)?.text.append(literal: text)
  }
}

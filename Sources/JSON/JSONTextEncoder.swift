/// Encodes a value as ``JSONText``.
///
/// Containers write at once. What they leave open is closed when the value that asked for them
/// is done, or when a container around them writes on.
package struct JSONTextEncoder: Encoder {
  let text: JSONText

  package static func encode(_ value: some Encodable) throws -> [UInt8] {
    let text = JSONText()
    try JSONTextEncoder(text: text).write(value)
    text.close(to: 0)
    return text.bytes
  }

  /// Dictionaries and sets have an order of their own in each process: they are written sorted, so
  /// that equal values have equal texts.
  fileprivate func write<Value: Encodable>(_ value: Value) throws {
    if Value.self is any UnorderedCollection.Type, let value = value as? any UnorderedCollection {
      try value.encodeSorted(to: self)
    } else {
      try value.encode(to: self)
    }
  }

  package var codingPath: [any CodingKey] { [] }
  package var userInfo: [CodingUserInfoKey: Any] { [:] }

  package func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(JSONObjectWriter<Key>(text))
  }

  package func unkeyedContainer() -> any UnkeyedEncodingContainer { JSONArrayWriter(text) }

  package func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONValueWriter(text: text)
  }
}

private struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let text: JSONText
  let depth: Int

  init(_ text: JSONText) {
    self.text = text
    text.openObject()
    depth = text.depth
  }

  var codingPath: [any CodingKey] { [] }

  /// Begins an element, which the encoder that is returned writes.
  private func element(_ key: String) -> JSONTextEncoder {
    text.beginElement(of: depth)
    text.append(key: key)
    return JSONTextEncoder(text: text)
  }

  func encodeNil(forKey key: Key) {
    element(key.stringValue).text.append(literal: "null")
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try element(key.stringValue).write(value)
    text.close(to: depth)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    element(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    element(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { element("super") }
  func superEncoder(forKey key: Key) -> any Encoder { element(key.stringValue) }
}

private struct JSONArrayWriter: UnkeyedEncodingContainer {
  let text: JSONText
  let depth: Int
  private(set) var count = 0

  init(_ text: JSONText) {
    self.text = text
    text.openArray()
    depth = text.depth
  }

  var codingPath: [any CodingKey] { [] }

  /// Begins an element, which the encoder that is returned writes.
  private mutating func element() -> JSONTextEncoder {
    count += 1
    text.beginElement(of: depth)
    return JSONTextEncoder(text: text)
  }

  mutating func encodeNil() { element().text.append(literal: "null") }

  mutating func encode(_ value: some Encodable) throws {
    try element().write(value)
    text.close(to: depth)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    element().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    element().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { element() }
}

private struct JSONValueWriter: SingleValueEncodingContainer {
  let text: JSONText

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { text.append(literal: "null") }
  func encode(_ value: Bool) { text.append(literal: value ? "true" : "false") }
  func encode(_ value: String) { text.append(value) }

  /// Writes the one binary fraction that events have; amounts are texts.
  func encode(_ confidence: Double) throws {
    guard confidence.isFinite else {
      throw EncodingError.invalidValue(
        confidence, EncodingError.Context(codingPath: [], debugDescription: "no JSON number"))
    }
    text.append(literal: confidence.description)
  }

  func encode(_ confidence: Float) throws { try encode(Double(confidence)) }

  private func number(_ value: some BinaryInteger) {
    text.append(literal: value.description)
  }

  func encode(_ value: Int) { number(value) }
  func encode(_ value: Int8) { number(value) }
  func encode(_ value: Int16) { number(value) }
  func encode(_ value: Int32) { number(value) }
  func encode(_ value: Int64) { number(value) }
  func encode(_ value: UInt) { number(value) }
  func encode(_ value: UInt8) { number(value) }
  func encode(_ value: UInt16) { number(value) }
  func encode(_ value: UInt32) { number(value) }
  func encode(_ value: UInt64) { number(value) }

  func encode(_ value: some Encodable) throws {
    try JSONTextEncoder(text: text).write(value)
  }
}

/// Writes a JSON object member by member, in the order it is told, on one line.
///
/// What is missing is `null`, so that every object of a kind has the same keys.
package struct JSONObject {
  private let text: JSONText
  private let depth: Int

  private init(_ text: JSONText) {
    self.text = text
    text.openObject()
    depth = text.depth
  }

  /// The text of an object.
  package static func text(_ fill: (inout JSONObject) -> Void) -> String {
    let text = JSONText()
    var object = JSONObject(text)
    fill(&object)
    text.close(to: 0)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  package mutating func add(_ key: String, _ value: String?) {
    start(key)
    if let value { text.append(value) } else { text.append(literal: "null") }
  }

  package mutating func add(_ key: String, number: (some BinaryInteger)?) {
    start(key)
    text.append(literal: number.map { String($0) } ?? "null")
  }

  /// Adds a number that is written already: `412.5`.
  package mutating func add(_ key: String, plain value: some CustomStringConvertible) {
    start(key)
    text.append(literal: value.description)
  }

  package mutating func add(_ key: String, _ value: Bool?) {
    start(key)
    text.append(literal: value.map { $0 ? "true" : "false" } ?? "null")
  }

  package mutating func add(_ key: String, texts: [String]) {
    start(key)
    writeArray(texts) { text.append($0) }
  }

  /// Adds an object, or `null`.
  package mutating func add<Value>(
    _ key: String, object value: Value?, _ fill: (inout JSONObject, Value) -> Void
  ) {
    start(key)
    guard let value else { return text.append(literal: "null") }
    write(value, fill)
  }

  package mutating func add<Value>(
    _ key: String, objects values: [Value], _ fill: (inout JSONObject, Value) -> Void
  ) {
    start(key)
    writeArray(values) { write($0, fill) }
  }

  private func start(_ key: String) {
    text.beginElement(of: depth)
    text.append(key: key)
  }

  private func write<Value>(_ value: Value, _ fill: (inout JSONObject, Value) -> Void) {
    let outside = text.depth
    var object = JSONObject(text)
    fill(&object, value)
    text.close(to: outside)
  }

  private func writeArray<Value>(_ values: [Value], _ write: (Value) -> Void) {
    text.openArray()
    let inside = text.depth
    for value in values {
      text.beginElement(of: inside)
      write(value)
    }
    text.close(to: depth)
  }
}

package import Invoice
package import Payables

/// Writes a JSON object member by member, in the order it is told, on one line.
///
/// Amounts are decimal strings (`"1190.00"`), dates `YYYY-MM-DD`, times RFC 3339; what is missing
/// is `null`, so that every object of a kind has the same keys.
package struct JSONObject {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  /// The text of an object.
  package static func text(_ fill: (inout JSONObject) -> Void) -> String {
    var object = JSONObject()
    fill(&object)
    return String(decoding: object.closed, as: UTF8.self)
  }

  private var closed: [UInt8] { bytes + [UInt8(ascii: "}")] }

  package mutating func add(_ key: String, _ text: String?) {
    start(key)
    if let text { write(text: text) } else { write("null") }
  }

  package mutating func add(_ key: String, _ value: CalendarDate?) {
    add(key, value?.description)
  }

  package mutating func add(_ key: String, _ value: Timestamp?) { add(key, value?.description) }

  package mutating func add(_ key: String, _ value: ExactDecimal?) {
    add(key, value?.description)
  }

  package mutating func add(_ key: String, number: (some BinaryInteger)?) {
    start(key)
    write(number.map { String($0) } ?? "null")
  }

  /// Adds a number that is written already: `412.5`.
  package mutating func add(_ key: String, plain value: some CustomStringConvertible) {
    start(key)
    write(value.description)
  }

  package mutating func add(_ key: String, _ value: Bool) {
    start(key)
    write(value ? "true" : "false")
  }

  package mutating func add(_ key: String, texts: [String]) {
    start(key)
    writeArray(texts) { $0.write(text: $1) }
  }

  /// Adds an object, or `null`.
  package mutating func add<Value>(
    _ key: String, object value: Value?, _ fill: (inout JSONObject, Value) -> Void
  ) {
    start(key)
    guard let value else { return write("null") }
    write(object: value, fill)
  }

  package mutating func add<Value>(
    _ key: String, objects values: [Value], _ fill: (inout JSONObject, Value) -> Void
  ) {
    start(key)
    writeArray(values) { $0.write(object: $1, fill) }
  }

  // MARK: - Bytes

  private mutating func start(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    write(text: key)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func write(_ plain: String) { bytes.append(contentsOf: plain.utf8) }

  private mutating func write<Value>(
    object value: Value, _ fill: (inout JSONObject, Value) -> Void
  ) {
    var object = JSONObject()
    fill(&object, value)
    bytes.append(contentsOf: object.closed)
  }

  private mutating func writeArray<Value>(
    _ values: [Value], _ write: (inout JSONObject, Value) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": write("\\\"")
      case "\\": write("\\\\")
      case "\n": write("\\n")
      case "\r": write("\\r")
      case "\t": write("\\t")
      // The other line ends of Unicode would break a line in two for many programs.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

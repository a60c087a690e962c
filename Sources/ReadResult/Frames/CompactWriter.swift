internal import Invoice

/// Writes one value in the ``CompactForm``.
///
/// `Encoder` does not say when a container is complete. So a container knows its level, and
/// whoever writes at a level closes all deeper containers. That holds for every type that finishes
/// one nested container before it goes on with the outer one, as synthesised code does.
///
/// The checks of exclusive access are off for the properties: they took a fifth of the time, and
/// no method here calls out while it changes one.
final class CompactWriter: Encoder {
  @exclusivity(unchecked) private var body: [UInt8] = []
  /// Where the lengths of the open containers stand.
  @exclusivity(unchecked) private var open: [Int] = []

  @exclusivity(unchecked) private var names: [String] = []
  @exclusivity(unchecked) private var indices: [String: Int] = [:]
  /// For every name the one that followed it last: mostly the one that comes next, without hashing.
  @exclusivity(unchecked) private var successors: [Int] = []
  @exclusivity(unchecked) private var lastName = 0

  var codingPath: [any CodingKey] { noPath }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The table of names and the value.
  var message: [UInt8] {
    var message: [UInt8] = []
    message.reserveCapacity(names.count * 16 + body.count)
    Self.append(varint: UInt64(names.count), to: &message)
    for name in names { Self.append(name, to: &message) }
    return message + body
  }

  func write<Value: Encodable>(_ value: Value) throws {
    // A cast looks both types up each time, and costs as much as all the rest. Here they are equal.
    if Value.self == String.self {
      write(unsafeBitCast(value, to: String.self))
    } else if Value.self == ExactDecimal.self {
      write(unsafeBitCast(value, to: ExactDecimal.self))
    } else if Value.self == Int.self {
      write(Int64(unsafeBitCast(value, to: Int.self)))
    } else if Value.self == Bool.self {
      write(unsafeBitCast(value, to: Bool.self) ? .yes : .no)
    } else {
      try writeComposite(value)
    }
  }

  private func writeComposite(_ value: some Encodable) throws {
    let level = open.count
    guard level < CompactForm.depthLimit else {
      throw CompactFault("more than \(CompactForm.depthLimit) containers inside each other")
    }
    let start = body.count
    try value.encode(to: self)
    close(downTo: level)
    if body.count == start { write(.null) }
  }

  // MARK: Containers

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedWriter<Key>(writer: self, level: begin(.map)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    UnkeyedWriter(writer: self, level: begin(.array))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleWriter(writer: self) }

  /// Opens a container and returns its level.
  private func begin(_ tag: CompactForm.Tag) -> Int {
    write(tag)
    open.append(body.count)
    for _ in 0..<CompactForm.lengthBytes { body.append(0) }
    return open.count
  }

  /// Goes on in the container of that level.
  fileprivate func resume(level: Int) throws {
    guard level <= open.count else {
      throw CompactFault("a container was written to after it was complete")
    }
    close(downTo: level)
  }

  private func close(downTo level: Int) {
    while open.count > level, let start = open.popLast() {
      let length = UInt32(clamping: body.count - start - CompactForm.lengthBytes)
      for byte in 0..<CompactForm.lengthBytes {
        body[start + byte] = UInt8(truncatingIfNeeded: length >> (8 * byte))
      }
    }
  }

  // MARK: Pieces

  fileprivate func write(_ tag: CompactForm.Tag) { body.append(tag.rawValue) }

  fileprivate func write(_ text: String) {
    write(.string)
    Self.append(text, to: &body)
  }

  fileprivate func write(_ number: Int64) {
    write(.integer)
    Self.append(varint: UInt64(bitPattern: number << 1 ^ number >> 63), to: &body)
  }

  private func write(_ number: ExactDecimal) {
    write(.decimal)
    body.append(UInt8(clamping: number.scale))
    let coefficient = number.coefficient
    Self.append(varint: UInt128(bitPattern: coefficient << 1 ^ coefficient >> 127), to: &body)
  }

  fileprivate func write(_ number: Double) {
    write(.double)
    for shift in stride(from: 0, to: 64, by: 8) {
      body.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
    }
  }

  fileprivate func write(name: String) {
    let guess = lastName < successors.count ? successors[lastName] : 0
    if guess < names.count, names[guess] == name {
      lastName = guess
    } else {
      let index = indices[name] ?? add(name)
      successors[lastName] = index
      lastName = index
    }
    Self.append(varint: UInt64(lastName), to: &body)
  }

  private func add(_ name: String) -> Int {
    let index = names.count
    names.append(name)
    successors.append(0)
    indices[name] = index
    return index
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      append(varint: UInt64(utf8.count), to: &bytes)
      bytes.append(contentsOf: utf8)
    }
  }

  private static func append(
    varint value: some FixedWidthInteger & UnsignedInteger, to bytes: inout [UInt8]
  ) {
    var rest = value
    while rest > 0x7f {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

private struct KeyedWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: CompactWriter
  let level: Int
  var codingPath: [any CodingKey] { noPath }

  private func begin(_ key: Key) throws {
    try writer.resume(level: level)
    writer.write(name: key.stringValue)
  }

  func encodeNil(forKey key: Key) throws {
    try begin(key)
    writer.write(.null)
  }

  func encode(_ value: String, forKey key: Key) throws {
    try begin(key)
    writer.write(value)
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try begin(key)
    try writer.write(value)
  }

  // An absent field is written as null: two bytes, and its reader need not search all the others.

  func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
  }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { try encodeNil(forKey: key) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    try? begin(key)
    return writer.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    try? begin(key)
    return writer.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { writer }
  func superEncoder(forKey key: Key) -> any Encoder { writer }
}

private struct UnkeyedWriter: UnkeyedEncodingContainer {
  let writer: CompactWriter
  let level: Int
  /// Not counted: nobody who writes an array asks.
  var count: Int { 0 }
  var codingPath: [any CodingKey] { noPath }

  func encodeNil() throws {
    try writer.resume(level: level)
    writer.write(.null)
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    try writer.resume(level: level)
    try writer.write(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    try? writer.resume(level: level)
    return writer.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    try? writer.resume(level: level)
    return writer.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { writer }
}

private struct SingleWriter: SingleValueEncodingContainer {
  let writer: CompactWriter
  var codingPath: [any CodingKey] { noPath }

  func encodeNil() throws { writer.write(.null) }
  func encode(_ value: String) throws { writer.write(value) }
  func encode(_ value: Double) throws { writer.write(value) }
  func encode(_ value: Float) throws { writer.write(Double(value)) }

  func encode<Value: Encodable>(_ value: Value) throws {
    // Integers other than Int end here, by way of their own `encode(to:)`.
    guard let integer = value as? any FixedWidthInteger else { return try writer.write(value) }
    guard let number = Int64(exactly: integer) else {
      throw CompactFault("\(value) does not fit 64 bits")
    }
    writer.write(number)
  }
}

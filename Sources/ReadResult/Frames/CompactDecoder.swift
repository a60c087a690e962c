internal import Invoice

/// Decodes the value at one offset; three words, so that `any Decoder` needs no box.
struct CompactDecoder: Decoder, SingleValueDecodingContainer {
  let reader: CompactReader
  let offset: Int
  /// How many containers surround the value.
  let depth: Int

  var codingPath: [any CodingKey] { noPath }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The value of that type, of whatever kind it is.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // As in CompactWriter: the types are equal, so no cast has to find that out.
    if type == String.self { return unsafeBitCast(try reader.string(at: offset), to: type) }
    if type == ExactDecimal.self { return unsafeBitCast(try reader.decimal(at: offset), to: type) }
    if type == Int.self { return unsafeBitCast(try integer(Int.self), to: type) }
    if type == Bool.self { return unsafeBitCast(try reader.flag(at: offset), to: type) }
    return try Value(from: self)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeyedReader<Key>(reader, try content(.map), depth: depth + 1))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    UnkeyedReader(reader, try content(.array), depth: depth + 1)
  }

  private func content(_ expected: CompactForm.Tag) throws -> Range<Int> {
    guard try reader.tag(at: offset) == expected else { throw CompactFault("no \(expected)") }
    guard depth < CompactForm.depthLimit else {
      throw CompactFault("more than \(CompactForm.depthLimit) containers inside each other")
    }
    return try reader.content(ofContainerAt: offset)
  }

  private func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) throws -> Integer {
    let value = try reader.integer(at: offset)
    guard let integer = Integer(exactly: value) else {
      throw CompactFault("\(value) is no \(type)")
    }
    return integer
  }

  // MARK: A single value: where scalars and their wrappers end

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
  func decodeNil() -> Bool { (try? reader.tag(at: offset)) == .null }
  func decode(_ type: String.Type) throws -> String { try reader.string(at: offset) }
  func decode(_ type: Double.Type) throws -> Double { try reader.double(at: offset) }
  func decode(_ type: Float.Type) throws -> Float { Float(try reader.double(at: offset)) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let integerType = type as? any FixedWidthInteger.Type,
      let number = try integer(integerType) as? Value
    else { return try value(type) }
    return number
  }
}

/// A map.
///
/// Fields are asked for in the order they were written, mostly, so the search begins there.
private final class KeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let reader: CompactReader
  private let content: Range<Int>
  private let depth: Int
  /// Where the pair that was found last begins.
  private var cursor: Int

  init(_ reader: CompactReader, _ content: Range<Int>, depth: Int) {
    self.reader = reader
    self.content = content
    self.depth = depth
    cursor = content.lowerBound
  }

  var codingPath: [any CodingKey] { noPath }

  var allKeys: [Key] {
    var keys: [Key] = []
    _ = try? search(in: content) { name in
      if let key = Key(stringValue: name) { keys.append(key) }
      return false
    }
    return keys
  }

  /// The offset of the value of that name, nil where the map has none.
  private func find(_ key: Key) throws -> Int? {
    let wanted = key.stringValue
    let first = cursor
    return try search(in: first..<content.upperBound) { $0 == wanted }
      ?? search(in: content.lowerBound..<first) { $0 == wanted }
  }

  private func search(in range: Range<Int>, isWanted: (String) -> Bool) throws -> Int? {
    var pair = range.lowerBound
    var pairs = 0
    while pair < range.upperBound {
      pairs += 1
      guard pairs <= CompactForm.pairLimit else { throw CompactFault("too many fields") }
      var value = pair
      if isWanted(try reader.name(at: &value)) {
        cursor = pair
        return value
      }
      pair = try reader.end(ofValueAt: value)
    }
    return nil
  }

  private func decoder(_ key: Key) throws -> CompactDecoder {
    guard let offset = try find(key) else { throw CompactFault("no \(key.stringValue)") }
    return CompactDecoder(reader: reader, offset: offset, depth: depth)
  }

  func contains(_ key: Key) -> Bool { (try? find(key)) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try decoder(key).decode(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder(key).value(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let offset = try find(key), try reader.tag(at: offset) != .null else { return nil }
    return try reader.string(at: offset)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    guard let offset = try find(key), try reader.tag(at: offset) != .null else { return nil }
    return try CompactDecoder(reader: reader, offset: offset, depth: depth).value(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { throw CompactFault("classes are not supported") }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

private struct UnkeyedReader: UnkeyedDecodingContainer {
  private let reader: CompactReader
  private let end: Int
  private let depth: Int
  private var offset: Int
  private(set) var currentIndex = 0

  init(_ reader: CompactReader, _ content: Range<Int>, depth: Int) {
    self.reader = reader
    self.depth = depth
    offset = content.lowerBound
    end = content.upperBound
  }

  var codingPath: [any CodingKey] { noPath }
  /// Unknown: nobody may reserve memory for what foreign bytes announce.
  var count: Int? { nil }
  var isAtEnd: Bool { offset >= end }

  /// The decoder of the next value, which is behind us then.
  private mutating func next() throws -> CompactDecoder {
    guard !isAtEnd else { throw CompactFault("the array is shorter") }
    let decoder = CompactDecoder(reader: reader, offset: offset, depth: depth)
    offset = try reader.end(ofValueAt: offset)
    currentIndex += 1
    return decoder
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, try reader.tag(at: offset) == .null else { return false }
    _ = try next()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().value(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

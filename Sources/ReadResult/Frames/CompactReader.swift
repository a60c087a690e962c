internal import Invoice

/// Bytes in the ``CompactForm``: where values begin and end, and what scalars say.
final class CompactReader {
  private let bytes: [UInt8]
  let names: [String]
  /// Where the value begins, behind the table of names.
  let start: Int

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var cursor = 0
    let count = try Self.varint(UInt64.self, in: bytes, at: &cursor)
    guard count <= CompactForm.nameLimit else { throw CompactFault("too many names") }
    var names: [String] = []
    for _ in 0..<count { names.append(try Self.string(in: bytes, at: &cursor)) }
    self.names = names
    start = cursor
  }

  func tag(at offset: Int) throws -> CompactForm.Tag {
    guard offset < bytes.count, let tag = CompactForm.Tag(rawValue: bytes[offset]) else {
      throw CompactFault("no value at byte \(offset)")
    }
    return tag
  }

  /// The offset of what follows the value.
  func end(ofValueAt offset: Int) throws -> Int {
    var cursor = offset + 1
    switch try tag(at: offset) {
    case .null, .no, .yes: break
    case .integer: _ = try Self.varint(UInt64.self, in: bytes, at: &cursor)
    case .decimal:
      cursor += 1
      _ = try Self.varint(UInt128.self, in: bytes, at: &cursor)
    case .double: cursor = try Self.end(of: 8, from: cursor, in: bytes)
    case .string:
      let length = try Self.length(in: bytes, at: &cursor)
      cursor = try Self.end(of: length, from: cursor, in: bytes)
    case .array, .map: cursor = try content(ofContainerAt: offset).upperBound
    }
    return cursor
  }

  /// The bytes inside an array or map.
  func content(ofContainerAt offset: Int) throws -> Range<Int> {
    let start = try Self.end(of: CompactForm.lengthBytes, from: offset + 1, in: bytes)
    var length = 0
    for byte in (offset + 1..<start).reversed() { length = length << 8 | Int(bytes[byte]) }
    return start..<(try Self.end(of: length, from: start, in: bytes))
  }

  func integer(at offset: Int) throws -> Int64 {
    guard try tag(at: offset) == .integer else { throw CompactFault("no integer") }
    var cursor = offset + 1
    let value = try Self.varint(UInt64.self, in: bytes, at: &cursor)
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  func decimal(at offset: Int) throws -> ExactDecimal {
    guard try tag(at: offset) == .decimal, offset + 1 < bytes.count,
      bytes[offset + 1] <= ExactDecimal.maximumScale
    else { throw CompactFault("no decimal") }
    var cursor = offset + 2
    let value = try Self.varint(UInt128.self, in: bytes, at: &cursor)
    let coefficient = Int128(bitPattern: value >> 1) ^ -Int128(bitPattern: value & 1)
    guard coefficient.magnitude < Self.tooManyDigits else { throw CompactFault("no decimal") }
    return ExactDecimal(coefficient: coefficient, scale: Int(bytes[offset + 1]))
  }

  /// What an `ExactDecimal` can't be read from text: one digit more than it may have.
  private static let tooManyDigits: UInt128 = (0..<ExactDecimal.maximumDigits).reduce(1) {
    power, _ in power * 10
  }

  func double(at offset: Int) throws -> Double {
    guard try tag(at: offset) == .double else { throw CompactFault("no double") }
    let end = try Self.end(of: 8, from: offset + 1, in: bytes)
    var bits: UInt64 = 0
    for byte in (offset + 1..<end).reversed() { bits = bits << 8 | UInt64(bytes[byte]) }
    return Double(bitPattern: bits)
  }

  func string(at offset: Int) throws -> String {
    guard try tag(at: offset) == .string else { throw CompactFault("no string") }
    var cursor = offset + 1
    return try Self.string(in: bytes, at: &cursor)
  }

  func flag(at offset: Int) throws -> Bool {
    switch try tag(at: offset) {
    case .yes: true
    case .no: false
    default: throw CompactFault("no yes or no")
    }
  }

  /// The name at the cursor, which moves to the value behind it.
  func name(at cursor: inout Int) throws -> String {
    let index = try Self.length(in: bytes, at: &cursor)
    guard index < names.count else { throw CompactFault("no such name") }
    return names[index]
  }

  // MARK: Pieces

  private static func end(of length: Int, from start: Int, in bytes: [UInt8]) throws -> Int {
    guard length <= bytes.count - start else { throw CompactFault("the value is cut off") }
    return start + length
  }

  private static func string(in bytes: [UInt8], at cursor: inout Int) throws -> String {
    let length = try length(in: bytes, at: &cursor)
    let start = cursor
    cursor = try end(of: length, from: start, in: bytes)
    return bytes.withUnsafeBufferPointer { buffer in
      String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<cursor]), as: UTF8.self)
    }
  }

  private static func length(in bytes: [UInt8], at cursor: inout Int) throws -> Int {
    guard let length = Int(exactly: try varint(UInt64.self, in: bytes, at: &cursor)) else {
      throw CompactFault("a length beyond all bounds")
    }
    return length
  }

  private static func varint<Integer: FixedWidthInteger & UnsignedInteger>(
    _ type: Integer.Type, in bytes: [UInt8], at cursor: inout Int
  ) throws -> Integer {
    var value: Integer = 0
    for shift in stride(from: 0, to: Integer.bitWidth, by: 7) {
      guard cursor < bytes.count else { throw CompactFault("the value is cut off") }
      let byte = bytes[cursor]
      cursor += 1
      value |= Integer(byte & 0x7f) << shift
      if byte < 0x80 { return value }
    }
    throw CompactFault("a number beyond \(Integer.bitWidth) bits")
  }
}

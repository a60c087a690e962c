/// The compact form of a `Codable` value: what a frame's header is written in.
///
/// JSON took a millisecond for an invoice of twenty lines, which is the daemon's budget for the
/// whole document. This form keeps what matters of JSON (fields have names, so one may be added or
/// left out) and drops the rest: a table of the names comes first, then one value.
///
///     names    varint count, strings
///     value    a tag byte, then what the tag says
///     integer  zigzag varint                     string   varint length, UTF-8
///     decimal  a byte of scale, zigzag varint    array    4-byte length, values
///     double   8 bytes, little-endian            map      4-byte length, then pairs:
///                                                         varint index of the name, value
///
/// `ExactDecimal` has a form of its own, since an invoice consists of them by half.
///
/// The lengths of arrays and maps are in bytes, little-endian; they let a reader step over what it
/// does not look for. The bytes come from a process that reads foreign documents: everything is
/// checked against its bounds before it is touched.
package enum CompactForm {
  /// Arrays and maps inside each other.
  static let depthLimit = 128
  /// Different names in one message.
  static let nameLimit = 4096
  /// Pairs of one map; every field looks through them, so it keeps decoding linear.
  static let pairLimit = 1024

  enum Tag: UInt8 {
    case null, no, yes, integer, decimal, double, string, array, map
  }

  /// Bytes of the length that follows ``Tag/array`` and ``Tag/map``.
  static let lengthBytes = 4

  package static func encode(_ value: some Encodable) throws(FrameFault) -> [UInt8] {
    let writer = CompactWriter()
    do {
      try writer.write(value)
    } catch {
      throw .unencodable(String(describing: error))
    }
    return writer.message
  }

  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(FrameFault) -> Value {
    do {
      let reader = try CompactReader(bytes)
      guard try reader.end(ofValueAt: reader.start) == bytes.count else {
        throw CompactFault("bytes behind the value")
      }
      return try CompactDecoder(reader: reader, offset: reader.start, depth: 0).value(type)
    } catch {
      throw .malformed(String(String(describing: error).prefix(400)))
    }
  }
}

/// What is wrong with a value or its bytes, in English.
struct CompactFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The one `codingPath` there is: a fault names what is wrong, not where.
let noPath: [any CodingKey] = []

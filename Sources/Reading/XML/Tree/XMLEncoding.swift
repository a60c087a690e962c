import ReadResult

/// Turns a document's bytes into UTF-8, the only encoding that libxml2 is given.
///
/// libxml2 would hand any declared name to iconv, which loads code from files (the sandbox has
/// none) and has had holes of its own; the few encodings that invoices come in are decoded here.
enum XMLEncoding {
  static func utf8(_ bytes: [UInt8]) throws(ReadFailure) -> [UInt8] {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C, 0x00]) {
      return try utf8(fromUTF16: bytes) { UInt16($0) << 8 | UInt16($1) }
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) {
      return try utf8(fromUTF16: bytes) { UInt16($1) << 8 | UInt16($0) }
    }
    try requireMarkup(bytes)
    switch declaredName(in: bytes)?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": return bytes
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1": return utf8(bytes, .latin1)
    case "windows-1252", "cp1252": return utf8(bytes, .windows1252)
    case "iso-8859-15", "iso8859-15", "latin-9", "latin9": return utf8(bytes, .latin9)
    case let name?: throw unsupported(name)
    }
  }

  private static func utf8(_ bytes: [UInt8], _ table: SingleByteText.Table) -> [UInt8] {
    Array(SingleByteText.decode(bytes, table).utf8)
  }

  /// Keeps what libxml2 would take for UCS-4 or EBCDIC from reaching it.
  private static func requireMarkup(_ bytes: [UInt8]) throws(ReadFailure) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard start < bytes.count else { throw ReadFailure(.empty, "no bytes") }
    guard bytes[start] == UInt8(ascii: "<") || bytes[start].isXMLSpace,
      !bytes[start...].prefix(4).contains(0)
    else {
      throw ReadFailure(.notWellFormed, "Start tag expected, '<' not found", line: 1)
    }
  }

  private static func unsupported(_ name: String) -> ReadFailure {
    ReadFailure(.notWellFormed, "The encoding “\(name.prefix(40))” does not fit the bytes", line: 1)
  }
}

// MARK: - The declaration

extension XMLEncoding {
  /// The longest XML declaration that is looked at.
  private static let declarationLimit = 400
  private static let encodingKey = Array("encoding".utf8)

  /// The encoding that the XML declaration names, nil where it names none.
  private static func declaredName(in bytes: [UInt8]) -> String? {
    let head = 0..<declarationLimit
    guard let start = bytes.firstIndex(of: Array("<?xml ".utf8), in: head),
      let end = bytes.firstIndex(of: Array("?>".utf8), in: start..<declarationLimit),
      let key = bytes.firstIndex(of: encodingKey, in: start..<end)
    else { return nil }
    let value = bytes[key + encodingKey.count..<end]
      .drop { $0.isXMLSpace || $0 == UInt8(ascii: "=") }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return nil }
    return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }
}

// MARK: - UTF-16

extension XMLEncoding {
  private static func utf8(
    fromUTF16 bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16
  ) throws(ReadFailure) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw unsupported("UTF-16") }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      units.append(unit(bytes[index], bytes[index + 1]))
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw unsupported("UTF-16") }
    return Array(text.utf8)
  }
}

extension UInt8 {
  /// Whether the byte is white space of XML: space, tab, line feed, carriage return.
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

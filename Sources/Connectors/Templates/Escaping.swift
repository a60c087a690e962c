import JSON

/// How a value is written at its place.
enum Escaping: Sendable {
  /// Inside the quotes of a JSON text; numbers stand for themselves.
  case json
  /// A segment or a query value of an address (RFC 3986).
  case address
  /// One line of a header (RFC 9110): no control characters.
  case header
  /// As it is.
  case plain

  /// The value as it stands there; nil where it can't.
  func escape(_ text: String) -> String? {
    switch self {
    case .json: Self.json(text)
    case .address: Self.address(text)
    case .header: text.utf8.contains { $0 < 0x20 || $0 == 0x7F } ? nil : text
    case .plain: text
    }
  }

  private static func json(_ text: String) -> String {
    let quoted = JSONText()
    quoted.append(text)
    return String(decoding: quoted.bytes.dropFirst().dropLast(), as: UTF8.self)
  }

  /// A value of points only would be a step in the path.
  private static func address(_ text: String) -> String? {
    guard text.contains(where: { $0 != "." }) else { return nil }
    var escaped = ""
    for byte in text.utf8 {
      if isUnreserved(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + hexadecimal(byte)
      }
    }
    return escaped
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

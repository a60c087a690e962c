/// The character set of an interchange, by its syntax identifier (UNB, element 0001).
enum EDIFACTCharacterSet: Hashable, Sendable {
  /// UNOA and UNOB: the invariant part of ISO 646.
  case ascii
  /// UNOC: ISO 8859-1. What has no place there is read as Windows-1252, in which it was written.
  case latin1
  /// UNOD: ISO 8859-2.
  case latin2
  /// UNOY and UNOW: ISO 10646 in UTF-8.
  case utf8
  /// An identifier that is not read here: UTF-8 where the bytes are, else Windows-1252.
  case unknown

  init(identifier: String?) {
    self = identifier.flatMap { Self.byIdentifier[$0.uppercased()] } ?? .unknown
  }

  private static let byIdentifier: [String: EDIFACTCharacterSet] = [
    "UNOA": .ascii, "UNOB": .ascii, "UNOC": .latin1, "UNOD": .latin2, "UNOW": .utf8,
    "UNOY": .utf8,
  ]

  /// The text, and whether all its bytes belong to the character set.
  func decode(_ bytes: [UInt8]) -> (text: String, isPure: Bool) {
    let hasControl = bytes.contains { $0 < 0x20 }
    switch self {
    case .latin1:
      let isPure = !bytes.contains { (0x80..<0xA0).contains($0) }
      return (SingleByteText.decode(bytes, .windows1252), isPure && !hasControl)
    case .latin2:
      return (SingleByteText.decode(bytes, .latin2), !hasControl)
    case .utf8:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return (SingleByteText.decode(bytes, .windows1252), false)
      }
      return (text, !hasControl)
    case .ascii, .unknown:
      let isPure = self == .unknown && !hasControl
      return (TextDecoding.decode(bytes, declared: nil), isPure)
    }
  }
}

/// The characters that structure an interchange (ISO 9735, service string advice UNA).
struct ServiceCharacters: Hashable, Sendable {
  var component = UInt8(ascii: ":")
  var element = UInt8(ascii: "+")
  /// Makes the next character an ordinary one; nil where a blank says that there is none.
  var release: UInt8? = UInt8(ascii: "?")
  var terminator = UInt8(ascii: "'")

  /// Those of an interchange without UNA.
  static let usual = ServiceCharacters()

  /// Bytes of a UNA: its tag and six characters.
  static let adviceLength = 9

  private init() {}

  /// Takes the six characters behind `UNA`, nil where they can't structure anything: letters,
  /// digits, or one character for two purposes.
  ///
  /// The third, the decimal mark, is not kept, since numbers are read with either mark; nor is the
  /// fifth, which messages of these directories have no use for.
  init?(advice: some Collection<UInt8>) {
    let characters = Array(advice)
    guard characters.count == 6 else { return nil }
    component = characters[0]
    element = characters[1]
    release = characters[3] == UInt8(ascii: " ") ? nil : characters[3]
    terminator = characters[5]
    let distinct = [component, element, terminator] + [release].compactMap(\.self)
    guard Set(distinct).count == distinct.count, !distinct.contains(where: Self.isData) else {
      return nil
    }
  }

  /// Whether the byte can't be a service character: letters, digits, blanks, or beyond ASCII.
  private static func isData(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "), 0x80...:
      true
    default: false
    }
  }

  func isService(_ byte: UInt8) -> Bool {
    byte == component || byte == element || byte == terminator || byte == release
  }
}

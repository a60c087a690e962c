/// The form of a URI reference (RFC 3986), as libxml2 checks `xs:anyURI`.
///
/// It takes white space, what is not ASCII and what a URI must escape for ordinary characters,
/// wants a port to have digits, and doesn't look into square brackets.
enum URISyntax {
  static func isReference(_ text: Span<UInt8>) -> Bool {
    var place = 0
    let isRelative = !skipScheme(text, &place)
    if text.has("/", at: place), text.has("/", at: place + 1) {
      place += 2
      guard skipAuthority(text, &place) else { return false }
      // What follows an authority begins a path, a query or a fragment.
      guard place == text.count || isOneOf("/?#", text[place]) else { return false }
    } else if isRelative, hasColonInFirstSegment(text) {
      return false
    }
    skip(text, &place, "/:@")
    if text.has("?", at: place) {
      place += 1
      skip(text, &place, "/:@?")
    }
    if text.has("#", at: place) {
      place += 1
      skip(text, &place, "/:@?[]")
    }
    return place == text.count
  }

  private static func skipScheme(_ text: Span<UInt8>, _ place: inout Int) -> Bool {
    guard !text.isEmpty, isLetter(text[0]) else { return false }
    var end = 1
    while end < text.count, isInScheme(text[end]) { end += 1 }
    guard text.has(":", at: end) else { return false }
    place = end + 1
    return true
  }

  private static func skipAuthority(_ text: Span<UInt8>, _ place: inout Int) -> Bool {
    var end = place
    skip(text, &end, ":")
    if text.has("@", at: end) { place = end + 1 }
    if text.has("[", at: place) {
      while place < text.count, !text.has("]", at: place) { place += 1 }
      guard place < text.count else { return false }
      place += 1
    } else {
      skip(text, &place, "")
    }
    guard text.has(":", at: place) else { return true }
    place += 1
    let start = place
    var port = 0
    while let digit = text.digit(at: place) {
      port = 10 * port + digit
      // libxml2 keeps a port in 32 bits.
      guard port <= Int(Int32.max) else { return false }
      place += 1
    }
    return place > start
  }

  private static func hasColonInFirstSegment(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      if text.has(":", at: index) { return true }
      if isOneOf("/?#", text[index]) { return false }
    }
    return false
  }

  /// Passes over characters that may stand anywhere, `%41` and those in `more`.
  private static func skip(_ text: Span<UInt8>, _ place: inout Int, _ more: StaticString) {
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "%") {
        guard isHex(text, place + 1), isHex(text, place + 2) else { return }
        place += 3
      } else if !isOneOf(":/?#[]@", byte) || isOneOf(more, byte) {
        place += 1
      } else {
        return
      }
    }
  }

  private static func isHex(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return false }
    if text.digit(at: index) != nil { return true }
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(text[index] | 0x20)
  }

  private static func isInScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || isOneOf("0123456789+-.", byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isOneOf(_ bytes: StaticString, _ byte: UInt8) -> Bool {
    (0..<bytes.utf8CodeUnitCount).contains { bytes.utf8Start[$0] == byte }
  }
}

/// A word of the facts' text.
///
/// It points into a literal of the program, which is there as long as the program runs.
struct FactWord {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }
  var first: UInt8? { bytes.first }
  var last: UInt8? { bytes.last }

  func dropFirst() -> FactWord { FactWord(bytes.dropFirst()) }
  func dropLast() -> FactWord { FactWord(bytes.dropLast()) }

  static func == (word: FactWord, literal: StaticString) -> Bool {
    word.bytes.count == literal.utf8CodeUnitCount
      && word.bytes.elementsEqual(FactWord(literal).bytes)
  }

  /// What stands before and behind the first `separator`; nothing behind where there is none.
  func split(at separator: UInt8) -> (before: FactWord, after: FactWord?) {
    guard let place = bytes.firstIndex(of: separator) else { return (self, nil) }
    return (FactWord(bytes[..<place]), FactWord(bytes[(place + 1)...]))
  }

  /// Takes the bytes before the next `separator`, and that byte; nil at the end.
  mutating func take(until separator: UInt8) -> FactWord? {
    guard !isEmpty else { return nil }
    let (taken, rest) = split(at: separator)
    self = rest ?? FactWord(bytes[bytes.endIndex...])
    return taken
  }

  /// The next word of a line.
  mutating func next() -> FactWord? { take(until: UInt8(ascii: " ")) }

  mutating func required() -> FactWord {
    guard let word = next() else { preconditionFailure("a line of the facts is too short") }
    return word
  }
}

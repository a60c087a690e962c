/// A datatype with what a schema demands of its values beyond.
struct SimpleType: Sendable {
  let datatype: Datatype
  private(set) var minLength = 0
  private(set) var maxLength = Int.max
  /// The only values, where they are listed.
  private(set) var values: [String] = []
  /// Whether any text is a value.
  private(set) var acceptsAll: Bool

  init(_ datatype: Datatype) {
    self.datatype = datatype
    acceptsAll = datatype.acceptsAll
  }

  mutating func add(facet: String, _ value: String) {
    acceptsAll = false
    switch (facet, Int(value)) {
    case ("minLength", let length?): minLength = length
    case ("maxLength", let length?): maxLength = length
    case ("enumeration", _): values.append(value)
    default: preconditionFailure("the facts have no facet “\(facet)”")
    }
  }

  func accepts(_ text: Span<UInt8>) -> Bool {
    guard datatype.accepts(text) else { return false }
    if !values.isEmpty, !values.contains(value(of: text)) { return false }
    guard minLength > 0 || maxLength < Int.max else { return true }
    return (minLength...maxLength).contains(value(of: text).unicodeScalars.count)
  }

  /// The text as it is compared: with white space as the datatype has it.
  func value(of text: Span<UInt8>) -> String {
    switch datatype {
    case .string: String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    case .normalizedString:
      String(
        decoding: text.indices.map { text[$0].isXMLSpace ? UInt8(ascii: " ") : text[$0] },
        as: UTF8.self)
    default: text.collapsed
    }
  }
}

/// A part of a query as it was typed: `-supplier:"Müller GmbH"`.
struct QueryPiece: Hashable {
  var isExcluded = false
  /// What stands before the colon.
  var field: String?
  var text: String
  var isQuoted = false

  /// The parts of a query, in order.
  static func all(in query: String) throws(QueryMistake) -> [QueryPiece] {
    var rest = query[...]
    var pieces: [QueryPiece] = []
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return pieces }
      var piece = QueryPiece(text: "")
      if let first = rest.first, minusSigns.contains(first) {
        piece.isExcluded = true
        rest = rest.dropFirst()
      }
      if let (field, value) = field(of: rest) {
        piece.field = field
        rest = value
      }
      try piece.takeText(from: &rest)
      pieces.append(piece)
    }
  }

  private mutating func takeText(from rest: inout Substring) throws(QueryMistake) {
    if let first = rest.first, Self.quotes.contains(first) {
      rest = rest.dropFirst()
      guard let end = rest.firstIndex(where: { Self.quotes.contains($0) }) else {
        throw .openQuote
      }
      (text, isQuoted) = (String(rest[..<end]), true)
      rest = rest[rest.index(after: end)...]
    } else {
      let end =
        rest.firstIndex { $0.isWhitespace || Self.quotes.contains($0) } ?? rest.endIndex
      text = String(rest[..<end])
      rest = rest[end...]
    }
    if text.allSatisfy(\.isWhitespace), let field { throw .noValue(field: field) }
  }

  /// A name before a colon; in `10:30` and `https://…` there is none.
  private static func field(of text: Substring) -> (name: String, value: Substring)? {
    let name = text.prefix { $0.isLetter || $0 == "_" }
    guard !name.isEmpty, name.endIndex < text.endIndex, text[name.endIndex] == ":" else {
      return nil
    }
    let value = text[text.index(after: name.endIndex)...]
    return value.hasPrefix("//") ? nil : (String(name), value)
  }

  private static let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]
  private static let minusSigns: Set<Character> = ["-", "−", "–"]
}

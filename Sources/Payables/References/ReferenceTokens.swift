import Invoice

/// The words of a text that may be a number of an order, contract, ticket, object or asset.
struct ReferenceTokens: Sequence {
  private let tokens: [String]

  /// Letters and digits of a number.
  private static let lengths = 3...35

  /// Takes words with a digit, in their order, each once; at most `limit`.
  init(_ texts: some Sequence<String>, limit: Int = 120) {
    var seen: Set<String> = []
    var tokens: [String] = []
    for text in texts {
      for part in text.split(whereSeparator: { $0.isWhitespace || ",;()[]„“\"|".contains($0) }) {
        let token = String(part).trimmingPunctuation
        guard Self.lengths.contains(token.count), token.contains(where: \.isNumber),
          seen.insert(token).inserted
        else { continue }
        tokens.append(token)
        if tokens.count == limit {
          self.tokens = tokens
          return
        }
      }
    }
    self.tokens = tokens
  }

  func makeIterator() -> IndexingIterator<[String]> { tokens.makeIterator() }
}

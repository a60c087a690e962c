import Invoice

/// The words of a text that may be a number of an order, contract, ticket, object or asset.
struct ReferenceTokens: Sequence {
  private let tokens: [String]

  /// Letters and digits of a number.
  private static let lengths = 3...35

  /// Takes words with a digit, in their order, each once; about `limit` of them.
  init(_ texts: some Sequence<String>, limit: Int = 120) {
    var seen: Set<String> = []
    var tokens: [String] = []
    var before = ""
    for text in texts {
      for part in text.split(whereSeparator: { $0.isWhitespace || ",;()[]„“\"|".contains($0) }) {
        let token = String(part).trimmingPunctuation
        defer { before = token }
        guard token.contains(where: \.isNumber) else { continue }
        // `RV 12/2024` is one number.
        let joined = Self.isPrefix(before) ? [token, "\(before) \(token)"] : [token]
        for candidate in joined
        where Self.lengths.contains(candidate.count) && seen.insert(candidate).inserted {
          tokens.append(candidate)
        }
        if tokens.count >= limit {
          self.tokens = tokens
          return
        }
      }
    }
    self.tokens = tokens
  }

  /// Whether a word may be the head of a number: a few capitals.
  private static func isPrefix(_ word: String) -> Bool {
    (1...4).contains(word.count) && word.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  func makeIterator() -> IndexingIterator<[String]> { tokens.makeIterator() }
}

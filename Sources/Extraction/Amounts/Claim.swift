import Invoice

/// What a reminder demands.
enum Claim {
  /// The amount with the best words beside it; without words the largest.
  static func best(of amounts: [FoundAmount]) -> Candidate<String>? {
    let named = amounts.filter { $0.score(.gross) >= 0.3 }
    let strongest = named.map { $0.score(.gross) }.max() ?? 0
    let best = named.filter { $0.score(.gross) >= strongest - 0.15 }.max { $0.value < $1.value }
    guard let amount = best ?? amounts.max(by: { $0.value < $1.value }) else { return nil }
    return Candidate(
      value: amount.value.description, score: best == nil ? 0.5 : 0.8, place: amount.place)
  }
}

/// The currency that a document's amounts are in.
enum Currency {
  static func of(_ amounts: [FoundAmount], in layout: Layout) -> Candidate<String>? {
    var counts: [String: Int] = [:]
    for currency in amounts.compactMap(\.currency) { counts[currency, default: 0] += 2 }
    for token in layout.cells.joinedTokens {
      for part in token.text.split(whereSeparator: { "/([".contains($0) }) {
        if let code = CurrencySign.code(of: String(part)) { counts[code, default: 0] += 1 }
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { Candidate(value: $0.key, score: 0.95, place: nil) }
  }
}

extension [Cell] {
  var joinedTokens: [Token] { flatMap(\.tokens) }
}

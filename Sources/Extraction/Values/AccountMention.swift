import Invoice

/// An account number that stands in a text, also with wrong check digits.
struct AccountMention: Hashable, Sendable {
  let number: String
  let isValid: Bool
  let tokens: Range<Int>

  /// The length of an account number where the country is a frequent one.
  private static let lengths: [String: Int] = [
    "DE": 22, "AT": 20, "CH": 21, "LI": 21, "NL": 18, "BE": 16, "FR": 27, "LU": 20, "IT": 27,
    "ES": 24, "PL": 28, "DK": 18, "CZ": 24, "GB": 22, "IE": 22, "SE": 24, "FI": 18, "PT": 25,
  ]

  static func all(in tokens: [Token]) -> [AccountMention] {
    var found: [AccountMention] = []
    var start = 0
    while start < tokens.count {
      if let mention = mention(at: start, in: tokens) {
        found.append(mention)
        start = mention.tokens.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  private static func mention(at start: Int, in tokens: [Token]) -> AccountMention? {
    var compact = ""
    for end in start..<tokens.count {
      let part = tokens[end].text.uppercased().trimming([".", ",", ";", ":", "·", "|", "(", ")"])
      guard part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
      compact += part
      guard compact.count >= 2 else { continue }
      let bytes = Array(compact.utf8)
      guard let length = lengths[String(compact.prefix(2))], compact.count <= length,
        bytes.dropFirst(2).prefix(2).allSatisfy({ (48...57).contains($0) }),
        // German numbers are digits; a BIC or a word beside it is none of it.
        !compact.hasPrefix("DE") || bytes.dropFirst(2).allSatisfy({ (48...57).contains($0) })
      else { return nil }
      if compact.count == length {
        return AccountMention(
          number: compact, isValid: IBAN(compact) != nil, tokens: start..<end + 1)
      }
    }
    return nil
  }
}

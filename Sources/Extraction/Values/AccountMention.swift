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

  /// Countries whose numbers are digits alone.
  private static let digitsAlone: Set<String> = ["DE", "AT", "BE", "PL", "DK", "CZ", "SE", "FI"]

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

  static func mention(at start: Int, in tokens: [Token]) -> AccountMention? {
    var compact = ""
    for end in start..<tokens.count {
      let part = part(tokens[end].text)
      guard part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
      compact += part
      guard compact.count >= 2 else { continue }
      guard let length = lengths[String(compact.prefix(2))], compact.count <= length,
        let number = number(compact, isRecognized: tokens[start].isRecognized)
      else { return nil }
      if compact.count == length {
        let isValid = IBAN(number) != nil
        // Letters that were read as digits must prove it by the check.
        guard isValid || number == compact else { return nil }
        return AccountMention(number: number, isValid: isValid, tokens: start..<end + 1)
      }
    }
    return nil
  }

  /// Whether an account number begins here, whole or not.
  static func begins(at start: Int, in tokens: [Token]) -> Bool {
    let compact = part(tokens[start].text)
    guard let length = lengths[String(compact.prefix(2))], compact.count >= 4,
      compact.count < length
    else { return false }
    return number(compact, isRecognized: tokens[start].isRecognized) != nil
  }

  private static func part(_ text: String) -> String {
    text.uppercased().trimming([".", ",", ";", ":", "·", "|", "(", ")"])
  }

  /// The number with digits where digits must be; nil where other letters stand there.
  private static func number(_ compact: String, isRecognized: Bool) -> String? {
    let country = compact.prefix(2)
    let rest = compact.dropFirst(2)
    let digits = digitsAlone.contains(String(country)) ? rest.count : 2
    let head =
      isRecognized ? Misreading.digits(of: rest.prefix(digits)) : String(rest.prefix(digits))
    // German numbers are digits; a BIC or a word beside it is none of it.
    guard head.allSatisfy({ $0.asciiDigit != nil }) else { return nil }
    return country + head + rest.dropFirst(digits)
  }
}

/// A German tax number: ten to thirteen digits, set off by strokes or blanks as the office likes.
enum TaxNumber {
  /// The number at the beginning of `tokens` and how many of them it takes.
  static func read(_ tokens: ArraySlice<Token>) -> (value: String, count: Int)? {
    var parts: [String] = []
    for token in tokens.prefix(4) {
      let part = token.text.trimming([".", ",", ";", ":", "|", "·", "(", ")"])
      guard !part.isEmpty, part.allSatisfy({ $0.asciiDigit != nil || "/-".contains($0) }) else {
        break
      }
      parts.append(part)
      let digits = parts.joined().filter { $0.asciiDigit != nil }.count
      if digits > 13 { break }
      if (10...13).contains(digits) {
        return (parts.joined(separator: " "), parts.count)
      }
    }
    return nil
  }
}

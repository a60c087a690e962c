/// A German tax number: ten to thirteen digits, set off by strokes or blanks as the office likes.
enum TaxNumber {
  /// Whether a word has the form of a tax number, set off by strokes: `13/456/78901`.
  static func hasForm(_ text: String) -> Bool {
    let groups = text.split(separator: "/", omittingEmptySubsequences: false)
    guard groups.count == 3, groups.allSatisfy({ $0.allSatisfy { $0.asciiDigit != nil } }) else {
      return false
    }
    return forms.contains(groups.map(\.count))
  }

  /// The digits of the groups in the forms of the offices.
  private static let forms: Set<[Int]> = [[2, 3, 5], [3, 3, 5], [3, 4, 4], [3, 3, 4]]

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

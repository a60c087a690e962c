/// Labels by their length, to find those that differ from a word by one letter.
struct NearLabels: Sendable {
  /// Shorter words become others by one letter.
  private static let lengthMin = 7

  private var labels: [Int: [(key: [UInt8], label: Label)]] = [:]

  init(_ labels: [String: Label]) {
    for (key, label) in labels where key.utf8.count >= Self.lengthMin && label.strength > 0.6 {
      self.labels[key.utf8.count, default: []].append((Array(key.utf8), label))
    }
  }

  /// The label that `word` is but for one letter; nil where there is none, or several that differ.
  func label(near word: String) -> Label? {
    let word = Array(word.utf8)
    guard word.count >= Self.lengthMin - 1 else { return nil }
    var found: Label?
    for length in word.count - 1...word.count + 1 {
      for (key, label) in labels[length] ?? [] where OneLetter.differs(key, word) {
        if let found, found.meaning != label.meaning { return nil }
        if label.strength > found?.strength ?? 0 { found = label }
      }
    }
    return found
  }
}

/// Words that differ by one letter.
enum OneLetter {
  /// Whether two words differ by a letter that is another, too many or too few, or by two that are
  /// exchanged.
  static func differs(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var end = 0
    while end < left.count - start, end < right.count - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    // What has a letter more before it is another word: “eRechnung”.
    if start == 0, left.count != right.count { return false }
    let (a, b) = (left.count - start - end, right.count - start - end)
    if a <= 1, b <= 1 { return a + b > 0 }
    return a == 2 && b == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
  }
}

import ReadResult

/// A word as the extraction sees it, with its folded form worked out once.
struct Token: Sendable {
  let text: String
  let folded: String
  let box: PageText.Box
  /// The recognition's own doubt, from 0 to 1.
  let clarity: Double

  init(_ text: String, _ box: PageText.Box, clarity: Double = 1) {
    self.text = text
    self.folded = text.folded
    self.box = box
    self.clarity = clarity
  }

  /// The height of its letters, for a dash or a “von” too, whose own boxes may be lower.
  var letterHeight: Int { max(box.height, box.width * 3 / max(text.count * 2, 1), 1) }

  /// Two labels that share a word: `Nummer/Datum:`.
  private static func labelParts(_ word: PageText.Word, clarity: Double) -> [Token]? {
    let parts = word.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ part in
        part.count > 2 && part.allSatisfy { $0.isLetter || ".-:".contains($0) }
      })
    else { return nil }
    var left = word.box
    var right = word.box
    left.right = word.box.left + word.box.width * parts[0].count / word.text.count
    right.left = left.right
    return [
      Token(String(parts[0]), left, clarity: clarity),
      Token("/" + parts[1], right, clarity: clarity),
    ]
  }

  /// The tokens of a word: a label that is glued to its value (`Nr.:4711`) is cut off.
  static func tokens(of word: PageText.Word) -> [Token] {
    let clarity = Double(word.confidence) / 100
    let text = word.text
    if let parts = labelParts(word, clarity: clarity) { return parts }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
      text.index(after: colon) != text.endIndex,
      text[..<colon].allSatisfy({ $0.isLetter || $0 == "." || $0 == "-" }),
      text[text.index(after: colon)] != "/"
    else { return [Token(text, word.box, clarity: clarity)] }
    let label = text[...colon]
    let cut = word.box.left + word.box.width * label.count / text.count
    var left = word.box
    var right = word.box
    left.right = cut
    right.left = cut
    return [
      Token(String(label), left, clarity: clarity),
      Token(String(text[text.index(after: colon)...]), right, clarity: clarity),
    ]
  }
}

extension PageText.Box {
  func union(_ other: PageText.Box) -> PageText.Box {
    PageText.Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  var middle: Int { (top + bottom) / 2 }

  func overlapsSideways(_ other: PageText.Box) -> Bool {
    left < other.right && other.left < right
  }
}

extension Collection<Token> {
  /// The box around all of them; nil where there are none.
  var box: PageText.Box? {
    guard let first else { return nil }
    return dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  var text: String { map(\.text).joined(separator: " ") }
}

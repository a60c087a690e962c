import ReadResult

/// A word as the extraction sees it, with its folded form worked out once.
struct Token: Sendable {
  let text: String
  let folded: String
  let box: PageText.Box
  /// The recognition's own doubt, from 0 to 1.
  let clarity: Double
  /// Whether it was recognised in a picture, where letters are mistaken for others.
  let isRecognized: Bool

  init(_ text: String, _ box: PageText.Box, clarity: Double = 1, isRecognized: Bool = false) {
    self.text = isRecognized ? RecognizedText.mended(text) : text
    folded = (isRecognized ? RecognizedText.foldedNumberWord(text) : nil) ?? text.folded
    self.box = box
    self.clarity = clarity
    self.isRecognized = isRecognized
  }

  /// The height of its letters, for a dash or a “von” too, whose own boxes may be lower.
  var letterHeight: Int { max(box.height, box.width * 3 / max(text.count * 2, 1), 1) }

  /// The height of its line: recognised boxes touch the letters, those of a text layer the line.
  var lineHeight: Int { isRecognized ? letterHeight * 13 / 10 : letterHeight }

  /// The tokens of a page's words, cut where two things are glued together.
  static func tokens(of words: [PageText.Word], origin: PageText.Origin) -> [Token] {
    let isRecognized = origin == .ocr
    return words.flatMap { word -> [Token] in
      guard let word = (isRecognized ? word.withoutRules : word).withoutLeader else { return [] }
      return parts(of: word).map { part in
        Token(
          part.text, part.box, clarity: Double(word.confidence) / 100, isRecognized: isRecognized)
      }
    }
  }

  private static func parts(of word: PageText.Word) -> [(text: String, box: PageText.Box)] {
    guard let cut = labelEnd(word.text) else { return [(word.text, word.box)] }
    let edge =
      word.box.left + word.box.width * word.text.distance(from: word.text.startIndex, to: cut)
      / word.text.count
    var (left, right) = (word.box, word.box)
    left.right = edge
    right.left = edge
    return [(String(word.text[..<cut]), left), (String(word.text[cut...]), right)]
  }

  /// Where a word is cut: before the second of two labels (`Nummer/Datum:`), behind the colon of a
  /// label that is glued to its value (`Nr.:4711`).
  private static func labelEnd(_ text: String) -> String.Index? {
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    if names.count == 2,
      names.allSatisfy({ name in
        name.count > 2 && name.allSatisfy { $0.isLetter || ".-:".contains($0) }
      })
    {
      return text.firstIndex(of: "/")
    }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
      text.index(after: colon) != text.endIndex,
      text[..<colon].allSatisfy({ $0.isLetter || $0 == "." || $0 == "-" }),
      text[text.index(after: colon)] != "/"
    else { return nil }
    return text.index(after: colon)
  }
}

extension PageText.Box {
  /// Of a word that stands nowhere.
  static let none = PageText.Box(left: 0, top: 0, right: 0, bottom: 0)

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

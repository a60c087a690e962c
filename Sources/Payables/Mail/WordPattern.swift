/// Words to look for in a sentence: `neu* bankverbindung`, `nicht erreichbar`.
///
/// Written as ``FoldedWords`` has them; a star at the end or the beginning stands for any letters.
struct WordPattern: Sendable {
  private let words: [Word]

  private struct Word: Sendable {
    let text: Substring
    let isBeginning: Bool
    let isEnding: Bool

    init(_ text: Substring) {
      isBeginning = text.last == "*"
      isEnding = text.first == "*"
      self.text = text.drop { $0 == "*" }.prefix { $0 != "*" }
    }

    func matches(_ word: String) -> Bool {
      switch (isBeginning, isEnding) {
      case (false, false): word == text
      case (true, false): word.hasPrefix(text)
      case (false, true): word.hasSuffix(text)
      case (true, true): word.contains(text)
      }
    }
  }

  init(_ text: String) { words = text.split(separator: " ").map(Word.init) }

  /// Where the words stand one behind the other, with at most `gap` others between two.
  func ranges(in sentence: [String], gap: Int = 0) -> [Range<Int>] {
    sentence.indices.compactMap { start in
      end(in: sentence, from: start, gap: gap).map { start..<$0 }
    }
  }

  func isIn(_ sentence: [String], gap: Int = 0) -> Bool {
    sentence.indices.contains { end(in: sentence, from: $0, gap: gap) != nil }
  }

  private func end(in sentence: [String], from start: Int, gap: Int) -> Int? {
    guard let first = words.first, first.matches(sentence[start]) else { return nil }
    var next = start + 1
    for word in words.dropFirst() {
      let window = sentence[min(next, sentence.count)..<min(next + gap + 1, sentence.count)]
      guard let found = window.firstIndex(where: word.matches) else { return nil }
      next = found + 1
    }
    return next
  }
}

extension [WordPattern] {
  init(words: [String]) { self = words.map { WordPattern($0) } }

  func areAny(in sentence: [String], gap: Int = 0) -> Bool {
    contains { $0.isIn(sentence, gap: gap) }
  }

  /// All places of any of the patterns.
  func ranges(in sentence: [String], gap: Int = 0) -> [Range<Int>] {
    flatMap { $0.ranges(in: sentence, gap: gap) }
  }
}

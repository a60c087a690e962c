import ReadResult

/// Tokens as one lower-case text with a blank between them, for forms that span words.
struct Script: Sendable {
  let tokens: [Token]
  let characters: [Character]
  /// Where each token begins in ``characters``.
  private let starts: [Int]

  init(_ tokens: some Collection<Token>) {
    var characters: [Character] = []
    var starts: [Int] = []
    for token in tokens {
      if !characters.isEmpty { characters.append(" ") }
      starts.append(characters.count)
      characters += Array(token.text.lowercased())
    }
    self.tokens = Array(tokens)
    self.characters = characters
    self.starts = starts
  }

  /// The box around the tokens that a range of characters touches.
  func box(of range: Range<Int>) -> PageText.Box? {
    let touched = tokens.indices.filter { index in
      let end = index + 1 < starts.count ? starts[index + 1] : characters.count
      return starts[index] < range.upperBound && end > range.lowerBound
    }
    return touched.map { tokens[$0] }.box
  }

  /// The least clarity of the tokens that a range of characters touches.
  func clarity(of range: Range<Int>) -> Double {
    let touched = tokens.indices.filter { index in
      let end = index + 1 < starts.count ? starts[index + 1] : characters.count
      return starts[index] < range.upperBound && end > range.lowerBound
    }
    return touched.map { tokens[$0].clarity }.min() ?? 1
  }

  /// The token that holds a character; nil beyond the end.
  func token(at position: Int) -> Int? {
    position < characters.count ? starts.lastIndex { $0 <= position } : nil
  }

  func text(_ range: Range<Int>) -> String {
    String(characters[range.clamped(to: 0..<characters.count)])
  }
}

/// Reads forwards through characters; what does not fit leaves it where it was.
struct Scanner {
  let characters: [Character]
  var position: Int

  var current: Character? { position < characters.count ? characters[position] : nil }

  mutating func skip(_ accepted: Set<Character>) {
    while let current, accepted.contains(current) { position += 1 }
  }

  mutating func take(_ character: Character) -> Bool {
    guard current == character else { return false }
    position += 1
    return true
  }

  /// A number with as many digits as `lengths` allow, and no digit after it.
  mutating func number(_ lengths: ClosedRange<Int>) -> (value: Int, length: Int)? {
    let start = position
    var value = 0
    while let digit = current?.asciiDigit, position - start < 9 {
      value = value * 10 + digit
      position += 1
    }
    guard lengths.contains(position - start), current?.asciiDigit == nil else {
      position = start
      return nil
    }
    return (value, position - start)
  }

  mutating func word() -> String {
    var word = ""
    while let current, current.isLetter {
      word.append(current)
      position += 1
    }
    return word
  }
}

extension Character {
  var asciiDigit: Int? {
    guard let value = asciiValue, (48...57).contains(value) else { return nil }
    return Int(value) - 48
  }
}

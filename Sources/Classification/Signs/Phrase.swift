/// Words that are looked for one after another, in the form of ``FoldedWords``; `*` stands for any
/// letters at the beginning or the end of a word: `*rechnung nr*`.
struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  let words: [Pattern]
  /// The letters that are named; the phrase that names more tells more.
  let weight: Int

  struct Pattern: Hashable, Sendable {
    let letters: String
    let isOpenBefore: Bool
    let isOpenAfter: Bool

    init(_ text: some StringProtocol) {
      isOpenBefore = text.hasPrefix("*")
      isOpenAfter = text.hasSuffix("*")
      letters = String(text.filter { $0 != "*" })
    }

    func matches(_ word: String) -> Bool {
      switch (isOpenBefore, isOpenAfter) {
      case (false, false): word == letters
      case (false, true): word.utf8.starts(with: letters.utf8)
      case (true, false): word.utf8.reversed().starts(with: letters.utf8.reversed())
      case (true, true): word.contains(letters)
      }
    }
  }

  init(stringLiteral text: String) {
    words = text.split(separator: " ").map { Pattern($0) }
    weight = words.reduce(0) { $0 + $1.letters.utf8.count }
  }

  /// Whether the phrase begins with the word at a place.
  func stands(at start: Int, in text: [String]) -> Bool {
    guard start + words.count <= text.count else { return false }
    return words.indices.allSatisfy { words[$0].matches(text[start + $0]) }
  }
}

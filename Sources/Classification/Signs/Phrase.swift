/// Words that are looked for one after another, in the form of ``FoldedWords``; `*` stands for any
/// letters at the beginning or the end of a word: `*rechnung nr*`.
struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  let words: [Pattern]
  /// How much the phrase tells, to choose between phrases that begin at the same word.
  ///
  /// The letters that are named; more where the end of a compound is named, for `Wartungsvertrag`
  /// is a contract; most where the word is named as a whole, for `Abmahnung` is no `*mahnung`.
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

    var bonus: Int {
      if isOpenBefore { return 3 }
      return isOpenAfter ? 0 : 5
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
    weight = words.reduce(0) { $0 + $1.letters.utf8.count + $1.bonus }
  }

  /// Whether the phrase begins with the word at a place.
  func stands(at start: Int, in text: [String]) -> Bool {
    guard start + words.count <= text.count else { return false }
    return words.indices.allSatisfy { words[$0].matches(text[start + $0]) }
  }
}

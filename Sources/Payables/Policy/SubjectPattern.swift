/// Words to look for in the subject of a mail: `Krankmeldung`, `streng vertraulich`, `*bewerbung`.
///
/// Whole words are meant: `personal` is not in `Personalausweis`. `*` stands for any part of a
/// word; case, umlauts and what stands between the words don't matter.
package struct SubjectPattern: Hashable, Sendable {
  /// As it was written.
  package let text: String
  private let words: [Glob]

  /// Words in one pattern.
  package static let maximumWords = 8

  /// Takes a pattern, nil where it has no word, too many, or one of nothing but stars.
  package init?(_ text: String) {
    let words = FoldedWords(text, keeping: ["*"]).words
    guard (1...Self.maximumWords).contains(words.count),
      words.allSatisfy({ word in word.contains { $0 != "*" } })
    else { return nil }
    self.text = text
    self.words = words.map { Glob($0) }
  }

  /// Whether the pattern's words stand in the subject one behind the other.
  package func matches(_ subject: String) -> Bool { matches(FoldedWords(subject)) }

  func matches(_ subject: FoldedWords) -> Bool {
    guard words.count <= subject.words.count else { return false }
    return (0...(subject.words.count - words.count)).contains { start in
      zip(words, subject.words[start...]).allSatisfy { $0.matches($1) }
    }
  }
}

/// By what a person is known in texts: name, mail address, account.
package struct PersonMarks: Hashable, Sendable {
  package let name: String
  package let email: String?
  package let account: String?

  /// Folded words in a row, each a way to name the person.
  private let phrases: [[String]]

  /// Nil where the name has no letters.
  package init?(name: String, email: String? = nil, account: String? = nil) {
    (self.name, self.email, self.account) = (name, email, account)
    let words = FoundWord.all(in: name).map(\.folded)
    guard let last = words.last, words.contains(where: { $0.utf8.count > 1 }) else { return nil }
    // „Erika Mustermann“, „Mustermann, Erika“.
    var phrases = [words, [last] + words.dropLast()]
    if let email { phrases.append(FoundWord.all(in: email).map(\.folded)) }
    self.phrases = phrases.filter { !$0.isEmpty }
  }

  /// Whether a text names the person.
  package func areIn(_ text: String) -> Bool {
    let found = FoundWord.all(in: text)
    let words = found.map(\.folded)
    if phrases.contains(where: { Self.isRow($0, in: words) }) { return true }
    guard let account = account?.joinedTerm, !account.isEmpty else { return false }
    return words.contains(account)
      || JoinedNumber.all(in: found).contains { $0.text == account }
  }

  private static func isRow(_ row: [String], in words: [String]) -> Bool {
    guard words.count >= row.count else { return false }
    return (0...(words.count - row.count)).contains { start in
      row.indices.allSatisfy { words[start + $0] == row[$0] }
    }
  }

  /// What finds the documents that may name the person; ``areIn(_:)`` says which of them do.
  package var queries: [SearchQuery] {
    let texts = phrases.map { $0.joined(separator: " ") }
    let account = account.map { SearchQuery([Clause(condition: .term($0.joinedTerm))]) }
    return texts.compactMap { try? SearchQuery(phrase: $0) } + [account].compactMap(\.self)
  }
}

/// A text as the index has it: its terms in order, and the numbers that are found as one.
struct AnalysedText {
  let words: [FoundWord]
  /// The term of each word.
  let terms: [String]
  let numbers: [JoinedNumber]

  init(_ text: String, _ forms: WordForms) {
    words = FoundWord.all(in: text)
    terms = words.map { forms.term($0.folded) }
    numbers = JoinedNumber.all(in: words)
  }

  /// The terms as a column of the index.
  var column: String { terms.joined(separator: " ") }

  /// The numbers as a column of the index, each once.
  var numberColumn: String {
    var seen: Set<String> = []
    return numbers.map(\.text).filter { seen.insert($0).inserted }.joined(separator: " ")
  }
}

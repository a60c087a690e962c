/// Words that a recognition may have read with one wrong letter.
struct Vocabulary: Sendable {
  private static let lengthMin = 6

  private let words: Set<String>
  private var byLength: [Int: [[UInt8]]] = [:]

  init(_ words: some Sequence<String>) {
    self.words = Set(words.filter { $0.utf8.count >= Self.lengthMin })
    byLength = Dictionary(grouping: self.words.map { Array($0.utf8) }, by: \.count)
  }

  /// The word of the vocabulary that `word` is but for one letter, else the word itself.
  func nearest(_ word: String) -> String {
    guard word.utf8.count >= Self.lengthMin, !words.contains(word) else { return word }
    let letters = Array(word.utf8)
    for length in letters.count - 1...letters.count + 1 {
      if let found = byLength[length]?.first(where: { OneLetter.differs($0, letters) }) {
        return String(decoding: found, as: UTF8.self)
      }
    }
    return word
  }
}

import CStemmer

/// The German stemmer of Snowball; one thread at a time uses it.
final class Stemmer {
  private let stemmer: OpaquePointer

  /// Nil where the library has no German, which no build of it lacks.
  init?() {
    guard let stemmer = sb_stemmer_new("german", "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in lower case with real umlauts: `häuser` gives `haus`.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard let result = sb_stemmer_stem(stemmer, word, Int32(clamping: word.count)) else {
      return word
    }
    // The bytes are the stemmer's until its next word.
    return Array(UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(stemmer))))
  }
}

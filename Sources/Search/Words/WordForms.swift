/// The forms of folded words in the index: stems, and what a prefix is compared with.
///
/// Keeps the stems of words it has seen, since texts repeat them.
final class WordForms {
  /// Words whose stem is kept; a spelling of more is worked out again.
  private static let keptMax = 200_000
  /// Bytes of a word that is stemmed; longer ones are codes.
  private static let stemmedMax = 64

  private let stemmer = Stemmer()
  private var stems: [String: String] = [:]

  /// The term of a folded word: its stem, or itself where it holds a digit.
  func term(_ folded: String) -> String {
    if let stem = stems[folded] { return stem }
    let stem = Self.isStemmed(folded) ? stemmed(folded) : folded
    if stems.count >= Self.keptMax { stems.removeAll(keepingCapacity: true) }
    stems[folded] = stem
    return stem
  }

  /// The beginning of terms that a folded beginning of a word stands for: `haeus` gives `haus`.
  static func base(_ folded: String) -> String {
    guard isStemmed(folded) else { return folded }
    return String(decoding: withUmlauts(folded, written: [0x61, 0x6F, 0x75]), as: UTF8.self)
  }

  private func stemmed(_ folded: String) -> String {
    guard let stemmer else { return folded }
    return String(
      decoding: stemmer.stem(Self.withUmlauts(folded, written: nil)), as: UTF8.self)
  }

  private static func isStemmed(_ word: String) -> Bool {
    word.utf8.count <= stemmedMax && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Makes `ae`, `oe` and `ue` umlauts again, or the letters of `written` in the order a, o, u.
  ///
  /// A `ue` behind a vowel or q is none: `neue`, `bauer`, `quelle`.
  private static func withUmlauts(_ word: String, written: [UInt8]?) -> [UInt8] {
    let bytes = Array(word.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 2)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBeforeE = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "e")
      let place = vowels.firstIndex { $0.plain == byte }
      if isBeforeE, let place, !(place == 2 && index > 0 && glides.contains(bytes[index - 1])) {
        result += written.map { [$0[place]] } ?? vowels[place].umlaut
        index += 2
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static let vowels: [(plain: UInt8, umlaut: [UInt8])] = [
    (UInt8(ascii: "a"), Array("ä".utf8)), (UInt8(ascii: "o"), Array("ö".utf8)),
    (UInt8(ascii: "u"), Array("ü".utf8)),
  ]

  private static let glides = Set("aeioq".utf8)
}

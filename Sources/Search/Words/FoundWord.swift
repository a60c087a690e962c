/// A word of a text.
struct FoundWord: Hashable {
  /// Lower case, umlauts written out.
  let folded: String
  /// Its place in the text's UTF-8.
  let range: Range<Int>
  /// Whether only punctuation stands between it and the word before: `RE-2026/0815`.
  let isJoined: Bool

  var hasDigit: Bool { folded.utf8.contains { (0x30...0x39).contains($0) } }
}

extension FoundWord {
  /// The words of a text, in order.
  static func all(in text: String) -> [FoundWord] {
    var words: [FoundWord] = []
    var folded: [UInt8] = []
    var (start, end, place) = (0, 0, 0)
    var isJoined = false
    var hasSpace = true
    func close() {
      guard !folded.isEmpty else { return }
      words.append(
        FoundWord(
          folded: String(decoding: folded, as: UTF8.self), range: start..<end, isJoined: isJoined))
      folded.removeAll(keepingCapacity: true)
      hasSpace = false
    }
    for scalar in text.unicodeScalars {
      let isASCII = scalar.isASCII
      let next = place + (isASCII ? 1 : UTF8.width(scalar))
      let letter = isASCII ? Folding.asciiLetters[Int(scalar.value)] : 0
      let wasEmpty = folded.isEmpty
      if letter != 0 { folded.append(letter) }
      switch letter != 0 ? .letter : isASCII ? .separator : Folding.fold(scalar, into: &folded) {
      case .letter:
        if wasEmpty { (start, isJoined) = (place, !hasSpace) }
        end = next
      case .nothing: break
      case .separator:
        close()
        if !hasSpace, !isJoiner(scalar) { hasSpace = true }
      }
      place = next
    }
    close()
    return words
  }

  /// Whether it holds the parts of a number together.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && joiners.contains(scalar)
  }

  private static let joiners: Set<Unicode.Scalar> = [
    "-", "/", ".", ",", "_", "\\", ":", "#", "+", "‐", "‑", "–", "'", "’", "&", "*",
  ]
}

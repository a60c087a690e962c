/// The text of a mail as sentences of folded words.
///
/// A short line ends a sentence as well: only long ones are broken for their length.
enum Sentences {
  /// From this many characters on a line may have been broken for its length.
  private static let brokenLineMin = 55

  /// Characters that are looked at; what stands behind them is what others once wrote.
  private static let limit = 16_000

  static func of(_ text: String) -> [[String]] {
    var sentences: [[String]] = []
    var open: [String] = []
    func close() {
      if !open.isEmpty { sentences.append(open) }
      open = []
    }
    for line in text.prefix(limit).split(separator: "\n", omittingEmptySubsequences: false) {
      let pieces = pieces(of: line.drop { $0 == ">" || $0 == " " })
      for (index, piece) in pieces.enumerated() {
        if index > 0 { close() }
        open += FoldedWords(piece).words
      }
      if line.count < brokenLineMin { close() }
    }
    close()
    return sentences
  }

  /// Split behind what ends a sentence and is followed by white space.
  private static func pieces(of line: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = line.startIndex
    var index = start
    while index < line.endIndex {
      let next = line.index(after: index)
      if ".!?;".contains(line[index]), next == line.endIndex || line[next].isWhitespace {
        pieces.append(line[start..<next])
        start = next
      }
      index = next
    }
    pieces.append(line[start...])
    return pieces
  }
}

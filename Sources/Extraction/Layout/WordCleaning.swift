import ReadResult

extension PageText.Word {
  /// Marks that are the lines of a table, or dirt, in the eyes of a recognition.
  private static let rules: Set<Character> = [
    "|", "[", "]", "{", "}", "‘", "’", "_", "~", "¦", "“", "”", "„", "`", "\\",
  ]

  /// The word without the lines of a table at its ends; nil where there is nothing else.
  var withoutRules: PageText.Word? {
    var word = self
    word.text = text.trimming(Self.rules)
    return word.text.isEmpty ? nil : word
  }
}

extension PageText.Word? {
  /// A word without the row of dots that leads to it; nil for such dots alone.
  var withoutLeader: PageText.Word? {
    guard var word = self, word.text.first == "." else { return self }
    let rest = word.text.drop { $0 == "." }
    guard let first = rest.first else { return nil }
    guard first.isLetter || first.isNumber,
      word.text.utf8.count - rest.utf8.count > 1 || first.isNumber
    else { return self }
    word.box.left += word.box.width * (word.text.count - rest.count) / word.text.count
    word.text = String(rest)
    return word
  }
}

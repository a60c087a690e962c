extension String {
  /// The letters and digits alone, in lower case, umlauts written out: `Rechnungs-Nr.` is
  /// `rechnungsnr`, and so is `R E C H N U N G S - N R`.
  var folded: String {
    var result = ""
    for scalar in unicodeScalars {
      if let written = Self.writtenOut[scalar] {
        result += written
      } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  private static let writtenOut: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ß": "ss", "ẞ": "ss",
    "é": "e", "è": "e", "ê": "e", "á": "a", "à": "a", "ç": "c", "ﬁ": "fi", "ﬂ": "fl",
  ]

  var hasDigit: Bool { utf8.contains { (48...57).contains($0) } }

  /// The number where the text is digits alone.
  var digitsAlone: Int? {
    !isEmpty && utf8.allSatisfy { (48...57).contains($0) } ? Int(self) : nil
  }

  /// The text without any of `characters` at its ends.
  func trimming(_ characters: Set<Character>) -> String {
    guard let first = firstIndex(where: { !characters.contains($0) }),
      let last = lastIndex(where: { !characters.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}

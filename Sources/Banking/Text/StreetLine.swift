/// A street with its number, as it is written on letters, in the parts that banks want.
struct StreetLine: Hashable {
  var name: String
  /// Nil where the line does not end in a house number.
  var number: String?

  /// Takes `Hauptstraße 5`, `Am Markt 12-14`, `Ring 5 a`; of `Platz des 4. Juli` all is name.
  init(_ line: String) {
    let words = line.split(separator: " ")
    name = words.joined(separator: " ")
    for length in [1, 2] where words.count > length {
      let last = words.suffix(length)
      guard Self.isHouseNumber(last) else { continue }
      var street = words.dropLast(length).joined(separator: " ")
      if street.hasSuffix(",") { street.removeLast() }
      (name, number) = (street, last.joined(separator: " "))
      return
    }
  }

  /// What the element for the number takes at most.
  static let numberCharactersMax = 16

  /// Digits first, then digits, a letter, or a range; a letter may stand behind a blank.
  private static func isHouseNumber(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, first.first?.isWholeNumber == true,
      words.joined(separator: " ").count <= numberCharactersMax
    else { return false }
    let suffix = first.drop(while: \.isWholeNumber)
    let isPlain =
      suffix.allSatisfy { $0.isWholeNumber || "-/+".contains($0) || $0.isASCII && $0.isLetter }
      && suffix.count(where: \.isLetter) <= 2
    return isPlain && words.dropFirst().allSatisfy { $0.count == 1 && $0.allSatisfy(\.isLetter) }
  }
}

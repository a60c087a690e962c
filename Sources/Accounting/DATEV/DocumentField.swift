import Hashing

/// An invoice number as DATEV takes it (Belegfeld 1): the key by which a payment finds its invoice.
///
/// DATEV takes letters and digits of ASCII and `_ $ & % * + - /`, at most 36 characters. Two
/// numbers of one supplier must never become one, so every number has a form of its own:
///
/// - letters, digits and `& % - /` stay;
/// - a blank becomes `_`, a point `+` and a comma `*`;
/// - any other number (too long, with other characters, or with one of these stand-ins in it) is
///   written as far as it goes, followed by `$` and six characters of the SHA-256 of the whole.
///
/// It depends on nothing but the number, so that a later payment writes the same. Blanks at the
/// ends and repeated ones say nothing and are left out first.
package enum DocumentField {
  package static let lengthMax = 36
  private static let mark: Character = "$"
  private static let checkLength = 6

  private static let signs: Set<Character> = ["&", "%", "-", "/"]
  private static let standIns: [Character: Character] = [" ": "_", ".": "+", ",": "*"]

  package static func text(of number: String) -> String {
    let number = number.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let written = number.compactMap { isPlain($0) ? $0 : standIns[$0] }
    if written.count == number.count, written.count <= lengthMax { return String(written) }
    let start = number.flatMap(rough).prefix(lengthMax - checkLength - 1)
    return String(start) + String(mark) + check(number)
  }

  private static func isPlain(_ character: Character) -> Bool {
    isLetterOrDigit(character) || signs.contains(character)
  }

  private static func isLetterOrDigit(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  /// What is written of a character where the check tells numbers apart.
  private static func rough(_ character: Character) -> [Character] {
    if isPlain(character) { return [character] }
    if let standIn = standIns[character] { return [standIn] }
    return (LatinLetters.ascii(of: character) ?? "").filter(isLetterOrDigit)
  }

  /// Digits and capitals that are not mistaken for each other.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private static func check(_ number: String) -> String {
    String(SHA256Digest(of: number.utf8).bytes.prefix(checkLength).map { alphabet[Int($0 & 31)] })
  }
}

/// A cost centre or project as DATEV takes it (KOST1, KOST2): at most 36 letters, digits, `_` and
/// blanks; any other sign becomes `_`.
enum CostField {
  static let lengthMax = 36

  static func text(of key: String) -> String {
    String(
      WindowsText.line(key).flatMap { character -> [Character] in
        let letters = LatinLetters.ascii(of: character) ?? "_"
        return letters.map { $0.isLetter || $0.isNumber || $0 == " " ? $0 : "_" }
      })
  }
}

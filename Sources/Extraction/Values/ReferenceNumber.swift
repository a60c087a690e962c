/// A number of a document, an order, a contract: `RE-2026/0815`, `R 100.200`, `4500012345`.
enum ReferenceNumber {
  /// The number at the beginning of `tokens`, how many of them it takes and how likely the form is.
  static func read(_ tokens: ArraySlice<Token>) -> (value: String, count: Int, form: Double)? {
    let tokens = Array(tokens)
    guard let first = tokens.first, !first.text.hasPrefix("(") || isBracketed(first.text) else {
      return nil
    }
    var parts = [first.text]
    if !first.text.hasDigit {
      // Two or three capitals set off by a blank belong to the number.
      guard tokens.count > 1, isPrefix(first.text), tokens[1].text.hasDigit,
        tokens[1].text.first?.isNumber == true
      else { return nil }
      parts.append(tokens[1].text)
    }
    var number = parts.joined(separator: " ").trimming(edges)
    var count = parts.count
    // Groups of digits that fill their cell are one number.
    while count < min(tokens.count, 5), isGroup(tokens[count].text),
      tokens[count...].allSatisfy({ isGroup($0.text) }), number.last?.isNumber == true
    {
      number += " " + tokens[count].text
      count += 1
    }
    guard let form = form(of: number) else { return nil }
    return (first.isRecognized ? withZero(number) : number, count, form)
  }

  /// `SRO02368` is `SR002368`: an O between letters and a zero is mostly a zero.
  private static func withZero(_ number: String) -> String {
    let letters = number.prefix { $0.isLetter }
    guard letters.count > 2, letters.last == "O", number.dropFirst(letters.count).first == "0"
    else {
      return number
    }
    return letters.dropLast() + "0" + number.dropFirst(letters.count)
  }

  private static let edges: Set<Character> = [
    ".", ",", ";", ":", "(", ")", "[", "]", "\"", "„", "“", "”", "'", "#", "·", "|", "*",
  ]

  /// Whether brackets hold a number alone, and no year: `Rechnung (2026-777)`.
  private static func isBracketed(_ text: String) -> Bool {
    let number = text.trimming(edges)
    return text.contains(")") && number.count > 4 && number.hasDigit
  }

  private static func isPrefix(_ text: String) -> Bool {
    (1...4).contains(text.count) && text.allSatisfy { $0.isUppercase || $0 == "-" }
  }

  private static func isGroup(_ text: String) -> Bool {
    text.count <= 6 && text.digitsAlone != nil
  }

  /// How likely it is that a text is a number of this kind; nil for what it cannot be.
  private static func form(of number: String) -> Double? {
    let digits = number.filter { $0.asciiDigit != nil }.count
    guard digits > 0, number.count <= 30, !number.contains("@"), !number.contains("€"),
      !number.contains("%")
    else { return nil }
    if !DateMention.all(in: Array(number.lowercased())).isEmpty { return nil }
    if number.contains(","), AmountMention.value(of: number) != nil { return nil }
    let letters = number.filter(\.isLetter)
    if letters.count > digits + 6, letters.contains(where: \.isLowercase) { return nil }
    return switch digits {
    case 1: 0.5
    case 2: 0.7
    default: letters.contains(where: \.isLowercase) ? 0.8 : 1
    }
  }
}

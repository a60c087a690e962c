import ReadResult

/// Tells the lines of an address from others.
enum PostalLine {
  /// Whether a line is post code and place: `14467 Potsdam`, `D-80333 München`, `8021 Zürich`.
  static func isPlace(_ tokens: [Token]) -> Bool {
    guard (2...7).contains(tokens.count) else { return false }
    return postCode(in: tokens[...], from: 0)
      || (countries.contains(tokens[0].folded) && postCode(in: tokens[...], from: 1))
  }

  /// Whether a line may be an Austrian or Swiss post code and place (`8010 Graz`).
  ///
  /// Years look the same, so it counts beneath a street only.
  static func mayBeShortPlace(_ tokens: [Token]) -> Bool {
    guard (2...4).contains(tokens.count), let code = tokens[0].text.digitsAlone,
      (1000...9999).contains(code), tokens[0].text.count == 4, !(1990...2039).contains(code)
    else { return false }
    return tokens.dropFirst().allSatisfy { token in
      token.text.first?.isLetter == true && !token.text.hasDigit && !token.text.hasSuffix(":")
    } && tokens[1].text.first?.isUppercase == true && tokens[1].text.count > 2
  }

  /// Whether a line ends with a house number.
  static func isStreet(_ tokens: [Token]) -> Bool {
    guard tokens.count > 1, let last = tokens.last?.text, last.first?.isNumber == true else {
      return false
    }
    return last.count <= 5 && tokens[0].text.first?.isLetter == true
  }

  /// Whether a line has post code and place anywhere, as a sender's line does.
  static func hasPlace(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { index in
      isPostCode(tokens[index].text)
        && (index + 1 == tokens.count || tokens[index + 1].text.first?.isUppercase == true)
    }
  }

  /// Whether a line strings name, street and place together.
  static func isSenderLine(_ tokens: [Token]) -> Bool {
    tokens.count > 4 && tokens.count { isSeparator($0) && $0.text != "-" } > 1
  }

  private static func postCode(in tokens: ArraySlice<Token>, from index: Int) -> Bool {
    index + 1 < tokens.count && isPostCode(tokens[index].text)
      && tokens[index + 1].text.first?.isLetter == true
      && tokens[index + 1].text.first?.isUppercase == true
  }

  static func isPostCode(_ text: String) -> Bool {
    var digits = text
    for prefix in ["D-", "A-", "CH-", "DE-", "AT-", "F-", "L-", "NL-"] where text.hasPrefix(prefix)
    {
      digits = String(text.dropFirst(prefix.count))
    }
    let isShort = digits.count == 4 && digits != text
    return digits.digitsAlone != nil && (digits.count == 5 || isShort)
  }

  private static let countries: Set<String> = ["d", "de", "a", "at", "ch", "fr", "f", "nl"]

  static func isSeparator(_ token: Token) -> Bool {
    separators.contains(token.text) || token.isRecognized && misread.contains(token.text)
  }

  /// As what a point at half height is read.
  private static let misread: Set<String> = ["e", ":", "+", "¢", "°", "=", "»", "«", "©", "®", "."]

  private static let separators: Set<String> = [
    "·", "•", "|", "–", "-", "—", "*", "∙", "●", "■", "/", "»", "«", "+",
    "¢", "°", "=",
  ]

  /// The tokens before the first thing that ends a name: a separator, a comma.
  static func name(_ tokens: [Token]) -> [Token] {
    var name: [Token] = []
    for token in tokens {
      if isSeparator(token) { break }
      if token.text.hasSuffix(","), token.text.count > 1 || name.isEmpty {
        name.append(token)
        break
      }
      name.append(token)
    }
    return name
  }
}

extension Layout {
  /// The tokens of a cell and of those that go on with it where signs set them widely apart.
  func senderLine(from index: Int) -> [Token] {
    var tokens = cells[index].tokens
    var last = index
    while let next = right(of: last), cells[next].box.left - cells[last].box.right < 200,
      tokens.last.map(PostalLine.isSeparator) == true
        || cells[next].tokens.first.map(PostalLine.isSeparator) == true
    {
      tokens += cells[next].tokens
      last = next
    }
    return tokens
  }
}

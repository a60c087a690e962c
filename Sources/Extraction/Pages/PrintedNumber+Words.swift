package import ReadResult

extension ScanPage.PrintedNumber {
  private static let labels: Set<String> = ["seite", "blatt", "page", "seiten", "s", "bl", "p"]
  private static let joints: Set<String> = ["von", "of", "/", "aus"]
  private static let numbers = 1...999
  /// How sure the recognition must be of the digits, in percent.
  private static let confidenceMin = 75
  /// Parts of one number: label, number, joint, count.
  private static let wordsMax = 6

  /// The first number with a count on a page; nil where none is surely there.
  ///
  /// “Seite 2 von 3”, “Page 2/3”, and a line that says nothing but “2 von 3”. A number without a
  /// count is not taken: “siehe Seite 3” is about another page.
  package init?(in page: PageText) {
    let words = page.words
    for index in words.indices {
      let parts = Self.parts(of: words, from: index)
      guard let first = parts.first else { continue }
      let startsLine = index == 0 || words[index - 1].line != words[index].line
      let isLabelled = Self.labels.contains(first.text)
      guard isLabelled || startsLine else { continue }
      let rest = isLabelled ? parts.dropFirst() : parts[...]
      guard let found = Self.number(in: Array(rest.prefix(3))),
        isLabelled || rest.count == 3 && rest[1].text != "/"
      else { continue }
      self = found
      return
    }
    return nil
  }

  private init?(_ number: Int?, _ count: Int?) {
    guard let number, let count, Self.numbers.contains(number), Self.numbers.contains(count),
      number <= count
    else { return nil }
    self.init(number, of: count)
  }

  private struct Part {
    let text: String
    let confidence: Int
  }

  private static func number(in parts: [Part]) -> Self? {
    guard parts.count == 3, joints.contains(parts[1].text),
      min(parts[0].confidence, parts[2].confidence) >= confidenceMin
    else { return nil }
    return Self(parts[0].text.digitsAlone, parts[2].text.digitsAlone)
  }

  /// The runs of letters, of digits and the slashes of some words of a line; other marks part them.
  private static func parts(of words: [PageText.Word], from index: Int) -> [Part] {
    var parts: [Part] = []
    for word in words[index...].prefix(wordsMax) where word.line == words[index].line {
      var run = ""
      func close() {
        if !run.isEmpty { parts.append(Part(text: run, confidence: word.confidence)) }
        run = ""
      }
      for character in word.text.lowercased() {
        if let last = run.last, last.isNumber != character.isNumber { close() }
        if character.isLetter || character.isNumber {
          run.append(character)
        } else {
          close()
          if character == "/" { parts.append(Part(text: "/", confidence: word.confidence)) }
        }
      }
      close()
      if parts.count > wordsMax { break }
    }
    return parts
  }
}

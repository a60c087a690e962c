import Invoice

/// The texts of cells in plain form (see ``MasterColumn/Kind``).
extension MasterColumn.Kind {
  /// Takes a text without blanks around it that is not empty.
  func plain(_ text: String) throws(DropFault) -> String {
    switch self {
    case .text: text
    case .decimal: try PlainDecimal.plain(text)
    case .count: try Self.count(text)
    case .date: try Self.date(text)
    case .yesNo: try Self.yesNo(text)
    case .choice(let words): try Self.choice(text, words)
    case .list: Self.words(text).joined(separator: ",")
    case .choices(let words): try Self.choices(text, words)
    case .iban: try Self.iban(text)
    case .bic: Self.compact(text)
    case .vatIdentifier: try Self.vatIdentifier(text)
    }
  }

  /// What is odd about a plain form, but no reason to refuse it.
  func remark(on plain: String) -> DropFault? {
    switch self {
    case .bic: Self.isBIC(plain) ? nil : .oddBIC
    case .vatIdentifier:
      VATIdentifier(plain).map(\.isPlausible) == true || plain.hasPrefix("CHE")
        ? nil : .oddVATIdentifier
    default: nil
    }
  }

  private static let countDigits = 9

  private static func count(_ text: String) throws(DropFault) -> String {
    guard text.utf8.count <= countDigits, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text)
    else { throw .noCount }
    return String(number)
  }

  private static func date(_ text: String) throws(DropFault) -> String {
    if text.utf8.count == 10, text.contains("-"), let date = CalendarDate(text) {
      return date.description
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      let date = CalendarDate(year: year, month: month, day: day)
    else { throw .noDate }
    return date.description
  }

  private static let answers: [String: String] = [
    "ja": "yes", "yes": "yes", "1": "yes", "j": "yes", "y": "yes", "true": "yes", "wahr": "yes",
    "nein": "no", "no": "no", "0": "no", "n": "no", "false": "no", "falsch": "no",
  ]

  private static func yesNo(_ text: String) throws(DropFault) -> String {
    guard let answer = answers[text.lowercased()] else { throw .noYesNo }
    return answer
  }

  private static func choice(_ text: String, _ words: [String]) throws(DropFault) -> String {
    let word = text.lowercased()
    guard words.contains(word) else { throw .notAmong(words) }
    return word
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmedCell }.filter { !$0.isEmpty }
  }

  private static func choices(_ text: String, _ allowed: [String]) throws(DropFault) -> String {
    var chosen: [String] = []
    for word in words(text) { chosen.append(try choice(word, allowed)) }
    return chosen.joined(separator: ",")
  }

  /// Capitals without blanks and what is written between groups.
  private static func compact(_ text: String) -> String {
    text.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." && $0 != "/" }
  }

  private static func iban(_ text: String) throws(DropFault) -> String {
    if let iban = IBAN(text) { return iban.description }
    let compact = compact(text)
    let bytes = Array(compact.utf8)
    let isWellFormed =
      (15...34).contains(bytes.count)
      && compact.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && compact.prefix(2).allSatisfy(\.isLetter)
      && compact.dropFirst(2).prefix(2).allSatisfy(\.isNumber)
    if !isWellFormed || IBAN.remainder(bytes) == 1 { throw .noIBAN }
    throw .wrongIBANDigits
  }

  private static func vatIdentifier(_ text: String) throws(DropFault) -> String {
    let compact = compact(text)
    if compact.hasPrefix("DE"), VATIdentifier(compact)?.isPlausible != true {
      throw .wrongVATDigits
    }
    return compact
  }

  /// ISO 9362: bank, country, place, and a branch or none.
  private static func isBIC(_ plain: String) -> Bool {
    let bytes = Array(plain.utf8)
    func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    return (bytes.count == 8 || bytes.count == 11)
      && bytes.allSatisfy { isLetter($0) || (48...57).contains($0) }
      && bytes[4...5].allSatisfy(isLetter)
  }
}

extension String {
  /// Without blanks at both ends, also those of Unicode.
  var trimmedCell: String {
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

/// What a word without quotes is: a number, truth value, date or time.
enum TOMLWord {
  /// Nil where it is none of them.
  static func node(_ word: String) -> TOMLNode? {
    if word == "true" || word == "false" { return .boolean(word == "true") }
    if let number = integer(word) { return .integer(number) }
    if isFloat(word) { return .float(word) }
    return isMoment(word) ? .moment(word) : nil
  }

  private static let bases: [(prefix: String, radix: Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]

  private static func integer(_ word: String) -> Int? {
    if let base = bases.first(where: { word.hasPrefix($0.prefix) }) {
      return digits(word.dropFirst(2)) { $0.hexDigitValue.map { $0 < base.radix } ?? false }
        .flatMap { Int($0, radix: base.radix) }
    }
    let number = word.hasPrefix("+") || word.hasPrefix("-") ? word.dropFirst() : word[...]
    guard let plain = digits(number), plain == "0" || !plain.hasPrefix("0") else { return nil }
    return Int(word.hasPrefix("-") ? "-\(plain)" : plain)
  }

  /// The digits without the underscores between them; nil where there is anything else.
  private static func digits(
    _ text: Substring, where isDigit: (Character) -> Bool = { ("0"..."9").contains($0) }
  ) -> String? {
    let groups = text.split(separator: "_", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && isDigit($0) } }) else {
      return nil
    }
    return groups.joined()
  }

  private static func isFloat(_ word: String) -> Bool {
    let number = word.hasPrefix("+") || word.hasPrefix("-") ? word.dropFirst() : word[...]
    if number == "inf" || number == "nan" { return true }
    let parts = number.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { "eE".contains($0) })
    if parts.count == 2 {
      let sign = parts[1].first.map { "+-".contains($0) } ?? false
      guard digits(sign ? parts[1].dropFirst() : parts[1]) != nil else { return false }
    }
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard mantissa.count == 2 || (mantissa.count == 1 && parts.count == 2) else { return false }
    guard let whole = digits(mantissa[0]), whole == "0" || !whole.hasPrefix("0") else {
      return false
    }
    return mantissa.dropFirst().allSatisfy { digits($0) != nil }
  }

  // MARK: - Dates and times, of which only the form is looked at

  private static func isMoment(_ word: String) -> Bool {
    if isDate(word) || isTime(word) { return true }
    let separator = word.dropFirst(10).first
    return isDate(String(word.prefix(10))) && (separator.map { "Tt ".contains($0) } ?? false)
      && isTime(String(word.dropFirst(11)))
  }

  /// `2026-11-23`.
  static func isDate(_ word: String) -> Bool { fits(word, "0000-00-00") }

  /// `10:30:00`, with a fraction, `Z` or an offset behind it.
  static func isTime(_ word: String) -> Bool {
    guard fits(String(word.prefix(8)), "00:00:00") else { return false }
    var rest = word.dropFirst(8)
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    return rest.isEmpty || rest == "Z" || rest == "z" || fits(String(rest), "+00:00")
      || fits(String(rest), "-00:00")
  }

  /// Whether the word has digits where the pattern has zeros, and else the same characters.
  private static func fits(_ word: String, _ pattern: String) -> Bool {
    word.count == pattern.count
      && zip(word, pattern).allSatisfy { $0 == $1 || ($1 == "0" && ("0"..."9").contains($0)) }
  }
}

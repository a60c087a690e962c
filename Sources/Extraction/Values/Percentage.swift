import Invoice

/// A rate that stands in a text: `19 %`, `2,5%`, `7,00 v. H.`.
struct Percentage: Hashable, Sendable {
  let value: ExactDecimal
  let range: Range<Int>

  static func all(in characters: [Character]) -> [Percentage] {
    var found: [Percentage] = []
    var position = 0
    while position < characters.count {
      let isInside = position > 0 && characters[position - 1].continuesNumber
      if !isInside, let rate = rate(characters, at: position) {
        found.append(rate)
        position = rate.range.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  private static func rate(_ characters: [Character], at start: Int) -> Percentage? {
    var scanner = Scanner(characters: characters, position: start)
    guard let whole = scanner.number(1...3)?.value else { return nil }
    var text = String(whole)
    if let separator = scanner.current, ",.".contains(separator) {
      _ = scanner.take(separator)
      let first = scanner.position
      guard let decimals = scanner.number(1...4) else { return nil }
      let digits = String(characters[first..<first + decimals.length])
      text += "." + digits
    }
    scanner.skip([" ", "\u{A0}"])
    let isRate =
      scanner.take("%") || (scanner.take("v") && scanner.take(".")) || scanner.word() == "prozent"
    guard isRate, let value = ExactDecimal(text) else { return nil }
    return Percentage(value: value.normalized, range: start..<scanner.position)
  }
}

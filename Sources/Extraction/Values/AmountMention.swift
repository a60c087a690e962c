import Invoice
import ReadResult

/// A sum of money that stands in a cell.
struct AmountMention: Hashable, Sendable {
  let value: ExactDecimal
  /// The code of a currency that stands beside it.
  let currency: String?
  /// The tokens that make it up, in their cell.
  let tokens: Range<Int>

  /// The amounts of a cell from the left.
  static func all(in tokens: [Token]) -> [AmountMention] {
    var mentions: [AmountMention] = []
    var index = 0
    while index < tokens.count {
      if let mention = mention(at: index, in: tokens) {
        mentions.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private static func mention(at start: Int, in tokens: [Token]) -> AmountMention? {
    var text = tokens[start].text
    var end = start + 1
    // A blank may set off the thousands, a sign or the currency.
    if end < tokens.count, Self.isSign(text) || text == "€" {
      text += tokens[end].text
      end += 1
    }
    while end < tokens.count, text.contains(where: \.isNumber), !text.contains(","),
      !text.contains("."),
      Self.continuesThousands(tokens[end].text), text.filter(\.isNumber).count <= 3
    {
      text += tokens[end].text
      end += 1
    }
    // A recognition may see a blank behind the comma.
    if tokens[start].isRecognized, end < tokens.count, ",.".contains(text.last ?? " "),
      text.hasDigit,
      tokens[end].text.count == 2, tokens[end].text.digitsAlone != nil
    {
      text += tokens[end].text
      end += 1
    }
    guard var value = Self.value(of: text) else { return nil }
    if end < tokens.count, Self.isSign(tokens[end].text), end + 1 == tokens.count {
      value = value.magnitude.negated
      end += 1
    }
    var currency = CurrencySign.code(in: tokens[start].text) ?? CurrencySign.code(in: text)
    if end < tokens.count, tokens[end].text.hasPrefix("%") { return nil }
    if currency == nil, end < tokens.count, let after = CurrencySign.code(of: tokens[end].text) {
      currency = after
      end += 1
    }
    if currency == nil, start > 0 { currency = CurrencySign.code(of: tokens[start - 1].text) }
    return AmountMention(value: value, currency: currency, tokens: start..<end)
  }

  private static func isSign(_ text: String) -> Bool { ["-", "−", "–"].contains(text) }

  private static func continuesThousands(_ text: String) -> Bool {
    let characters = Array(text)
    return characters.count >= 6 && characters.prefix(3).allSatisfy(\.isNumber)
      && ",.".contains(characters[3])
  }

  /// The number in a text with exactly two decimals, or whole Euros as `120,--`.
  static func value(of text: String) -> ExactDecimal? {
    var text = text.replacing(",--", with: ",00").replacing(",-", with: ",00")
      .replacing(",–", with: ",00")
    for sign in CurrencySign.inText { text = text.replacing(sign, with: "") }
    text = text.trimming(["(", ")", "*", ":", ";", " ", "=", "+", ".", ",", "\u{A0}"])
    let isNegative = ["-", "−", "–"].contains { text.hasPrefix($0) || text.hasSuffix($0) }
    text = text.trimming(["-", "−", "–", "\u{A0}", " "])
    let digits = text.filter { !"'’ \u{A0}\u{202F}".contains($0) }
    guard let separator = digits.lastIndex(where: { ",.".contains($0) }),
      digits.distance(from: separator, to: digits.endIndex) == 3,
      digits.first?.isNumber == true
    else { return nil }
    let whole = digits[..<separator].split(
      omittingEmptySubsequences: false, whereSeparator: { ",.".contains($0) })
    guard Set(digits[..<separator].filter { ",.".contains($0) }).count <= 1,
      whole.dropFirst().allSatisfy({ $0.count == 3 }), whole[0].count <= 12,
      whole.count == 1 || whole[0].count <= 3,
      let value = ExactDecimal(whole.joined() + "." + digits[digits.index(after: separator)...])
    else { return nil }
    return isNegative ? value.negated : value
  }
}

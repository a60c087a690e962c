import Invoice
import ReadResult

/// Reads one row of a table of items.
struct LineReading {
  private(set) var line: ExtractedLine?

  /// The last amount is the line's; what was multiplied to it stands before.
  init(_ cells: [Cell], page: Int) {
    let tokens = cells.flatMap(\.tokens)
    let amounts = Self.amounts(in: cells)
    guard let amount = amounts.last else { return }
    let price = amounts.dropLast().last
    let head = tokens[..<(price ?? amount).tokens.lowerBound]
    var text = LineText(cells, head: head.count)
    var unit: String?
    let quantity = Self.quantity(in: head, price: price?.value, amount: amount.value)
    if let quantity {
      text.remove(quantity.index)
      unit = text.takeUnit(beside: quantity.index)
    }
    guard let words = text.words ?? Self.words(tokens, before: amount) else { return }
    var line = ExtractedLine(description: words, amount: amount.value.description, page: page)
    line.unitPrice = price?.value.description
    line.quantity = quantity?.value.description
    line.unit = unit
    line.taxRate = Percentage.all(in: Script(tokens).characters).last?.value.description
    self.line = line
  }

  /// The amounts of a row; one never reaches into the next column.
  static func amounts(in cells: [Cell]) -> [AmountMention] {
    var start = 0
    return cells.flatMap { cell in
      defer { start += cell.tokens.count }
      return AmountMention.all(in: cell.tokens).map { mention in
        AmountMention(
          value: mention.value, currency: mention.currency,
          tokens: mention.tokens.lowerBound + start..<mention.tokens.upperBound + start)
      }
    }
  }

  private static func words(_ tokens: [Token], before amount: AmountMention) -> String? {
    let words = tokens[..<amount.tokens.lowerBound].filter { $0.text.contains(where: \.isLetter) }
    return words.isEmpty ? nil : words.text
  }

  /// The number that gives the amount when it is multiplied by the price.
  private static func quantity(
    in tokens: ArraySlice<Token>, price: ExactDecimal?, amount: ExactDecimal
  ) -> (value: ExactDecimal, index: Int)? {
    guard let price else { return nil }
    for index in tokens.indices.reversed() {
      guard let value = number(tokens[index].text),
        let product = value.multiplied(by: price)?.rounded(to: 2, .halfAwayFromZero),
        product.magnitude == amount.magnitude
      else { continue }
      return (value, index)
    }
    return nil
  }

  static func number(_ text: String) -> ExactDecimal? {
    let digits = text.trimming(["x", "X", "*", "+"])
    guard digits.utf8.count <= 9, digits.hasDigit else { return nil }
    let separators = digits.filter { ",.".contains($0) }
    guard separators.count <= 1 else { return AmountMention.value(of: digits) }
    return ExactDecimal(digits.replacing(",", with: "."))?.normalized
  }
}

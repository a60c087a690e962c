import Invoice
import ReadResult

/// Reads one row of a table of items.
struct LineReading {
  private(set) var line: ExtractedLine?

  /// The last amount is the line's; what was multiplied to it stands before.
  init(_ cells: [Cell], page: Int) {
    let tokens = cells.flatMap(\.tokens)
    let amounts = Self.amounts(in: cells)
    guard let amount = amounts.last, let words = Self.words(tokens, before: amount) else { return }
    var line = ExtractedLine(description: words, amount: amount.value.description, page: page)
    let price = amounts.dropLast().last
    let head = tokens[..<(price ?? amount).tokens.lowerBound]
    if let price { line.unitPrice = price.value.description }
    if let (quantity, index) = Self.quantity(in: head, price: price?.value, amount: amount.value) {
      line.quantity = quantity.description
      line.unit = Self.unit(in: tokens, after: index)
      line.description = Self.text(of: head, without: index, unit: line.unit)
    }
    line.taxRate = Percentage.all(in: Script(tokens).characters).last?.value.description
    self.line = line
  }

  /// The amounts of a row; one never reaches into the next column.
  private static func amounts(in cells: [Cell]) -> [AmountMention] {
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

  private static func number(_ text: String) -> ExactDecimal? {
    let digits = text.trimming(["x", "X", "*", "+"])
    guard digits.utf8.count <= 9, digits.hasDigit else { return nil }
    let separators = digits.filter { ",.".contains($0) }
    guard separators.count <= 1 else { return AmountMention.value(of: digits) }
    return ExactDecimal(digits.replacing(",", with: "."))?.normalized
  }

  private static func unit(in tokens: [Token], after index: Int) -> String? {
    guard tokens.indices.contains(index + 1) else { return nil }
    let text = tokens[index + 1].text
    return text.count <= 6 && text.first?.isLetter == true ? text : nil
  }

  private static func text(of head: ArraySlice<Token>, without quantity: Int, unit: String?)
    -> String
  {
    let before = head[..<quantity]
    let after = head[(quantity + 1)...].drop { $0.text == unit }
    let words = [before, after].flatMap { $0 }.filter { $0.text.contains(where: \.isLetter) }
    return words.text
  }
}

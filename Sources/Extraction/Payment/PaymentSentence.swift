import Invoice

/// A paragraph that may speak of payment.
struct PaymentSentence {
  let script: Script
  private let text: String
  private let days: [DayCount]

  struct Discount {
    let percentage: Percentage
    let days: DayCount?
    let date: DateMention?
  }

  private static let discountWords = ["skonto", "cash discount", "early payment", "% discount"]
  private static let netWords = [
    "netto", "ohne abzug", "zahlbar", "zahlungsziel", "fällig", "zahlung", "payable", "due",
    "net", "payment", "begleichen", "überweis", "zahlen", "ausgleich", "pay ",
  ]
  private static let others = ["verzug", "widerspr", "reklam", "rückgabe", "kündig", "mahn"]

  init(_ script: Script) {
    self.script = script
    text = String(script.characters)
    days = DayCount.all(in: script.characters)
  }

  private var speaksOfDiscount: Bool { Self.discountWords.contains { text.contains($0) } }

  /// The rate with the days that stand nearest to it.
  var discount: Discount? {
    let percentages = Percentage.all(in: script.characters).filter {
      $0.value > .zero && $0.value <= ExactDecimal(10)
        && !Self.isTaxRate($0, in: script.characters)
    }
    guard let percentage = percentages.first,
      speaksOfDiscount || (!days.isEmpty && text.contains("netto") && text.contains("tage"))
    else { return nil }
    let near = days.filter { !isNet($0) }.min {
      distance($0.range, percentage.range) < distance($1.range, percentage.range)
    }
    let dates = DateMention.all(in: script.characters).filter { $0.form == .day }
    let date = dates.min {
      distance($0.range, percentage.range) < distance($1.range, percentage.range)
    }
    return Discount(percentage: percentage, days: near, date: near == nil ? date : nil)
  }

  static func isTaxRate(_ percentage: Percentage, in characters: [Character]) -> Bool {
    let before = String(characters[..<percentage.range.lowerBound].suffix(10))
    let after = String(characters[percentage.range.upperBound...].prefix(8))
    return taxWords.contains { before.contains($0) || after.contains($0) }
  }

  private static let taxWords = ["mwst", "ust", "vat", "steuer", "tax"]

  private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound)
  }

  /// Whether the words around a number of days say that nothing is taken off then.
  private func isNet(_ days: DayCount) -> Bool {
    let after = script.text(days.range.upperBound..<days.range.upperBound + 22)
    let end = after.firstIndex { ",;.".contains($0) } ?? after.endIndex
    let clause = after[..<end]
    return ["netto", "ohne abzug", "rein", "net"].contains { clause.contains($0) }
  }

  /// The day on which the whole sum is due, where another is named for the discount.
  var netDate: DateMention? {
    guard let discounted = discount?.date else { return nil }
    return DateMention.all(in: script.characters).last {
      $0.form == .day && $0.first > discounted.first
    }
  }

  /// A day to pay by that is named in a sentence of paying, without any label.
  var payDate: DateMention? {
    guard discount == nil, Self.paying.contains(where: { text.contains($0) }) else { return nil }
    return DateMention.all(in: script.characters).first { mention in
      mention.form == .day && Self.isLimit(script.characters[..<mention.range.lowerBound])
    }
  }

  /// Whether the text before a day makes it the last one: `bis zum`, `spätestens am`.
  static func isLimit(_ textBefore: ArraySlice<Character>) -> Bool {
    let before = String(textBefore.suffix(16)).trimming([" "])
    return limits.contains { before.hasSuffix($0) }
  }

  private static let paying = [
    "überweis", "zahlen sie", "begleich", "gleichen", "den betrag", "eingang", "zahlbar", "fällig",
    "ausgleich", "remit", "pay ", "buchen", "belasten", "debit",
    "zahlung ", "eingezogen", "abgebucht", "abbuch", "lastschrift", "eingehend", "gutzuschreiben",
  ]
  private static let limits = [
    "bis", "bis zum", "bis spätestens", "spätestens", "until", "by", "before", "am", "zum",
    "spätestens am", "on",
  ]

  /// The longest time that is given for the whole sum.
  var netDays: DayCount? {
    guard Self.netWords.contains(where: { text.contains($0) }) else { return nil }
    let discounted = discount?.days
    return days.filter { days in
      if days == discounted { return false }
      let start = max(0, days.range.lowerBound - 45)
      let around = script.text(start..<days.range.upperBound + 45)
      return Self.netWords.contains { around.contains($0) }
        && !Self.others.contains { around.contains($0) }
    }.max { $0.count < $1.count }
  }
}

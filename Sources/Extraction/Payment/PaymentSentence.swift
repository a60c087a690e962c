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
      speaksOfDiscount || isShort || isWithin(percentage)
    else { return nil }
    let near = days.filter { !isNet($0) }.min {
      distance($0.range, percentage.range) < distance($1.range, percentage.range)
    }
    let dates = DateMention.all(in: script.characters).filter {
      $0.form == .day && !isNetDay($0.range)
    }
    // A day of the service may stand nearer, but nobody pays by it.
    let limits = dates.filter { Self.isLimit(script.characters[..<$0.range.lowerBound]) }
    let date = (limits.isEmpty ? dates : limits).min {
      distance($0.range, percentage.range) < distance($1.range, percentage.range)
    }
    return Discount(percentage: percentage, days: near, date: near == nil ? date : nil)
  }

  /// Terms of a few words: `8 Tage 2 %, 14 Tage netto`.
  private var isShort: Bool {
    !days.isEmpty && text.contains("tag")
      && (text.contains("netto") || text.contains("ohne abzug"))
  }

  /// Whether a number of days follows a rate at once: `3 % innerhalb 8 Tagen`.
  private func isWithin(_ percentage: Percentage) -> Bool {
    guard let next = days.first(where: { $0.range.lowerBound >= percentage.range.upperBound })
    else { return false }
    let between = script.text(percentage.range.upperBound..<next.range.lowerBound)
      .split(separator: " ")
    return (1...Self.withinMax).contains(between.count)
      && between.allSatisfy { Self.withinWords.contains(String($0)) }
  }

  private static let withinMax = 4
  private static let withinWords: Set<String> = [
    "innerhalb", "binnen", "in", "von", "bei", "zahlung", "within", "innert",
  ]

  /// A last day of payment that the calendar tells.
  var deadline: PaymentDeadline? {
    days.isEmpty && discount == nil ? PaymentDeadline.first(in: text) : nil
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

  /// Whether the words around a day say that nothing is taken off then: `danach bis 3.4. netto`.
  private func isNetDay(_ day: Range<Int>) -> Bool {
    let before = script.text(max(0, day.lowerBound - 16)..<day.lowerBound)
    let after = script.text(day.upperBound..<day.upperBound + 12)
    return ["danach", "netto", "ohne abzug"].contains { before.contains($0) }
      || ["ohne", "netto", "rein"].contains { after.trimming([" "]).hasPrefix($0) }
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
      let before = script.characters[..<mention.range.lowerBound]
      return mention.form == .day && Self.isLimit(before) && !Self.isCondition(before)
    }
  }

  /// Whether paying by a day is a condition of something else: `bei Zahlung bis 3.4.2026`.
  private static func isCondition(_ textBefore: ArraySlice<Character>) -> Bool {
    let before = String(textBefore.suffix(36))
    return ["bei zahlung ", "bei zahlungseingang ", "bei überweisung "].contains {
      before.contains($0)
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
    let discounted = discount?.days
    return days.filter { days in
      if days == discounted { return false }
      let start = max(0, days.range.lowerBound - 45)
      let around = script.text(start..<days.range.upperBound + 45)
      // “Zahlbar sofort, spätestens jedoch innerhalb von 14 Tagen” is long.
      let before = script.text(max(0, start - 20)..<start)
      return (Self.netWords.contains { (before + around).contains($0) } || isFromInvoice(days))
        && !Self.others.contains { around.contains($0) }
    }.max { $0.count < $1.count }
  }

  /// Whether the words behind a number of days say that they count from the invoice: `30 Tage nach
  /// Erhalt`.
  private func isFromInvoice(_ days: DayCount) -> Bool {
    let after = script.text(days.range.upperBound..<days.range.upperBound + 30).trimming([" "])
    return Self.fromInvoice.contains { after.hasPrefix($0) }
      || ["nach erhalt", "ab erhalt"].contains(after.trimming([".", " "]))
  }

  private static let fromInvoice = [
    "nach rechnung", "ab rechnung", "nach erhalt der rechnung", "ab erhalt der rechnung",
    "nach eingang der rechnung", "ab eingang der rechnung", "after receipt of invoice",
    "after receipt of the invoice", "from invoice date", "from date of invoice",
  ]
}

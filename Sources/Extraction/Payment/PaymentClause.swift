import Invoice

/// A part of payment terms between commas, full stops or joining words, with its times and rates.
struct PaymentClause: Sendable {
  private let characters: [Character]
  private let text: String
  private var items: [Item] = []

  /// Rates with the time in which they are granted.
  private(set) var pairs: [(percent: ExactDecimal, time: Time)] = []
  /// Times without any rate.
  private var leftovers: [Time] = []
  /// A rate without any time.
  private var percent: ExactDecimal?

  struct Time: Hashable, Sendable {
    let value: Value
    /// Words beside it say that nothing is taken off then.
    var isNet = false

    enum Value: Hashable, Sendable {
      case days(Int)
      case date(CalendarDate)
    }
  }

  private enum Item: Sendable {
    case time(Time.Value, Range<Int>)
    case percent(ExactDecimal, Range<Int>)

    var range: Range<Int> {
      switch self {
      case .time(_, let range), .percent(_, let range): range
      }
    }
  }

  private static let discountPercentMax = ExactDecimal(10)

  private init(_ characters: [Character]) {
    self.characters = characters
    text = String(characters)
    let days = DayCount.all(in: characters).map { Item.time(.days($0.count), $0.range) }
    let dates = DateMention.all(in: characters).filter { mention in
      mention.form == .day && PaymentSentence.isLimit(characters[..<mention.range.lowerBound])
    }.map { Item.time(.date($0.first), $0.range) }
    let percents = Percentage.all(in: characters).filter {
      $0.value > .zero && $0.value <= Self.discountPercentMax
        && !PaymentSentence.isTaxRate($0, in: characters)
    }.map { Item.percent($0.value, $0.range) }
    items = (days + dates + percents).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: - What its words say

  private static let others = [
    "verzug", "zins", "widerspr", "reklam", "rückgabe", "kündig", "mahn", "gültig", "anzahlung",
    "einbehalt", "sicherheit", "gewährleistung",
  ]
  private static let immediateWords = [
    "sofort", "umgehend", "unverzüglich", "immediately", "upon receipt", "bei erhalt",
    "nach erhalt", "bei rechnungserhalt", "nach rechnungserhalt",
  ]
  private static let starts: [(PaymentPhrases.Start, [String])] = [
    (
      .receipt,
      [
        "nach erhalt", "ab erhalt", "bei erhalt", "rechnungserhalt", "rechnungseingang",
        "rechnungszugang", "nach eingang", "ab eingang", "nach zugang", "ab zugang",
        "erhalt der rechnung", "eingang der rechnung", "zugang der rechnung",
        "receipt of invoice", "receipt of the invoice", "upon receipt", "after receipt",
      ]
    ),
    (
      .endOfMonth,
      ["monatsende", "ultimo", "ende des monats", "eom", "end of month", "end of the month"]
    ),
  ]

  /// Whether it speaks of interest, complaints or other times than those of payment.
  var isAboutOtherTimes: Bool { Self.others.contains { text.contains($0) } }
  var isImmediate: Bool {
    leftovers.isEmpty && Self.immediateWords.contains { text.contains($0) }
  }
  /// A last day that the calendar tells, where neither a time nor a rate stands beside it.
  var deadline: PaymentDeadline? {
    items.isEmpty ? PaymentDeadline.first(in: text) : nil
  }
  var isWithoutTime: Bool { pairs.isEmpty && leftovers.isEmpty && !isImmediate }
  var start: PaymentPhrases.Start {
    Self.starts.first { $0.1.contains { text.contains($0) } }?.0 ?? .invoiceDate
  }

  /// The times at which the whole sum is due.
  var nets: [Time] { leftovers }

  // MARK: - Which rate belongs to which time

  private static let netWords = ["netto", "ohne abzug", "rein", " net"]

  private func saysNet(_ range: Range<Int>) -> Bool {
    let between = " " + String(characters[range.clamped(to: 0..<characters.count)])
    return Self.netWords.contains { between.contains($0) }
  }

  /// A rate takes the time before it, else the one behind it.
  mutating func pair() {
    var time: Time?
    for (index, item) in items.enumerated() {
      let before = (index > 0 ? items[index - 1].range.upperBound : 0)..<item.range.lowerBound
      let next = index + 1 < items.count ? items[index + 1].range.lowerBound : characters.count
      switch item {
      case .percent(let rate, _):
        if let granted = time {
          pairs.append((rate, granted))
          time = nil
        } else if percent == nil {
          percent = rate
        }
      case .time(let value, let range):
        if let rate = percent {
          pairs.append((rate, Time(value: value)))
          percent = nil
          continue
        }
        if let earlier = time { leftovers.append(earlier) }
        let isNet = saysNet(before) || saysNet(range.upperBound..<next)
        time = isNet ? nil : Time(value: value)
        if isNet { leftovers.append(Time(value: value, isNet: true)) }
      }
    }
    if let time { leftovers.append(time) }
  }

  /// Gives a rate that stands in a clause of its own the time beside it: `Bei Zahlung bis zum
  /// 3.4.2026, 2 % Skonto`.
  static func join(_ clauses: inout [PaymentClause]) {
    for index in clauses.indices {
      guard let rate = clauses[index].percent, clauses[index].pairs.isEmpty else { continue }
      for neighbour in [index - 1, index + 1] where clauses.indices.contains(neighbour) {
        guard let place = clauses[neighbour].leftovers.lastIndex(where: { !$0.isNet }),
          clauses[neighbour].percent == nil
        else { continue }
        let time = clauses[neighbour].leftovers.remove(at: place)
        clauses[neighbour].pairs.append((rate, time))
        clauses[index].percent = nil
        break
      }
    }
  }

  // MARK: - Cutting

  private static let joints = [" oder ", " und ", " bzw. ", " sonst ", " danach ", " - ", " – "]

  /// The clauses of lower-case terms, in order.
  static func split(_ characters: [Character]) -> [PaymentClause] {
    var clauses: [PaymentClause] = []
    var start = 0
    var position = 0
    while position < characters.count {
      let length = cut(characters, at: position)
      guard length > 0 else {
        position += 1
        continue
      }
      clauses.append(PaymentClause(Array(characters[start..<position])))
      position += length
      start = position
    }
    clauses.append(PaymentClause(Array(characters[start...])))
    return clauses
  }

  /// How many characters part two clauses here; 0 where none do.
  private static func cut(_ characters: [Character], at position: Int) -> Int {
    let next = position + 1 < characters.count ? characters[position + 1] : " "
    switch characters[position] {
    case ";", "|": return 1
    case let mark where mark.isNewline: return 1
    case ",", "/": return next.isNumber && position > 0 && characters[position - 1].isNumber ? 0 : 1
    case ".": return next.isWhitespace && endsSentence(characters[..<position]) ? 1 : 0
    case " ":
      return joints.first { characters[position...].starts(with: $0) }.map { $0.count - 1 } ?? 0
    default: return 0
    }
  }

  /// Whether a full stop behind the text is none of an abbreviation or an ordinal number.
  private static func endsSentence(_ text: ArraySlice<Character>) -> Bool {
    let word = text.reversed().prefix { !$0.isWhitespace }
    return word.count > 3 && word.first.map { $0.isLetter || $0.isNumber } ?? false
  }
}

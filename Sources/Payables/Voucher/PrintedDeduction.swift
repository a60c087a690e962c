import Invoice

/// What an invoice on paper deducts of earlier ones, and what it leaves to be paid.
///
/// Only where both are printed and make the gross amount: `Abschlagsrechnung Nr. 1 brutto 119,00,
/// Restforderung 238,00`. Amounts count with tax (BT-113, BT-115).
struct PrintedDeduction: Hashable, Sendable {
  let deducted: ExactDecimal
  let rest: ExactDecimal

  /// Words that begin an earlier invoice or payment.
  private static let earlier = [
    "abschlag", "anzahlung", "akonto", "teilrechnung", "teilzahlung", "vorauszahlung",
  ]
  /// Words that what is left stands behind.
  private static let rests = [
    "restforderung", "restbetrag", "restzahlung", "restsumme", "zahlbetrag", "zahlen",
    "verbleib", "schlusszahlung", "restschuld", "zahlungsbetrag",
  ]
  /// Words behind such a word in which the amount stands.
  private static let reach = 8
  /// Words that speak of one earlier invoice.
  private static let partMax = 30
  private static let charactersMax = 100_000

  init?(of text: String, gross: ExactDecimal) {
    let parts = text.prefix(Self.charactersMax).split(whereSeparator: \.isWhitespace)
    var largest: [ExactDecimal] = []
    var rests: [ExactDecimal] = []
    /// Words since an earlier invoice was named; nil where none is spoken of.
    var since: Int?
    var sinceRest: Int?
    for part in parts {
      let words = FoldedWords(part).words
      func begins(_ stems: [String]) -> Bool {
        words.contains { word in stems.contains { word.hasPrefix($0) } }
      }
      if begins(Self.rests) {
        (since, sinceRest) = (nil, 0)
      } else if begins(Self.earlier) {
        (since, sinceRest) = (0, nil)
        largest.append(.zero)
      } else if let amount = PrintedAmount.value(of: part) {
        if sinceRest != nil {
          rests.append(amount)
          sinceRest = nil
        } else if since != nil, let last = largest.last {
          largest[largest.count - 1] = max(last, amount)
        }
      }
      since = since.flatMap { $0 < Self.partMax ? $0 + 1 : nil }
      sinceRest = sinceRest.flatMap { $0 < Self.reach ? $0 + 1 : nil }
    }
    guard let deducted = largest.sum, deducted > .zero,
      let rest = gross.subtracting(deducted), !rest.isNegative, rests.contains(rest)
    else { return nil }
    self.deducted = deducted
    self.rest = rest
  }
}

/// A sum of money as it is printed in German or English: `1.350,00`, `12.50`.
enum PrintedAmount {
  static func value(of text: Substring) -> ExactDecimal? {
    let number = String(text).trimmingPunctuation
    guard let point = number.lastIndex(where: { ",.".contains($0) }),
      number.distance(from: point, to: number.endIndex) == 3,
      number.allSatisfy({ $0.isNumber || ",.".contains($0) }),
      number.count(where: { $0 == number[point] }) == 1
    else { return nil }
    let whole = number[..<point].filter(\.isNumber)
    return ExactDecimal(whole + "." + number[number.index(after: point)...])
  }
}

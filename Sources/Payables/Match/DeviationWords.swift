import Invoice
import InvoiceRules
import Matching

/// A deviation in words.
struct DeviationWords: Hashable {
  let german: String
  let english: String

  init(_ deviation: OrderDeviation, _ rows: [MatchRow]) {
    let row = deviation.rows.first.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
    let place =
      deviation.line.map { line in
        [deviation.order, line].compactMap(\.self).joined(separator: "/")
      }
      ?? deviation.order
    let line = row?.identifier.map { ("Pos. \($0)", "line \($0)") }
    let what = Self.texts[deviation.kind] ?? (deviation.kind.rawValue, deviation.kind.rawValue)
    german = Self.text(
      line?.0, what.0, Self.figures(deviation, row, .german), place.map { "Bestellung \($0)" })
    english = Self.text(
      line?.1, what.1, Self.figures(deviation, row, .english), place.map { "order \($0)" })
  }

  private static func text(
    _ line: String?, _ what: String, _ figures: String?, _ place: String?
  ) -> String {
    let head = [line, what].compactMap(\.self).joined(separator: ": ")
    let tail = [figures, place].compactMap(\.self).joined(separator: ", ")
    return tail.isEmpty ? head : "\(head) (\(tail))"
  }

  /// The words around figures.
  private struct Vocabulary {
    let language: Language
    let instead: String
    let ordered: String
    let received: String
    let before: String
    let now: String

    static let german = Vocabulary(
      language: .german, instead: "statt", ordered: "bestellt", received: "erhalten",
      before: "bisher berechnet", now: "jetzt berechnet")
    static let english = Vocabulary(
      language: .english, instead: "instead of", ordered: "ordered", received: "received",
      before: "invoiced before", now: "invoiced now")
  }

  private static func figures(
    _ deviation: OrderDeviation, _ row: MatchRow?, _ words: Vocabulary
  ) -> String? {
    func text(_ number: ExactDecimal) -> String { number.text(in: words.language) }
    switch deviation.kind {
    case .priceAbove, .priceBelow:
      guard let row, let now = row.priceInvoiced, let ordered = row.priceOrdered else {
        return deviation.amount.map(text)
      }
      return "\(text(now)) \(words.instead) \(text(ordered))"
    case .moreThanOrdered, .moreThanReceived, .nothingReceived:
      guard let row, let now = row.now else { return deviation.quantity.map(text) }
      let parts = [
        row.ordered.map { "\(words.ordered) \(text($0))" },
        row.received.map { "\(words.received) \(text($0))" },
        row.before.flatMap { $0.isZero ? nil : "\(words.before) \(text($0))" },
        "\(words.now) \(text(now))",
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    default: return deviation.amount.map(text)
    }
  }

  static let texts: [OrderDeviation.Kind: (german: String, english: String)] = [
    .priceAbove: ("Preis zu hoch", "price too high"),
    .priceBelow: ("Preis zu niedrig", "price too low"),
    .moreThanOrdered: ("mehr als bestellt", "more than ordered"),
    .moreThanReceived: ("mehr als erhalten", "more than received"),
    .nothingReceived: ("kein Wareneingang gebucht", "no receipt booked"),
    .notOrdered: ("nicht bestellt", "not ordered"),
    .surchargeNotOrdered: ("Zuschlag nicht bestellt", "surcharge not ordered"),
    .allowanceNotOrdered: ("Abzug nicht vereinbart", "reduction not agreed"),
    .unitMismatch: ("Einheiten nicht vergleichbar", "units can't be compared"),
    .receiptUnitMismatch: ("Einheit des Wareneingangs passt nicht", "unit of the receipt differs"),
    .limitExceeded: ("Abrufgrenze überschritten", "limit exceeded"),
    .notYetValid: ("Bestellung noch nicht gültig", "order not valid yet"),
    .expired: ("Bestellung abgelaufen", "order expired"),
    .supplierDiffers: ("Bestellung bei anderem Lieferanten", "order with another supplier"),
    .currencyDiffers: ("andere Währung als die Bestellung", "another currency than the order"),
    .amendmentNotApproved: ("Nachtrag nicht freigegeben", "change order not approved"),
    .amendmentExceeded: ("mehr als der Nachtrag", "more than the change order"),
    .amendmentUnknown: ("Nachtrag nicht bekannt", "change order not known"),
    .creditExceedsInvoiced: ("mehr gutgeschrieben als berechnet", "more credited than invoiced"),
    .linesMissing: (
      "Positionen nicht lesbar, Summe weicht ab", "lines not legible, the total differs"
    ),
    .amountMissing: ("Betrag nicht lesbar", "amount not legible"),
    .notComputable: ("Zahl zu groß", "number too large"),
  ]
}

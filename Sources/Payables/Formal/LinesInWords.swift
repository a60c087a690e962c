import Invoice
import ReadResult

/// Whether the items of a page add up to its net, as far as that can be told.
///
/// A table may have been read in part, with subtotals or without a surcharge. Only where each item
/// is reckoned out and nothing is said of further amounts is a wrong sum the invoice's own error.
enum LinesInWords {
  /// Words of amounts that stand beside the items.
  private static let others = [
    "versand", "fracht", "porto", "verpackung", "rabatt", "nachlass", "zuschlag", "aufschlag",
    "anzahlung", "abschlag", "uebertrag", "einbehalt", "gutschrift", "pfand", "maut",
    "zwischensumme", "shipping", "discount", "freight", "surcharge", "deposit", "lieferkosten",
    "lieferpauschale", "lieferzuschlag", "liefergebuehr", "transportkosten", "transportpauschale",
  ]
  /// Words that stand on most invoices (“ohne Abzug”, “Lieferdatum”), and beside an amount tell of
  /// a further one.
  private static let doubtful = ["liefer", "transport", "abzug", "abzueglich", "abzgl", "titel"]
  /// Words behind such a word in which its amount stands.
  private static let reach = 4

  /// The sum of the items where it is neither the net nor the gross for certain; else nil.
  static func wrongSum(
    of lines: [ExtractedLine], totals: Totals, text: String
  ) -> ExactDecimal? {
    let amounts = lines.compactMap { ExactDecimal($0.amount) }
    guard !lines.isEmpty, amounts.count == lines.count, lines.allSatisfy(isReckonedOut),
      let net = totals.withoutVAT, let gross = totals.withVAT, let sum = amounts.sum,
      sum != net, sum != gross
    else { return nil }
    return namesFurtherAmount(text) ? nil : sum
  }

  private static func namesFurtherAmount(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    return parts.indices.contains { index in
      FoldedWords(parts[index]).words.contains { word in
        if others.contains(where: { word.hasPrefix($0) }) { return true }
        return doubtful.contains { word.hasPrefix($0) }
          && parts[(index + 1)...].prefix(reach).contains { PrintedAmount.value(of: $0) != nil }
      }
    }
  }

  /// Whether quantity times price is the amount.
  private static func isReckonedOut(_ line: ExtractedLine) -> Bool {
    guard let quantity = line.quantity.flatMap({ ExactDecimal($0) }),
      let price = line.unitPrice.flatMap({ ExactDecimal($0) }),
      let amount = ExactDecimal(line.amount), let product = quantity.multiplied(by: price)
    else { return false }
    return product.rounded(to: 2, .halfAwayFromZero) == amount
  }
}

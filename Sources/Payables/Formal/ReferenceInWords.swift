import Invoice
import InvoiceRules

/// Whether a text refers to another invoice, an order or a contract by its number or date.
enum ReferenceInWords {
  /// Words behind the word for a document in which its number stands.
  private static let reach = 6
  private static let charactersMax = 100_000
  private static let digitsMin = 3

  static func isNamed(in text: String, apartFrom invoice: Invoice) -> Bool {
    let words = FoldedWords(text.prefix(charactersMax)).words
    let own = invoice.number.map { FoldedWords($0).words.joined() } ?? ""
    let day = invoice.issueDate.map { FoldedWords($0.text(in: .german)).words.joined() } ?? ""
    return words.indices.contains { index in
      guard documents.contains(words[index]) else { return false }
      let number = self.number(in: words[(index + 1)...].prefix(reach))
      return number.filter(\.isNumber).count >= digitsMin
        && !(own.isEmpty ? false : number.hasPrefix(own)) && !(day.isEmpty ? false : number == day)
    }
  }

  /// Numbers of invoices behind the word for one, in their order, as they stand in the text.
  static func invoices(in text: String, apartFrom own: String?) -> [String] {
    let parts = text.prefix(charactersMax).split(whereSeparator: \.isWhitespace).map(String.init)
    let own = own.map { FoldedWords($0).words.joined() }
    var found: [String] = []
    for (index, part) in parts.enumerated() {
      guard FoldedWords(part).words.contains(where: { invoiceWords.contains($0) }) else { continue }
      for candidate in parts[(index + 1)...].prefix(reach) {
        let words = FoldedWords(candidate).words
        if words.allSatisfy({ fillers.contains($0) }) { continue }
        let number = words.joined()
        let trimmed = candidate.trimmingPunctuation
        if number.filter(\.isNumber).count >= digitsMin, number != own, !trimmed.isDay,
          !found.contains(trimmed)
        {
          found.append(trimmed)
        }
        break
      }
    }
    return found
  }

  private static let invoiceWords: Set<String> = [
    "rechnung", "rechnungen", "rechnungsnummer", "rechnungsnr", "originalrechnung",
    "ursprungsrechnung", "invoice",
  ]

  /// The parts of a number up to the next word that has no digit and no number before it.
  private static func number(in words: ArraySlice<String>) -> String {
    var number = ""
    for word in words {
      if word.contains(where: \.isNumber) || (number.isEmpty && isPrefix(word)) {
        number += word
      } else if !number.contains(where: \.isNumber) {
        guard fillers.contains(word) else { return "" }
        number = ""
      } else {
        break
      }
    }
    return number
  }

  /// Letters that numbers begin with: `RE-2026-17`.
  private static func isPrefix(_ word: String) -> Bool {
    word.count <= 4 && !fillers.contains(word)
  }

  private static let fillers: Set<String> = [
    "nr", "nummer", "no", "number", "vom", "von", "dated", "of", "der", "die", "ihre", "unsere",
    "zu", "zur", "datum",
  ]
  private static let documents: Set<String> = [
    "rechnung", "rechnungen", "rechnungsnummer", "rechnungsnr", "originalrechnung",
    "ursprungsrechnung", "ursprungsbeleg", "beleg", "belegnummer", "belegnr", "invoice",
    "bestellung", "bestellnummer", "bestellnr", "bestell", "auftrag", "auftragsnummer",
    "auftragsnr", "auftrags", "order", "vertrag", "vertragsnummer", "vertragsnr", "vertrags",
    "rahmenvertrag", "lieferschein", "lieferscheinnummer", "contract",
  ]
}

extension String {
  /// Without what is no letter and no digit at both ends.
  var trimmingPunctuation: String {
    let isInner: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    guard let first = firstIndex(where: isInner), let last = lastIndex(where: isInner) else {
      return ""
    }
    return String(self[first...last])
  }

  /// Whether it is written as a day: `18.11.2026`.
  fileprivate var isDay: Bool {
    let parts = split(separator: ".")
    return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }
}

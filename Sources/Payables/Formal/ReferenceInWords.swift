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

package import InvoiceRules

/// What is wrong with a query.
package enum QueryMistake: Error, Hashable, Sendable {
  case empty, tooLong, tooManyParts, openQuote
  case noWord(String)
  case shortPrefix(String)
  case misplacedStar(String)
  case unknownField(String, nearest: String?)
  case noValue(field: String)
  /// The text is no value of the field; allowed is what could stand there.
  case badValue(String, field: String, allowed: Wording)
  case ambiguousAmount(String)
  case reversedRange(String)
}

extension QueryMistake {
  /// The mistake as a sentence for who typed it.
  package var text: Wording {
    switch self {
    case .empty:
      Wording("Bitte geben Sie mindestens ein Suchwort an.", "Give at least one word.")
    case .tooLong:
      Wording(
        "Die Anfrage ist zu lang: höchstens \(SearchQuery.lengthMax) Zeichen.",
        "The query is too long: at most \(SearchQuery.lengthMax) characters.")
    case .tooManyParts:
      Wording(
        "Die Anfrage hat zu viele Teile: höchstens \(SearchQuery.clausesMax).",
        "The query has too many parts: at most \(SearchQuery.clausesMax).")
    case .openQuote:
      Wording(
        "Ein Anführungszeichen wird nicht geschlossen.", "A quotation mark is not closed.")
    case .noWord(let text):
      Wording(
        "„\(text)“ enthält weder Buchstaben noch Ziffern.",
        "“\(text)” has neither letters nor digits.")
    case .shortPrefix(let text):
      Wording(
        "Vor dem Stern müssen mindestens \(QueryReader.prefixMin) Zeichen stehen, nicht nur "
          + "„\(text)“.",
        "At least \(QueryReader.prefixMin) characters must stand before the star, not just "
          + "“\(text)”.")
    case .misplacedStar(let text):
      Wording(
        "Bei „\(text)“: Der Stern ist nur am Ende eines einzelnen Wortes erlaubt (wartung*).",
        "At “\(text)”: a star may stand at the end of a single word only (wartung*).")
    case .unknownField(let name, let nearest): Self.unknownField(name, nearest)
    case .noValue(let field):
      Wording("Nach „\(field):“ fehlt der Wert.", "The value after “\(field):” is missing.")
    case .badValue(let text, let field, let allowed):
      Wording(
        "„\(text)“ ist kein Wert für „\(field):“. Erlaubt: \(allowed.german).",
        "“\(text)” is no value of “\(field):”. Allowed: \(allowed.english).")
    case .ambiguousAmount(let text):
      Wording(
        "„\(text)“ ist mehrdeutig: Schreiben Sie den Betrag mit zwei Nachkommastellen.",
        "“\(text)” is ambiguous: write the amount with two decimals.")
    case .reversedRange(let text):
      Wording(
        "Der Bereich „\(text)“ ist vertauscht: Der kleinere Wert steht vorn.",
        "The range “\(text)” is reversed: the smaller value comes first.")
    }
  }

  private static func unknownField(_ name: String, _ nearest: String?) -> Wording {
    Wording(
      "Das Feld „\(name)“ gibt es nicht." + (nearest.map { " Meinen Sie „\($0):“?" } ?? "")
        + " Es gibt: \(QueryField.germanNames). Gehört der Doppelpunkt zum Text, setzen Sie ihn "
        + "in Anführungszeichen.",
      "There is no field “\(name)”." + (nearest.map { " Do you mean “\($0):”?" } ?? "")
        + " There are: \(QueryField.englishNames). Put a colon that is text in quotation marks.")
  }
}

extension QueryMistake: CustomStringConvertible {
  package var description: String { text.english }
}

/// What a column of a table of items holds, by the words at its head.
enum LineColumn: Hashable, Sendable {
  case description, quantity, unit, unitPrice, taxRate, amount

  /// The column that the words of a cell name; nil for others.
  static func named(by tokens: [Token]) -> LineColumn? {
    guard tokens.count <= 4 else { return nil }
    let words = tokens.filter { CurrencySign.code(of: $0.text) == nil }.map(\.folded)
    return names[words.joined()] ?? words.first.flatMap { names[$0] }
  }

  private static let names: [String: LineColumn] = {
    var names: [String: LineColumn] = [:]
    for (column, words) in wordings { for word in words { names[word.folded] = column } }
    return names
  }()

  private static let wordings: [(LineColumn, [String])] = [
    (
      .description,
      [
        "Bezeichnung", "Beschreibung", "Leistung", "Artikel", "Text", "Description", "Item",
        "Artikelbezeichnung", "Leistungsbeschreibung", "Leistungstext", "Produkt", "Ware",
        "Gegenstand", "Tätigkeit", "Service", "Positionstext",
      ]
    ),
    (.quantity, ["Menge", "Anzahl", "Anz", "Qty", "Quantity", "Stück", "Stunden", "Hours"]),
    (.unit, ["Einheit", "Einh", "ME", "EH", "Unit", "Mengeneinheit"]),
    (
      .unitPrice,
      [
        "Einzelpreis", "E-Preis", "EP", "Preis", "Stückpreis", "Unit price", "Preis/Einheit",
        "Preis/Einh", "VK-Preis", "Nettopreis", "Price", "Rate", "Einzel", "Preis/EH",
      ]
    ),
    (
      .amount,
      [
        "Gesamt", "Gesamtpreis", "G-Preis", "GP", "Betrag", "Summe", "Wert", "Total", "Amount",
        "Betrag netto", "Zeilenbetrag", "Nettobetrag", "Gesamtbetrag", "Positionsbetrag",
        "Line total", "Netto", "Summe in",
      ]
    ),
    (.taxRate, ["USt", "MwSt", "Steuersatz", "VAT", "Tax", "Steuer", "USt-Satz", "MwSt-Satz"]),
  ]
}

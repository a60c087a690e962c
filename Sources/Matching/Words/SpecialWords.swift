/// Words that say what a line or an allowance is, whatever its article.
///
/// A word counts where it begins a word of the text or ends a compound, both folded.
enum SpecialWords {
  /// What comes on top of the goods: freight, packing, surcharges.
  static let surcharges = [
    "fracht", "frachtkosten", "versand", "versandkosten", "porto", "verpackung", "lieferpauschale",
    "liefergebuehr", "lieferkosten", "zustellung", "transportkosten", "transportpauschale",
    "speditionskosten", "zuschlag", "zuschlaege", "mindermenge", "maut", "bearbeitungsgebuehr",
    "bearbeitungspauschale", "energiekostenpauschale", "treibstoff", "dieselfloater", "nachnahme",
    "expressgebuehr", "entsorgungsgebuehr", "freight", "shipping", "surcharge", "handling",
  ]

  /// Money that is owed but kept as security (§ 17 VOB/B): a liability and no price reduction.
  static let retention = [
    "sicherheitseinbehalt", "gewaehrleistungseinbehalt", "maengeleinbehalt", "einbehalt",
    "sicherheitsleistung", "gewaehrleistungssicherheit", "vertragserfuellungssicherheit",
    "sicherungseinbehalt", "retention",
  ]

  /// Earlier instalments that a line deducts.
  static let instalments = [
    "abschlag", "abschlagsrechnung", "abschlagszahlung", "akonto", "anzahlung", "teilrechnung",
    "teilzahlung", "vorauszahlung", "abschlagsrechnungen", "abschlagszahlungen", "abschlaege",
  ]

  /// Work that is billed as a sum, and what a sum is billed by; they count where they end a word.
  static let sums = [
    "pauschale", "pauschal", "gesamt", "gesamtbetrag", "gesamtsumme", "summe", "abruf", "abrufe",
    "rahmenbestellung", "rahmenauftrag", "rahmenvertrag", "leistung", "leistungen", "arbeiten",
    "abrechnung", "sammelrechnung", "monatsrechnung", "aufstellung", "nachweis", "gemaess", "laut",
    "service", "services", "lump", "total",
  ]

  /// A change order.
  static let amendments = [
    "nachtrag", "nachtraege", "nachtragsangebot", "nachtragsleistung", "zusatzauftrag",
    "mehrleistung", "zusatzleistung", "aenderungsauftrag",
  ]

  static func names(_ words: [String], in text: String?) -> Bool {
    text.map { names(words, in: $0.foldedWords) } ?? false
  }

  /// The same for folded words.
  static func names(_ words: [String], in text: [String]) -> Bool {
    text.contains { word in
      words.contains {
        word.utf8.count >= $0.utf8.count
          && (word == $0 || word.hasSuffix($0)
            || ($0.utf8.count >= beginningMin && word.hasPrefix($0)))
      }
    }
  }

  /// Shorter words begin others by chance.
  private static let beginningMin = 6
}

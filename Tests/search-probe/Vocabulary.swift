import TestSupport

/// German words, the most frequent first: small words, words of the trade, compounds of these.
struct Vocabulary {
  let words: [String]
  /// Up to each word, the share of it and of all before it.
  private let shares: [Double]

  init(count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var words = Self.smallWords + Self.stems
    var known = Set(words)
    while words.count < count {
      let length = Int.random(in: 2...3, using: &random)
      let parts = (0..<length).map { _ in
        Self.stems[Int.random(in: Self.stems.indices, using: &random)]
      }
      let word = parts.joined() + Self.endings[Int.random(in: Self.endings.indices, using: &random)]
      if known.insert(word).inserted { words.append(word) }
    }
    var total = 0.0
    var shares = words.indices.map { rank in
      total += 1 / Double(rank + 1)
      return total
    }
    for index in shares.indices { shares[index] /= total }
    (self.words, self.shares) = (words, shares)
  }

  /// A word, as often as its rank says.
  func word(_ random: inout SeededGenerator) -> String {
    let share = Double.random(in: 0..<1, using: &random)
    var (low, high) = (0, shares.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if shares[middle] < share { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  private static let endings = ["", "", "", "en", "s", "es", "er", "e"]

  private static let smallWords = """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an \
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war \
    haben nur oder aber vor zur bis mehr durch man sein wurde sei Euro Rechnung Datum Betrag Netto \
    Brutto Menge Preis Summe Nummer Seite Firma Straße Konto Bank Steuer Zahlung Tage Herr Frau
    """.split(separator: " ").map(String.init)

  private static let stems = """
    wartung aufzug heizung lüftung dach fenster tür schloss brand schutz prüfung protokoll bericht \
    anlage kessel pumpe filter ventil rohr leitung strom gas wasser wärme kälte klima technik bau \
    haus halle hof garten pflege reinigung glas boden wand decke treppe keller garage lager büro \
    raum objekt gebäude miete vertrag auftrag bestellung lieferung schein angebot termin frist \
    mahnung gutschrift storno abschlag schluss teil pauschale stunde lohn material kosten stelle \
    zeit montage monteur service notdienst störung mangel schaden reparatur ersatz gerät motor \
    antrieb steuerung kabel schalter lampe licht sensor melder alarm zentrale netz werk zeug maler \
    putz farbe holz metall stahl beton stein sand erde baum hecke rasen winter dienst schnee salz \
    müll abfall tonne container entsorgung papier druck post brief paket versand fracht zoll \
    versicherung beitrag gebühr abgabe verwaltung leitstelle einkauf verkauf kunde lieferant
    """.split(separator: " ").map(String.init)
}

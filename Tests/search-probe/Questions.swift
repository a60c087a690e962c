/// Typical queries, several of each kind.
enum Questions {
  static let all: [(kind: String, queries: [String])] = [
    ("one word, everywhere", ["Rechnung", "und", "Betrag"]),
    ("one word", ["Wartung", "Aufzüge", "Lüftungen", "Brandschutz", "Hecken", "Zoll"]),
    ("one word, rare", ["Kesselfilters", "Gartenpflege", "Rohrventil", "Hofmüll"]),
    (
      "two words", ["Wartung Aufzug", "Rechnung Dach", "Miete Keller", "Schnee Dienst", "und Zoll"]
    ),
    ("three words", ["Wartung Aufzug Motor", "Rechnung Garten Pflege", "Strom Gas Wasser"]),
    (
      "phrase",
      [
        "\"Rechnung Betrag\"", "\"Wartung Aufzug\"", "\"der die\"", "\"und Rechnung\"",
        "\"Dach Fenster\"",
      ]
    ),
    ("prefix", ["war*", "wart*", "wartu*", "rech*", "rechn*", "ver*", "heizungs*", "der*"]),
    ("prefix and word", ["wart* Aufzug", "ver* Rechnung", "heizungs* Dach"]),
    ("number", ["RE-2019/400815", "re 2019 400815", "RE2019400815", "4510012345", "2019"]),
    ("part of a compound", ["pflegerasen", "kesselpumpe", "dienstzoll", "mietewinter"]),
    ("exclusion", ["Wartung -Aufzug", "-Rechnung", "Rechnung -und"]),
    (
      "fields and word",
      [
        "status:paid Wartung", "status:exception Wartung", "klasse:vertrag Aufzug",
        "code:EX05 Rechnung", "kostenstelle:4017 Motor", "lieferant:L17 Wartung",
        "status:exception und", "eingang:2019-03 Rechnung", "datum:2018-01..2018-03 Dach",
      ]
    ),
    ("amount alone", ["betrag:100..200", "betrag:1000..", "betrag:..10", "betrag:119,00"]),
    (
      "amount and word",
      [
        "betrag:100..200 Wartung", "betrag:1000..1001 Rechnung", "betrag:5000.. Dach",
        "betrag:119,00 und",
      ]
    ),
    ("fields alone", ["status:paid", "code:EX05", "eingang:2020", "klasse:vertrag status:filed"]),
  ]
}

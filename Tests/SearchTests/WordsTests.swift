import Testing

@testable import Search

/// What counts as the same word.
@Suite struct WordsTests {
  private let forms = WordForms()

  private func terms(_ text: String) -> [String] { AnalysedText(text, forms).terms }

  @Test(arguments: [
    ["Wartung", "Wartungen", "WARTUNG", "wartung"],
    ["Müller", "Mueller", "MUELLER", "Mu\u{308}ller", "Mül\u{AD}ler"],
    ["Häuser", "Haus", "Hauses", "HAEUSER", "Haeusern"],
    ["Verträge", "Vertrag", "Vertrags", "VERTRAEGE"],
    ["Straße", "STRASSE", "Strasse", "STRAẞE"],
    ["Prüfung", "Pruefungen", "PRÜFUNGEN"],
    ["Café", "Cafe", "CAFÉ"],
    ["neue", "neuer", "neues"],
  ])
  func `spellings and forms of a word are one term`(words: [String]) {
    #expect(Set(words.map(terms)).count == 1, "\(words.map(terms))")
  }

  @Test(arguments: [("Bauer", "Bär"), ("Wartung", "Warte"), ("Quelle", "Qualle"), ("11", "12")])
  func `other words are other terms`(one: String, other: String) {
    #expect(terms(one) != terms(other))
  }

  @Test(arguments: [
    ("RE-2026/0815", ["re20260815"]), ("Rechnung RE-2026/0815 vom", ["re20260815"]),
    ("1.190,00 EUR", ["119000"]), ("E-Mail", []), ("2026 0815", []), ("re 2026 0815", []),
    ("DE02 1203 0000 0000 2020 51", ["de02120300000000202051"]),
    ("IBAN: DE02120300000000202051", ["de02120300000000202051"]),
    ("DE03 1203 0000 0000 2020 51", []),
  ])
  func `a number of several parts is one as well`(text: String, numbers: [String]) {
    #expect(AnalysedText(text, forms).numbers.map(\.text) == numbers)
  }

  @Test func `an account without blanks is the same term as in groups`() {
    #expect(terms("DE02120300000000202051") == ["de02120300000000202051"])
  }

  @Test func `a word knows its place in the text`() {
    let text = "Für „Müller“, Straße"
    let bytes = Array(text.utf8)
    let found = FoundWord.all(in: text).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(found == ["Für", "Müller", "Straße"])
  }

  @Test func `no text is too odd`() {
    for text in ["", "\u{0}", "👩‍👩‍👧", "\u{308}", "a\u{300}\u{301}\u{302}", "﷽", "İı", "١٢٣"] {
      #expect(terms(text).allSatisfy { !$0.contains(" ") && !$0.contains("_") })
    }
  }
}

import Testing

@testable import Banking

struct BankCharactersTests {
  @Test(arguments: [
    ("Müller & Söhne GmbH", "Müller & Söhne GmbH", "Mueller + Soehne GmbH"),
    ("Straße 5; „Hof“", "Straße 5, 'Hof'", "Strasse 5, 'Hof'"),
    ("Société d’Électricité", "Societe d'Electricite", "Societe d'Electricite"),
    ("Łódź – Kraków", "Lodz - Krakow", "Lodz - Krakow"),
    ("Ærø Skibsværft Ø.", "AEroe Skibsvaerft Oe.", "AEroe Skibsvaerft Oe."),
    // An umlaut may come as a letter and a mark behind it.
    ("Mu\u{308}ller", "Müller", "Mueller"),
    ("ÄÖÜ äöü ß", "ÄÖÜ äöü ß", "AeOeUe aeoeue ss"),
    ("100 % *A* $ 5", "100 % *A* $ 5", "100 A 5"),
    ("  viele \t\n Blanks\u{A0}hier ", "viele Blanks hier", "viele Blanks hier"),
    ("🐢 Schildkröte 東京", "Schildkröte", "Schildkroete"),
    ("a_b@c.de [x] 5 €", "a-b(at)c.de (x) 5 EUR", "a-b(at)c.de (x) 5 EUR"),
    ("\u{0}<>&\"", "()&'", "()+'"),
    ("", "", ""),
  ])
  func `a text is told in the characters of banks`(text: String, german: String, basic: String) {
    #expect(BankCharacters.german.text(text, max: 70) == german)
    #expect(BankCharacters.basic.text(text, max: 70) == basic)
    #expect(BankCharacters.german.text(text, max: 70).unicodeScalars.count == german.count)
  }

  @Test(arguments: [(0, ""), (1, "a"), (2, "a"), (3, "a b"), (4, "a bc"), (9, "a bc")])
  func `a text is cut and never ends in a blank`(max: Int, expected: String) {
    #expect(BankCharacters.german.text("a bc", max: max) == expected)
  }

  @Test func `what is written out counts with all its letters`() {
    #expect(BankCharacters.basic.text("ÄÄÄ", max: 5) == "AeAeA")
    #expect(BankCharacters.basic.text("ab ß", max: 4) == "ab s")
  }

  @Test(arguments: [
    ("Z26-0000003-0001", true), ("a/b", true), ("a b", true), ("", false), ("/a", false),
    ("a/", false), ("a//b", false), ("ä", false), (" a", false), ("a ", false), ("a_b", false),
    (String(repeating: "x", count: 35), true), (String(repeating: "x", count: 36), false),
  ])
  func `an id is told from a text that is none`(text: String, isIdentifier: Bool) {
    #expect(BankCharacters.isIdentifier(text) == isIdentifier)
  }
}

import Testing

@testable import InvoiceRules

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("Straße, ÄÖÜ äöü", ["strasse", "aeoeue", "aeoeue"]), ("§ 13b UStG", ["par", "13b", "ustg"]),
    ("§13b", ["par", "13b"]),
    ("U\u{308}ber\u{AD}weisung\nam\t1.2.", ["ueberweisung", "am", "1", "2"]),
    ("daň ОДНО", ["daň", "одно"]), ("", []), ("… – !", []),
  ])
  func `a text becomes words`(text: String, words: [String]) {
    #expect(PlainText(text).words == words)
  }

  @Test(arguments: [
    ("Reverse-Charge", true), ("REVERSE  CHARGES", true), ("reverse", false), ("", false),
    ("ireverse charge", false), ("Nach § 13b: Reverse\ncharge.", true),
    ("reverse of charge", false),
  ])
  func `a phrase begins a word and may end within one`(text: String, isFound: Bool) {
    #expect(PlainText(text).contains(anyOf: ["steuerfrei", "Reverse charge"]) == isFound)
  }

  @Test func `several texts are one, but no word goes over their border`() {
    let text = PlainText(["Reverse", nil, "charge"])
    #expect(text.words == ["reverse", "charge"])
    #expect(!PlainText(["Rev", "erse"]).contains(anyOf: ["reverse"]))
  }

  @Test func `a text is looked at up to its limit`() {
    let long = String(repeating: "a ", count: PlainText.charactersMax / 2)
    #expect(!PlainText([long, "steuerfrei"]).contains(anyOf: ["steuerfrei"]))
    #expect(PlainText([String(long.dropLast(20)), "steuerfrei"]).contains(anyOf: ["steuerfrei"]))
  }

  @Test func `no phrase is found by empty words`() {
    #expect(!PlainText("a b c").contains(anyOf: ["", "…"]))
    #expect(!PlainText("a b c").contains(anyOf: []))
  }
}

import Testing

@testable import Payables

struct FoldedWordsTests {
  @Test(arguments: [
    ("Kündigung", ["kuendigung"]),
    ("Ku\u{308}ndigung", ["kuendigung"]),
    ("KUENDIGUNG", ["kuendigung"]),
    ("Be\u{AD}werbung", ["bewerbung"]),
    ("Be\u{200D}werbung\u{FEFF}", ["bewerbung"]),
    ("Verstoß", ["verstoss"]),
    ("VERSTOẞ", ["verstoss"]),
    ("AW: AU-Bescheinigung (2 Seiten)", ["aw", "au", "bescheinigung", "2", "seiten"]),
    (" \t–…", []),
    ("", []),
  ])
  func `a text has these words`(text: String, words: [String]) {
    #expect(FoldedWords(text).words == words)
  }

  @Test func `further characters can be parts of words`() {
    #expect(FoldedWords("*a b*", keeping: ["*"]).words == ["*a", "b*"])
  }
}

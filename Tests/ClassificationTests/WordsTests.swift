import ReadResult
import Testing

@testable import Classification

@Suite struct WordsTests {
  @Test(arguments: [
    ("STÖRUNGS-MELDUNG", ["stoerungs", "meldung"]), ("Aufma\u{DF}", ["aufmass"]),
    ("Gru\u{308}\u{DF}e", ["gruesse"]), ("Rech\u{AD}nung:", ["rechnung"]),
    ("§ 12 VOB/B", ["12", "vob", "b"]),
    ("€", []),
  ])
  func `words are folded`(text: String, words: [String]) {
    #expect(FoldedWords.of(text) == words)
  }

  @Test func `letters that stand apart are one word`() {
    let words = FoldedWords.of("R E C H N U N G a b nr")
    #expect(FoldedWords.joiningSpacedLetters(words) == ["rechnungab", "nr"])
    #expect(FoldedWords.joiningSpacedLetters(["a", "b", "nr"]) == ["a", "b", "nr"])
  }

  @Test(arguments: [
    ("rechnung", "rechnung", true), ("rechnung", "rechnungen", false),
    ("rechnung*", "rechnungen", true), ("*rechnung", "schlussrechnung", true),
    ("*rechnung", "rechnungen", false), ("*schein*", "lieferscheine", true),
  ])
  func `a star stands for any letters`(pattern: String, word: String, matches: Bool) {
    #expect(Phrase(stringLiteral: pattern).stands(at: 0, in: [word]) == matches)
  }

  @Test func `the words of a phrase follow each other`() {
    let phrase: Phrase = "ohne abzug"
    #expect(phrase.stands(at: 1, in: ["tage", "ohne", "abzug"]))
    #expect(!phrase.stands(at: 2, in: ["tage", "abzug", "ohne"]))
  }

  @Test func `a large line is a clearer title than a small one`() {
    let lines = Leaf(MadeUpPage.letter("Rechnung", points: 18, "Text")).lines
    let title = lines.first { $0.words == ["rechnung"] }
    let text = lines.first { $0.words == ["text"] }
    let index = SignIndex(Signs.titles)
    #expect(title.map { TitleLine.reading(of: $0, index).clarity } == 1)
    #expect(text.map { TitleLine.reading(of: $0, index).clarity < 0.5 } == true)
  }
}

@Suite struct LogarithmTests {
  @Test(arguments: [
    (1, 0), (2.718_281_828_459_045, 1), (10, 2.302_585_092_994_046), (1e-9, -20.723_265_836_946_41),
    (1.5e300, 691.180_993_006_321_8),
  ])
  func `the natural logarithm is right`(number: Double, logarithm: Double) {
    #expect(abs(number.naturalLogarithm - logarithm) < 1e-12)
    #expect(abs(logarithm.exponential / number - 1) < 1e-12)
  }

  @Test func `the power of a number far below zero is nothing`() {
    #expect((-1000.0).exponential == 0)
  }
}

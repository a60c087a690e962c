import ReadResult
import Testing

@testable import Extraction

/// What is recognised in pictures has letters for digits, marks of table lines and broken labels.
@Suite struct RecognizedTextTests {
  private func token(_ text: String) -> Token {
    Token(text, PageText.Box(left: 0, top: 0, right: 100, bottom: 100), isRecognized: true)
  }

  @Test(arguments: [
    ("O1.03.2026", "01.03.2026"), ("3l,12,2026", "31.12.2026"), ("l.234,5O", "1.234,50"),
    ("Std.", "Std."), ("B-12.3", "B-12.3"), ("SO.BS", "SO.BS"),
  ])
  func `dates and amounts are mended where their form leaves no doubt`(
    text: String, mended: String
  ) {
    #expect(RecognizedText.mended(text) == mended)
  }

  @Test(arguments: ["Beleg-NM", "Beleg-M", "Beleg-Ne:", "Beleg-Nr."])
  func `a number's word is known in the shapes it is read in`(text: String) {
    #expect(token(text).folded == "belegnr")
  }

  @Test func `a label counts with one wrong letter on recognised pages only`() {
    let table = LabelTable([LabelGroup(.orderNumber, 1, ["Bestellnummer"])])
    #expect(table.match([token("Bestelinummer")], at: 0)?.label.meaning == .orderNumber)
    #expect(table.match(tokens("Bestelinummer"), at: 0) == nil)
    #expect(table.match([token("Besteliummer")], at: 0) == nil)
  }

  @Test func `an account is put right where its check proves it`() {
    let read = ["DEO2", "1203", "0000", "0000", "2O20", "51"].map(token)
    #expect(AccountMention.all(in: read).map(\.number) == ["DE02120300000000202051"])
    let wrong = ["DEO3", "1203", "0000", "0000", "2O20", "51"].map(token)
    #expect(AccountMention.all(in: wrong).isEmpty)
  }

  @Test func `readings of one number agree on the one that more speaks for`() {
    let place: ExtractedField.Place? = nil
    let candidates = [
      Candidate(value: "RGO0815", score: 0.7, place: place),
      Candidate(value: "RG00815", score: 0.9, place: place),
    ]
    #expect(candidates.agreed.map(\.value) == ["RG00815", "RG00815"])
  }

  @Test func `the lines of a table are no part of a word`() {
    let box = PageText.Box(left: 0, top: 0, right: 10, bottom: 10)
    #expect(PageText.Word("34,70]|", box, line: 0).withoutRules?.text == "34,70")
    #expect(PageText.Word("|", box, line: 0).withoutRules == nil)
  }
}

import ReadResult
import Testing

@testable import Classification

@Suite struct MarkTests {
  @Test(arguments: [
    (Mark.negative, "Summe -12,00 €\nSteuer 2,28-\nEndbetrag \u{2212}14,28"),
    (.noAmount, "Ein Brief ohne Geld vom 12.03.2031 um 9 Uhr"),
    (.times, "7:00 16:00\n07:00 15:30\n7:15 16:00"),
    (.paragraphs, "§ 1 Gegenstand\n§ 2 Dauer\n§ 3 Entgelt"),
    (.measures, "1,200 2,400 3,600\n1,100 2,200 3,300\nSumme 9,99"),
  ])
  func `the look of a page is seen`(mark: Mark, text: String) {
    #expect(Mark.all(on: [MadeUpPage(text).page]).contains(mark))
  }

  @Test func `an ordinary invoice has no mark`() {
    #expect(Mark.all(on: [MadeUpPage("Netto 1.000,00\nRabatt -10,00\nSumme 990,00").page]) == [])
  }

  @Test func `a till roll is narrow`() {
    var page = MadeUpPage("Summe 4,99").page
    page.width = 2268
    #expect(Mark.all(on: [page]) == [.narrow])
  }

  @Test(arguments: [
    ("1.234,56", "9,9", 2), ("1,234.56", "9,9", 2), ("12.03.2031", "", 4), ("07:30", "9:9", 2),
    ("4711", "", 0), ("A1,20", "", 0), ("-5,000", "9,9", 3), ("", "", 0),
  ])
  func `numbers have a shape`(text: String, letters: String, lastDigits: Int) {
    let shape = Mark.Shape(text)
    #expect(shape.letters == letters)
    #expect(shape.lastDigits == lastDigits)
  }
}

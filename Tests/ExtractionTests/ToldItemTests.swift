import ReadResult
import Testing

@testable import Extraction

/// Items that are reckoned out in lines.
@Suite struct ToldItemTests {
  private func lines(_ page: SamplePage) -> [ExtractedLine] {
    Extraction.lines(of: [page.pageText], as: .invoice)
  }

  @Test func `what stands above a reckoning is its name`() throws {
    let page = SamplePage()
      .row(200, (50, "Rechnung"))
      .row(240, (50, "Wir berechnen Ihnen:"))
      .row(252, (50, "Türgriff aus Messing tauschen"))
      .row(264, (50, "einschließlich Kleinteilen"))
      .row(276, (60, "5 Stk x 84,00"), (400, "420,00"))
      .row(292, (50, "Anfahrt"))
      .row(304, (60, "1 psch × 35,50"), (400, "35,50"))
    let lines = lines(page)
    try #require(lines.count == 2)
    #expect(lines[0].description == "Türgriff aus Messing tauschen einschließlich Kleinteilen")
    #expect(lines[0].quantity == "5" && lines[0].unit == "Stk")
    #expect(lines[0].unitPrice == "84.00" && lines[0].amount == "420.00")
    #expect(lines[1].description == "Anfahrt" && lines[1].amount == "35.50")
  }

  @Test func `a sentence may hold the item and run over two lines`() throws {
    let page = SamplePage()
      .row(240, (50, "2 Std Rollladen instand setzen à 61,00 €"), (400, "122,00 €"))
      .row(255, (50, "1 psch Schaltschrank liefern und betriebsfertig anschließen à"))
      .row(267, (50, "1.350,00 €"), (400, "1.350,00 €"))
    let lines = lines(page)
    try #require(lines.count == 2)
    #expect(lines.map(\.description).first == "Rollladen instand setzen")
    #expect(lines[1].description == "Schaltschrank liefern und betriebsfertig anschließen")
    #expect(lines.map(\.amount) == ["122.00", "1350.00"])
  }

  @Test func `in a table too the line above is the name`() {
    let page = SamplePage()
      .row(300, (50, "Bezeichnung"), (250, "Menge"), (320, "Preis"), (400, "Betrag"))
      .row(315, (50, "Leuchtmittel"))
      .row(327, (50, "4 Stk x 2,50"), (400, "10,00"))
    #expect(lines(page).map(\.description) == ["Leuchtmittel"])
  }

  @Test(arguments: [
    ("5 Stk x 84,00", "430,00"), ("5 Stk 84,00", "420,00"), ("Stk x 84,00", "84,00"),
  ])
  func `what is not reckoned out is no item`(reckoning: String, amount: String) {
    let page = SamplePage().row(252, (50, "Türgriff")).row(264, (50, reckoning), (400, amount))
    #expect(lines(page).isEmpty)
  }

  @Test func `a size is no total`() {
    let page = SamplePage()
      .row(
        300, (50, "Pos"), (90, "Bezeichnung"), (250, "Menge"), (320, "Preis"), (400, "Betrag")
      )
      .row(315, (50, "1"), (90, "Koffer groß"), (250, "7 Stk"), (320, "64,00"), (400, "448,00"))
    #expect(lines(page).map(\.amount) == ["448.00"])
  }
}

import Invoice
import ReadResult
import Testing

@testable import Extraction

@Suite struct LineTableTests {
  private let table = SamplePage()
    .row(300, (50, "Pos"), (90, "Bezeichnung"), (250, "Menge"), (320, "Preis"), (400, "Betrag"))
    .row(315, (50, "1"), (90, "Filter wechseln"), (250, "2 Stk"), (320, "10,50"), (400, "21,00"))
    .row(330, (50, "2"), (90, "Anfahrt"), (250, "1 psch"), (320, "30,00"), (400, "30,00"))
    .row(345, (90, "Übertrag"), (400, "51,00"))
    .row(360, (50, "3"), (90, "Dichtung 12 mm"), (250, "12,5 m"), (320, "2,00"), (400, "25,00"))
    .row(400, (250, "Nettobetrag"), (400, "76,00"))
    .row(415, (250, "19 % USt."), (400, "14,44"))
    .row(430, (250, "Gesamtbetrag"), (400, "90,44"))

  @Test func `items are read between the heads and the totals`() {
    let lines = LineTable(Layout([table.pageText])).lines
    #expect(lines.map(\.amount) == ["21.00", "30.00", "25.00"])
    #expect(lines.map(\.quantity) == ["2", "1", "12.5"])
    #expect(lines.map(\.unitPrice) == ["10.50", "30.00", "2.00"])
    #expect(lines.map(\.unit) == ["Stk", "psch", "m"])
    #expect(lines.first?.description == "Filter wechseln")
  }

  @Test func `their sum is the net`() {
    #expect(LineTable(Layout([table.pageText])).sum == ExactDecimal("76"))
  }

  @Test func `amounts without heads are no items`() {
    let page = SamplePage().row(100, (50, "Filter"), (320, "10,50"), (400, "21,00"))
    #expect(LineTable(Layout([page.pageText])).lines.isEmpty)
  }

  @Test func `numbers that stand among its words are a part of an item`() {
    let page = SamplePage()
      .row(300, (50, "Pos"), (90, "Bezeichnung"), (300, "Menge"), (360, "Preis"), (430, "Betrag"))
      .row(315, (50, "1"), (90, "Wandleuchte 18 W"), (300, "2 Stk"), (360, "10,50"), (430, "21,00"))
      .row(330, (50, "2"), (90, "Rohr 300 mm"), (300, "3"), (360, "5,00"), (430, "15,00"))
      .row(345, (50, "3"), (90, "Zuschlag 75 %"), (300, "1"), (360, "9,00"), (430, "9,00"))
      .row(400, (250, "Nettobetrag"), (430, "45,00"))
    let lines = LineTable(Layout([page.pageText])).lines
    #expect(lines.map(\.description) == ["Wandleuchte 18 W", "Rohr 300 mm", "Zuschlag 75 %"])
  }

  @Test func `a unit may have its column before the quantity`() {
    let page = SamplePage()
      .row(300, (50, "Bezeichnung"), (250, "Einh."), (300, "Menge"), (360, "EP"), (430, "GP"))
      .row(315, (50, "Sicherung B10"), (250, "Stk."), (300, "4"), (360, "2,00"), (430, "8,00"))
      .row(330, (50, "Lampe 24 h"), (300, "2"), (360, "5,00"), (430, "10,00"))
    let lines = LineTable(Layout([page.pageText])).lines
    #expect(lines.map(\.description) == ["Sicherung B10", "Lampe 24 h"])
    #expect(lines.map(\.unit) == ["Stk.", nil])
  }
}

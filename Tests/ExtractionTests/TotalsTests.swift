import Invoice
import Testing

@testable import Extraction

@Suite struct TotalsTests {
  private func totals(_ page: SamplePage) -> [String?] {
    let totals = Totals.best(of: FoundAmount.all(in: Layout([page.pageText])))
    return [totals?.net, totals?.tax, totals?.gross].map { $0?.value.description }
  }

  @Test func `net and tax that add up to gross are the totals`() {
    let page = SamplePage()
      .row(300, (50, "Wartung"), (450, "100,00 €"))
      .row(320, (300, "Nettobetrag"), (450, "100,00 €"))
      .row(340, (300, "zzgl. 19 % MwSt."), (450, "19,00 €"))
      .row(360, (300, "Rechnungsbetrag"), (450, "119,00 €"))
    #expect(totals(page) == ["100.00", "19.00", "119.00"])
  }

  @Test func `a table's last line holds the totals of all rates`() {
    let page = SamplePage()
      .row(300, (50, "Nettowert"), (150, "MwSt-Satz"), (250, "MwSt-Betrag"), (400, "Gesamtsumme"))
      .row(320, (50, "200,00"), (150, "7,00 %"), (250, "14,00"))
      .row(340, (50, "100,00"), (150, "19,00 %"), (250, "19,00"))
      .row(360, (50, "300,00"), (250, "33,00"), (400, "333,00"))
    #expect(totals(page) == ["300.00", "33.00", "333.00"])
  }

  @Test func `taxes by rate are added where their sum is not printed`() {
    let page = SamplePage()
      .row(300, (50, "Summe netto"), (400, "300,00"))
      .row(320, (50, "7 % USt. aus 200,00"), (400, "14,00"))
      .row(340, (50, "19 % USt. aus 100,00"), (400, "19,00"))
      .row(360, (50, "Gesamtbetrag"), (400, "333,00"))
    let totals = Totals.best(of: FoundAmount.all(in: Layout([page.pageText])))
    #expect(totals?.taxSum?.description == "33.00")
    #expect(totals?.gross?.value.description == "333.00")
  }

  @Test func `a tax inside the total leaves the net to be worked out`() {
    let page = SamplePage()
      .row(300, (50, "Summe EUR"), (400, "11,90"))
      .row(320, (50, "inkl. 19 % MwSt."), (400, "1,90"))
    #expect(totals(page) == [nil, "1.90", "11.90"])
  }

  @Test func `sums that do not add up are reported as printed`() {
    let page = SamplePage()
      .row(300, (50, "Summe netto"), (400, "100,00"))
      .row(320, (50, "Umsatzsteuer 19 %"), (400, "19,00"))
      .row(340, (50, "Rechnungsbetrag"), (400, "120,00"))
    #expect(totals(page) == ["100.00", "19.00", "120.00"])
  }

  @Test func `a retention is not taken for the total`() {
    let page = SamplePage()
      .row(300, (50, "Forderung netto"), (400, "100,00"))
      .row(320, (50, "19 % Umsatzsteuer"), (400, "19,00"))
      .row(340, (50, "Forderung brutto"), (400, "119,00"))
      .row(360, (50, "abzgl. 5 % Sicherheitseinbehalt"), (400, "-5,95"))
    #expect(totals(page) == ["100.00", "19.00", "119.00"])
  }

  @Test func `named sums that do not add up go before a set that only fits by chance`() {
    let page = SamplePage()
      .row(280, (50, "Dachrinne reinigen"), (450, "1.140,00 €"))
      .row(320, (50, "Nettosumme"), (450, "1.140,00 €"))
      .row(340, (50, "Umsatzsteuer 19 % auf 1.140,00 €"), (450, "216,60 €"))
      .row(360, (50, "Gesamtbetrag"), (450, "1.365,60 €"))
    #expect(totals(page) == ["1140.00", "216.60", "1365.60"])
  }
}

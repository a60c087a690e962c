import ReadResult
import Testing

@testable import Extraction

/// Columns that are too narrow for what stands in them.
@Suite struct NarrowColumnTests {
  private func fields(_ page: SamplePage) -> [FieldName: String] {
    Extraction.fields(of: [page.pageText], as: .invoice, for: Organisation()).mapValues(\.value)
  }

  @Test func `a label and its value may go on beneath`() {
    let page = SamplePage()
      .row(100, (50, "Rechnungs-"), (200, "12. März"))
      .row(113, (50, "datum"), (200, "2026"))
    #expect(fields(page)[.issueDate] == "2026-03-12")
  }

  @Test func `the second half of an account stands beneath the first`() {
    let page = SamplePage()
      .row(780, (50, "Musterweg 1"), (200, "IBAN DE02 1203"), (330, "HRB 4711"))
      .row(792, (50, "12345 Musterstadt"), (200, "0000 0000 2020 51"), (330, "Seite 1"))
    #expect(fields(page)[.iban] == "DE02120300000000202051")
  }

  @Test func `dots that lead to a value are none of it`() {
    let page = SamplePage().row(100, (50, "Rechnungsdatum. . . . . . . .12.03.2026"))
    #expect(fields(page)[.issueDate] == "2026-03-12")
  }

  @Test func `a dash does not tear its row apart`() {
    let words = [("Muster", 1000, 1070), ("-", 1040, 1048), ("Weg", 1002, 1088)]
    let tokens = words.enumerated().map { index, word in
      Token(
        word.0,
        PageText.Box(
          left: index * 300, top: word.1, right: index * 300 + 200, bottom: word.2))
    }
    #expect(Rows.of(tokens).map(\.count) == [3])
  }

  @Test func `tax by rate is summed up`() {
    let page = SamplePage()
      .row(500, (50, "7 % MwSt."), (200, "100,00"), (300, "7,00"), (400, "107,00"))
      .row(515, (50, "19 % MwSt."), (200, "200,00"), (300, "38,00"), (400, "238,00"))
      .row(540, (50, "Gesamtbetrag EUR"), (400, "345,00"))
    #expect(fields(page)[.net] == "300.00")
    #expect(fields(page)[.tax] == "45.00")
  }

  @Test func `an invoice that asks for no tax has its net as its gross`() {
    let page = SamplePage()
      .row(500, (50, "Nettobetrag"), (400, "80,00 €"))
      .row(530, (50, "Steuerschuldnerschaft des Leistungsempfängers"))
    #expect(fields(page)[.gross] == "80.00")
  }
}

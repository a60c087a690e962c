import ReadResult
import Testing

@testable import Extraction

@Suite struct LabelTests {
  private func meanings(_ text: String, _ documentClass: DocumentClass = .invoice) -> [Meaning] {
    let layout = Layout([SamplePage().row(100, (50, text)).pageText])
    return LabelFinding.all(in: layout, by: LabelTable.table(for: documentClass)).joined()
      .map(\.label.meaning)
  }

  @Test(arguments: [
    "Rechnungs-Nr.", "RECHNUNGSNUMMER:", "R E C H N U N G S N R .", "Rg.-Nr.", "Invoice No.",
    "Rechnungs-Nr. / Invoice no.",
  ])
  func `a label is known in any spelling`(text: String) {
    #expect(meanings(text) == [.invoiceNumber])
  }

  @Test func `a label inside a longer one does not count`() {
    #expect(meanings("Bezug Rechnung Nr.") == [.other])
    #expect(meanings("Unsere Auftragsnr.") == [.other])
  }

  @Test func `a reminder means the invoice it is about`() {
    #expect(meanings("unsere Rechnung Nr. 4711") == [.other])
    #expect(meanings("unsere Rechnung Nr. 4711", .dunning) == [.invoiceNumber])
  }

  @Test func `words of a sentence are no labels`() {
    #expect(meanings("Wir danken für Ihr Vertrauen") == [])
  }
}

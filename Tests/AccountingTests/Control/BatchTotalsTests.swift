import Accounting
import Invoice
import InvoiceRules
import Payables
import Testing

@Suite struct BatchTotalsTests {
  @Test func `debits and credits are added up by currency`() throws {
    var swiss = SamplePosting.entry(2, "2", [SamplePosting.line("4250", "10.00")])
    swiss.currency = CurrencyCode(rawValue: "CHF")
    let entries = [
      SamplePosting.entry(
        1, "1", [SamplePosting.line("4250", "100.00"), SamplePosting.line("4250", "0.01")]),
      swiss,
      SamplePosting.entry(
        3, "3", [SamplePosting.line("4250", "50.00", side: .credit)], kind: .creditNote),
    ]
    let totals = try BatchTotals(SamplePosting.batch(entries))
    #expect(totals.entries == 3)
    #expect(totals.lines == 4)
    #expect(totals.currencies.map(\.currency.rawValue) == ["CHF", "EUR"])
    #expect(totals.currencies.map(\.debit.description) == ["11.90", "119.01"])
    #expect(totals.currencies.map(\.credit.description) == ["0.00", "59.50"])
    #expect(totals.currencies.last?.balance?.description == "59.51")
  }

  @Test func `an invoice and its reversal come to nothing`() throws {
    let entry = SamplePosting.entry(1, "1", [SamplePosting.line("4250", "33.33")])
    let totals = try BatchTotals(SamplePosting.batch([entry, SamplePosting.reversal(of: entry)]))
    #expect(totals.currencies.first?.balance == ExactDecimal.zero)
    #expect(totals.currencies.first?.debit == totals.currencies.first?.credit)
  }

  @Test func `an amount that is neither gross nor net is refused, with both`() throws {
    var entry = SamplePosting.entry(1, "1", [SamplePosting.line("4250", "100.00")])
    entry.lines[0].amount = SamplePosting.decimal("119.01")
    let error = #expect(throws: PostingFileError.self) {
      try BatchTotals(SamplePosting.batch([entry]))
    }
    let text = try #require(error?.problems.first?.text)
    #expect(
      text.german.contains(
        "„119.01“: Der Betrag ist weder die Summe aus netto 100.00 und Steuer 19.00"))
    #expect(text.english.contains("neither the sum of net 100.00 and tax 19.00"))
  }

  @Test func `only so many problems are kept`() {
    let bad = SamplePosting.entry(1, "1", [])
    let error = #expect(throws: PostingFileError.self) {
      try BatchTotals(SamplePosting.batch(Array(repeating: bad, count: 300)))
    }
    #expect(error?.problems.count == PostingFileError.problemsMax)
  }
}

import InvoiceRules
import Payables
import Reports
import TestSupport
import Testing

struct MonthEndLineTests {
  @Test func `an amount that nobody knows is a dash, not nothing`() throws {
    let month = BookMonth(of: SampleVoucher.time.berlinDate)
    let item = try #require(MonthEndItem(SampleVouchers.infected(), in: month))
    let line = item.text(in: .german)
    #expect(line.contains("  –  "), "\(line)")
    #expect(!line.contains("  0  "), "\(line)")
  }
}

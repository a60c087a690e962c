import Invoice
import InvoiceRules
import MasterData
import Payables
import TestSupport
import Testing

@Suite struct ControlMatrixTests {
  @Test func `numbers follow each other and every text is a sentence`() {
    let numbers = ControlMatrix.all.map(\.id)
    #expect(numbers == (1...numbers.count).map { $0 < 10 ? "K0\($0)" : "K\($0)" })
    for control in ControlMatrix.all {
      #expect(control.text.hasSuffix(".") && control.enforcement.hasSuffix("."), "\(control.id)")
      #expect(!control.owners.isEmpty && !control.risk.isEmpty && !control.source.isEmpty)
    }
  }

  @Test func `the seven rows of the handbook are there, the one on taxes with a sample`() {
    let rows = ControlMatrix.all.filter { $0.source == "Handbuch, IKS-Kontrollmatrix" }
    #expect(rows.count == 7)
    #expect(ControlMatrix.all.filter { $0.frequency == .monthly }.map(\.id) == ["K05"])
    #expect(ControlMatrix.control("k05")?.examiners == [.ap, .audit])
  }

  @Test func `kinds of events that are counted are kinds that there are`() {
    let system: Set = [
      "supplier_change_confirmed", "supplier_change_rejected", "master_data_imported",
      "master_data_refused", "configuration_loaded", "handover_retried", "handover_dropped",
    ]
    for kind in ControlMatrix.kinds {
      #expect(VoucherEvent.Kind(rawValue: kind) != nil || system.contains(kind), "\(kind)")
    }
  }
}

@Suite struct ReportPeriodTests {
  @Test(arguments: [
    ("2026-11", "2026-11-01", "2026-11-30", 1), ("2026-Q4", "2026-10-01", "2026-12-31", 3),
    ("2028-02", "2028-02-01", "2028-02-29", 1), ("2026", "2026-01-01", "2026-12-31", 12),
  ])
  func `a period has a first and a last day`(
    text: String, first: String, last: String, months: Int
  ) throws {
    let period = try #require(ReportPeriod(text))
    #expect(period.first.description == first && period.last.description == last)
    #expect(period.months.count == months && period.description == text)
    #expect(period.contains(period.start) && !period.contains(period.end))
    #expect(period.start.berlinDate == period.first && period.end.berlin.hour == 0)
  }

  @Test(arguments: ["", "26", "2026-13", "2026-Q5", "2026-Q", "2026-Q44", "2026-11-01", "x-Q1"])
  func `other texts are none`(text: String) { #expect(ReportPeriod(text) == nil) }
}

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
    for kind in Set(ControlMatrix.all.flatMap(\.rules).flatMap(\.rule.kinds)) {
      #expect(VoucherEvent.Kind(rawValue: kind) != nil || system.contains(kind), "\(kind)")
    }
  }
}

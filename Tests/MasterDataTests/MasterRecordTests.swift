import Invoice
import MasterData
import Testing

@Suite("Rows of master data")
struct MasterRecordTests {
  @Test("Each table has a key", arguments: MasterTable.allCases)
  func keys(table: MasterTable) {
    #expect(table.columns.contains { $0.isKey })
    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
  }

  @Test("A row becomes a value with its types")
  func typed() throws {
    let line = try #require(
      OrderLine(
        MasterRecord(
          .orders,
          [
            "order_number": "4711", "line": "10", "supplier_id": "K1", "kind": "standard",
            "quantity": "3", "unit_price": "9.50", "ordered_at": "2026-10-01", "asset": "",
          ])))
    #expect(line.unitPrice == ExactDecimal("9.5"))
    #expect(line.orderedAt == CalendarDate("2026-10-01"))
    #expect(line.asset == nil)
  }

  @Test("A row without what it can't do without is no value")
  func incomplete() {
    #expect(Supplier(MasterRecord(.suppliers, ["supplier_id": "K1"])) == nil)
  }

  @Test("The key of several columns keeps empty parts apart")
  func compositeKey() {
    let record = MasterRecord(.budgets, ["year": "2026", "project": "P1", "amount": "1"])
    #expect(record.key == "2026||P1")
  }
}

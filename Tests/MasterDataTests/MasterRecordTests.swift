import Invoice
import MasterData
import Testing

struct MasterRecordTests {
  @Test(arguments: MasterTable.allCases)
  func `each table has a key`(table: MasterTable) {
    #expect(table.columns.contains { $0.isKey })
    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
  }

  @Test func `A row becomes a value with its types`() throws {
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

  @Test func `A row without what it can't do without is no value`() {
    #expect(Supplier(MasterRecord(.suppliers, ["supplier_id": "K1"])) == nil)
  }

  @Test func `the key of several columns keeps empty parts apart`() {
    let record = MasterRecord(.budgets, ["year": "2026", "project": "P1", "amount": "1"])
    #expect(record.key == "2026||P1")
  }
}

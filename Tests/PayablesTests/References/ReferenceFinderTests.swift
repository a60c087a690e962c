import Invoice
import MasterData
import ReadResult
import Testing

@testable import Payables

struct ReferenceFinderTests {
  private static func order(_ number: String, _ line: String, contract: String = "") -> MasterRecord
  {
    MasterRecord(
      .orders,
      [
        "order_number": number, "line": line, "supplier_id": "K1", "kind": "standard",
        "quantity": "1", "unit_price": "1", "contract_number": contract,
      ])
  }

  private static let records = [
    order("7700001", "1"), order("7700001", "2"), order("B-2026/0815", "1"),
    order("7700002", "1", contract: "RV-12"),
    MasterRecord(
      .contracts,
      ["contract_number": "RV 9/2024", "supplier_id": "K1", "kind": "service"]),
    MasterRecord(.contracts, ["contract_number": "RV-12", "supplier_id": "K1", "kind": "service"]),
    MasterRecord(
      .tickets, ["ticket": "T-9001", "kind": "incident", "order_number": "7700002"]),
    MasterRecord(.assets, ["asset": "LIFT-3", "name": "Aufzug"]),
  ]

  private func references(_ change: (inout Invoice) -> Void) throws -> DocumentReferences {
    var invoice = Invoice()
    change(&invoice)
    return try ReferenceFinder(books: ListedMasterData(Self.records))
      .references(of: invoice, nil, nil)
  }

  @Test(arguments: [
    "7700001", "Bestellung 7700001", "7700001, 7700002", "7700001/7700002",
  ])
  func `orders in the header, in whatever words`(_ text: String) throws {
    let found = try references { $0.references.purchaseOrder = text }
    #expect(found.orders.first == "7700001")
    #expect(found.unknownOrders.isEmpty)
  }

  @Test func `orders of lines; a line's number is none`() throws {
    let found = try references { invoice in
      invoice.references.purchaseOrder = "7700001"
      var (first, second) = (InvoiceLine(), InvoiceLine())
      first.purchaseOrderLine = "10"
      second.purchaseOrderLine = "7700002/1"
      invoice.lines = [first, second]
    }
    #expect(found.orders == ["7700001", "7700002"])
    #expect(found.unknownOrders.isEmpty)
  }

  @Test func `A number that nobody knows is told`() throws {
    let found = try references { $0.references.purchaseOrder = "7700010" }
    #expect(found.orders.isEmpty)
    #expect(found.unknownOrders == ["7700010"])
  }

  @Test(arguments: ["B-2026-0815", "B 2026 0815", "Bestellung B20260815 vom 05.10.2026"])
  func `an order is known whatever stands between its letters and digits`(_ text: String) throws {
    let found = try references { $0.references.purchaseOrder = text }
    #expect(found.orders == ["B-2026/0815"])
    #expect(found.unknownOrders.isEmpty)
  }

  @Test func `digits alone are an order of the supplier where no other has them`() throws {
    let finder = ReferenceFinder(books: ListedMasterData(Self.records))
    let supplier = Supplier(id: "K1", name: "Hausmeister GmbH")
    var references = DocumentReferences()
    references.unknownOrders = ["20260815", "0815"]
    let found = try finder.completed(references, of: supplier, .invoice, nil)
    #expect(found.orders == ["B-2026/0815"])
    #expect(found.unknownOrders == ["0815"])
    let other = Supplier(id: "K2", name: "Andere GmbH")
    #expect(try finder.completed(references, of: other, .invoice, nil).orders.isEmpty)
  }

  @Test func `A contract where an order should stand is taken as what it is`() throws {
    let found = try references { $0.references.purchaseOrder = "RV-12" }
    #expect(found.contracts == ["RV-12"])
    #expect(found.unknownOrders.isEmpty)
  }

  @Test func `numbers in notes, and what they lead to`() throws {
    let found = try references {
      $0.notes = [InvoiceNote(text: "Einsatz zu Ticket T-9001 (Anlage LIFT-3).")]
    }
    #expect(found.tickets == ["T-9001"])
    #expect(found.orders == ["7700002"])
    #expect(found.contracts == ["RV-12"])
    #expect(found.assets == ["LIFT-3"])
  }

  @Test func `a number with a slash or a blank is one number where it is known`() throws {
    let found = try references { invoice in
      invoice.references.purchaseOrder = "Bestellung B-2026/0815"
      invoice.notes = [InvoiceNote(text: "gemäß Vertrag RV 9/2024, Herbst")]
      var line = InvoiceLine()
      line.purchaseOrderLine = "B-2026/0815"
      invoice.lines = [line]
    }
    #expect(found.orders == ["B-2026/0815"])
    #expect(found.contracts == ["RV 9/2024"])
    #expect(found.unknownOrders.isEmpty)
  }
}

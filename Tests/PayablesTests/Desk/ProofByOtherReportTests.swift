import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

/// Reports that call themselves something else than the paper that is needed.
@Suite struct ProofByOtherReportTests {
  private static let records =
    DeskBooks.records + [
      DeskBooks.row(
        .orders,
        [
          "order_number": "NB-7", "line": "1", "supplier_id": "K1", "kind": "emergency",
          "description": "Notdienst", "quantity": "4", "unit": "Stk", "unit_price": "50.00",
          "cost_center": "200", "account": "6400",
        ]),
      DeskBooks.row(.tickets, ["ticket": "T-55", "kind": "incident", "order_number": "NB-7"]),
    ]

  private static func report(
    _ documentClass: DocumentClass, tickets: [String] = [], orders: [String] = [],
    contracts: [String] = []
  ) -> Voucher {
    var voucher = SampleVoucher.submitted(9, name: "bericht.pdf", bytes: Array("report".utf8))
    let reading = Reading(
      type: "application/pdf", source: .text, documentClass: documentClass, classConfidence: 0.9,
      index: IndexRecord(), files: [])
    voucher.apply(.read(reading), at: SampleVoucher.time)
    var references = DocumentReferences()
    (references.tickets, references.orders, references.contracts) = (tickets, orders, contracts)
    voucher.apply(
      .identified(Identification(Resolution(), references)), at: SampleVoucher.time)
    return voucher
  }

  private static func isProven(_ invoice: Invoice, by report: Voucher) throws -> Bool {
    let voucher = try DeskBooks.decided(invoice, others: [report], records: records)
    return try #require(voucher.match).evidence.first?.found == .document(report.id)
  }

  @Test(arguments: [DocumentClass.incidentReport, .maintenanceReport, .timesheet])
  func `any report that names the order of an emergency proves it`(
    documentClass: DocumentClass
  ) throws {
    let invoice = DeskBooks.invoice(order: "NB-7")
    #expect(try Self.isProven(invoice, by: Self.report(documentClass, orders: ["NB-7"])))
  }

  @Test func `a contract or another order proves no emergency`() throws {
    let invoice = DeskBooks.invoice(order: "NB-7")
    #expect(try !Self.isProven(invoice, by: Self.report(.deliveryNote, orders: ["NB-7"])))
    #expect(try !Self.isProven(invoice, by: Self.report(.timesheet, orders: ["7700001"])))
  }

  @Test func `maintenance is proved by its own report`() throws {
    var invoice = DeskBooks.invoice(quantity: 4, order: nil)
    invoice.references.contract = "V-9"
    #expect(try Self.isProven(invoice, by: Self.report(.maintenanceReport, contracts: ["V-9"])))
    #expect(try !Self.isProven(invoice, by: Self.report(.timesheet, contracts: ["V-9"])))
  }
}

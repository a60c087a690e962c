import Invoice
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// What follows from a dunning letter for what it asks for (M3).
@Suite struct DunningAnswerTests {
  private static func payment(_ amount: String, _ day: String, _ reference: String) -> MasterRecord
  {
    MasterRecord(
      .payments,
      [
        "supplier_id": "K1", "invoice_number": "R-1", "paid_at": day, "amount": amount,
        "reference": reference,
      ])
  }

  @Test func `payments of one invoice are added up`() throws {
    let books = BooksOfValues(
      [],
      [
        Self.payment("19.00", "2026-10-01", "A")
      ])
    let paid = try #require(try InvoicePayments("R-1", of: "K1", books))
    #expect(paid.paid == ExactDecimal(coefficient: 19_00, scale: 2))
    #expect(paid.reference == "A")
    #expect(try InvoicePayments("R-2", of: "K1", books) == nil)
    let voucher = try TaskOffice.voucher()
    #expect(paid.leaveOpen(voucher))
    #expect(!paid.leaveOpen(nil))
  }

  @Test func `a justified letter has the tasks of the invoice come first, once`() throws {
    let desk = TaskOffice.desk()
    let voucher = try TaskOffice.voucher()
    try #require(voucher.tasks.count == 1)
    let hurried = TaskOffice.folded(voucher, Hurry.events(for: voucher, desk), desk)
    #expect(hurried.tasks[0].deadline < voucher.tasks[0].deadline)
    #expect(hurried.tasks[0].timing == .hurried)
    #expect(Hurry.events(for: hurried, desk).isEmpty)
    let day = Hurry.expectedPayment(of: hurried, desk)
    #expect(day > hurried.tasks[0].deadline.berlinDate)
  }
}

import Invoice
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

struct DeskTests {
  private func codes(_ voucher: Voucher) -> [ExceptionCode] {
    voucher.exception.map { [$0.primary] + $0.secondary } ?? []
  }

  @Test func `a clean invoice is coded by its order and waits for who checks it`() throws {
    let voucher = try DeskBooks.decided(DeskBooks.invoice())
    #expect(voucher.exception?.german == nil)
    #expect(voucher.status == .inApproval)
    #expect(voucher.waitingFor == "fm:anna")
    #expect(voucher.caseType == .standard)
    let split = try #require(voucher.coding?.splits.first)
    #expect((split.account, split.costCenter) == ("6400", "200"))
    #expect(split.net == ExactDecimal(100))
    #expect(split.taxKey == "9")
    #expect(voucher.formal?.isPassed == true)
  }

  @Test func `what earlier invoices took counts`() throws {
    let first = try DeskBooks.decided(DeskBooks.invoice("R-1", quantity: 3))
    let second = try DeskBooks.decided(
      DeskBooks.invoice("R-2", quantity: 2), number: 2, others: [first])
    #expect(first.status == .inApproval)
    #expect(codes(second).first == .quantityDeviation)
    #expect(second.exception?.waitsFor.contains(.order("7700001")) == true)
    #expect(second.uses.isEmpty)
  }

  @Test func `a budget that is used up asks the budget holder, which is no case`() throws {
    let first = try DeskBooks.decided(DeskBooks.invoice("R-1", quantity: 2))
    let costly = DeskBooks.records.map { record in
      record.table == .budgets
        ? DeskBooks.row(.budgets, ["year": "2026", "cost_center": "200", "amount": "150.00"])
        : record
    }
    let second = try DeskBooks.decided(
      DeskBooks.invoice("R-2", quantity: 2), number: 2, others: [first], records: costly)
    #expect(second.status == .inApproval)
    #expect(second.coding?.overruns.first?.consumed == ExactDecimal(100))
    #expect(second.route?.steps.map(\.role) == [.ap, .fm, .budget])
  }

  @Test(arguments: [
    (DeskBooks.invoice(price: 60), ExceptionCode.priceDeviation),
    (DeskBooks.invoice(order: nil), .missingOrderNumber),
    (DeskBooks.invoice(order: "7700009"), .missingOrderNumber),
  ])
  func `what does not fit is a case with its code`(invoice: Invoice, code: ExceptionCode) throws {
    let voucher = try DeskBooks.decided(invoice)
    #expect(voucher.status == .exception)
    #expect(codes(voucher) == [code])
    #expect(voucher.exception?.german.isEmpty == false)
  }

  @Test func `the same number of the same supplier is a duplicate, whatever else differs`() throws {
    let first = try DeskBooks.decided(DeskBooks.invoice("R-1"))
    let second = try DeskBooks.decided(
      DeskBooks.invoice("R 1", quantity: 1), number: 2, others: [first])
    #expect(second.duplicate?.evidence == .number)
    #expect(codes(second).first == .duplicate)
  }

  @Test func `another account comes before what else is wrong`() throws {
    var invoice = DeskBooks.invoice(price: 60)
    invoice.paymentInstructions[0].creditTransfers[0].account = "DE02500105170137075030"
    let voucher = try DeskBooks.decided(invoice)
    #expect(codes(voucher) == [.masterData, .priceDeviation])
    #expect(voucher.exception?.others.count == 1)
  }

  @Test func `maintenance needs its report, which may come by itself`() throws {
    var invoice = DeskBooks.invoice(quantity: 4, order: nil)
    invoice.references.contract = "V-9"
    let alone = try DeskBooks.decided(invoice)
    #expect(alone.caseType == .maintenance)
    #expect(codes(alone) == [.missingEvidence])
    #expect(alone.exception?.waitsFor.contains(.contract("V-9")) == true)

    var attached = invoice
    var document = SupportingDocument()
    document.reference = "A-1"
    document.attachment = Attachment(
      mimeCode: "application/pdf", filename: "Wartungsprotokoll_4711.pdf", byteCount: 1, index: nil)
    attached.supportingDocuments = [document]
    let proven = try DeskBooks.decided(attached)
    #expect(proven.status == .inApproval)
    #expect(proven.match?.evidence.first?.found == .attachment("Wartungsprotokoll_4711.pdf"))
  }

  @Test(arguments: [("2026-09-01", true), ("2027-01-01", false)])
  func `what was paid before it came is a duplicate`(paidAt: String, isPaid: Bool) throws {
    let payment = DeskBooks.row(
      .payments,
      ["supplier_id": "K1", "invoice_number": "R 1", "paid_at": paidAt, "amount": "119.00"])
    let voucher = try DeskBooks.decided(
      DeskBooks.invoice("R-1"), records: DeskBooks.records + [payment])
    #expect(codes(voucher) == (isPaid ? [.duplicate] : []))
    let text = voucher.exception?.german ?? ""
    #expect(text.contains("Die Rechnung ist schon bezahlt.") == isPaid)
  }

  @Test func `without any supplier in the books the desk rests`() throws {
    let voucher = try DeskBooks.decided(DeskBooks.invoice(), records: [])
    #expect(voucher.status == .filed)
    #expect(voucher.identification == nil)
  }
}

import InvoiceRules
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// One letter for one state of affairs, and the clock that stands meanwhile (M2, N1).
@Suite struct SupplierWaitingTests {
  private static let supplier = MasterRecord(
    .suppliers,
    [
      "supplier_id": "K1", "name": "Hausmeister GmbH", "vat_id": "DE136695976",
      "iban": "DE02120300000000202051", "email": "post@hausmeister.example",
    ])
  private static let records =
    TaskOffice.records.filter { $0.table != .suppliers } + [supplier]

  private let sends: (inout Policy) -> Void = { policy in
    policy.correspondence.isOn = true
    policy.correspondence.letters = [.priceDeviation, .supplierReminder]
  }

  /// A case about a price that is too high.
  private func voucher() throws -> Voucher {
    let voucher = try TaskOffice.voucher(
      DeskBooks.invoice("R-1", quantity: 2, price: 80), records: Self.records)
    try #require(voucher.exception?.primary == .priceDeviation)
    return voucher
  }

  private func sent(_ voucher: Voucher, _ desk: Desk) throws -> Voucher {
    let orders = try SupplierMails.orders(of: voucher, desk)
    try #require(orders.count == 1)
    var voucher = TaskOffice.folded(voucher, orders, desk)
    var settlement = MailSettlement(voucher.mailCount, .sent)
    settlement.messageID = "b26-0000001.\(voucher.mailCount)@rohrpost.muster.example"
    settlement.answerBy = desk.now.adding(seconds: 10 * 86_400)
    voucher = TaskOffice.folded(voucher, [.mailSettled(settlement)], desk)
    let letter = try #require(voucher.correspondence?.letter(voucher.mailCount))
    return TaskOffice.folded(voucher, SupplierWaiting.begin(letter, of: voucher, desk), desk)
  }

  @Test func `the same is written once, a reminder once, then it is the clerk's`() throws {
    let desk = TaskOffice.desk(Self.records, sends)
    let start = try voucher()
    var voucher = try sent(start, desk)
    #expect(voucher.letterDue(at: desk.now) == nil)
    #expect(try SupplierMails.orders(of: voucher, desk).isEmpty)
    let until = try #require(voucher.tasks.first?.waitsUntil)
    let task = try #require(voucher.tasks.first)
    #expect(task.alarm == until)
    #expect(task.deadline > until)
    let later = TaskOffice.desk(Self.records, at: until, sends)
    let event = try #require(try Escalation.event(for: task, later))
    voucher = TaskOffice.folded(voucher, [event], later)
    #expect(voucher.tasks.first?.timing == .unanswered)
    #expect(voucher.tasks.first?.waitsUntil == nil)
    #expect(voucher.letterDue(at: until)?.topic == .supplierReminder)
    voucher = try sent(voucher, later)
    let end = until.adding(seconds: 20 * 86_400)
    #expect(voucher.letterDue(at: end) == nil)
    let last = TaskOffice.desk(Self.records, at: end, sends)
    voucher = TaskOffice.folded(
      voucher, [try #require(try Escalation.event(for: voucher.tasks[0], last))], last)
    #expect(try SupplierMails.orders(of: voucher, last).isEmpty)
    #expect(voucher.tasks.first.map { $0.deadline > end } == true)
  }

  @Test func `another state of affairs is another letter`() throws {
    let desk = TaskOffice.desk(Self.records, sends)
    var voucher = try sent(try voucher(), desk)
    voucher.apply(.complained(Complaint(.defects, text: "Es leckt.")), at: desk.now)
    #expect(voucher.letterDue(at: desk.now)?.topic == .complaint)
    // Complaints are not among what is sent by itself.
    #expect(try SupplierMails.orders(of: voucher, desk).isEmpty)
  }

  @Test func `one code that is not sent keeps it a draft`() throws {
    let desk = TaskOffice.desk(Self.records) { policy in
      policy.correspondence.isOn = true
      policy.correspondence.letters = [.missingEvidence, .complaint, .rejection]
    }
    let voucher = try voucher()
    #expect(voucher.letterDue(at: desk.now)?.topic == .supplierRequest)
    #expect(try SupplierMails.orders(of: voucher, desk).isEmpty)
  }

  @Test func `an answer from a stranger does not put a task off`() throws {
    let desk = TaskOffice.desk(Self.records, sends)
    let voucher = try voucher()
    let id = VoucherID(year: 2026, number: 9)
    #expect(SupplierWaiting.end(MailLink(id, .answer), of: voucher, desk).isEmpty)
    var known = MailLink(id, .answer)
    known.isFromSupplier = true
    #expect(SupplierWaiting.end(known, of: voucher, desk).count == 1)
    #expect(SupplierWaiting.end(MailLink(id, .automatic), of: voucher, desk).isEmpty)
  }
}

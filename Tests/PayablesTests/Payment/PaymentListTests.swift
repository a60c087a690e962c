import Invoice
import MasterData
import Testing

@testable import Payables

struct PaymentListTests {
  private typealias Sample = SamplePayments

  private static func row(
    _ number: String, _ amount: String, discount: String? = nil, supplier: String = "70001",
    day: Int = 0
  ) -> PastPayment {
    var row = PastPayment(
      supplier: supplier, invoiceNumber: number, paidAt: Sample.day(day),
      amount: ExactDecimal(amount) ?? .zero)
    row.cashDiscount = discount.flatMap { ExactDecimal($0) }
    row.reference = "Lauf 7"
    return row
  }

  private static let invoice = Sample.invoice(
    1, cents: 1000_00, due: 30, discounts: [("3", 4), ("2", 14)])

  private static let rows: [(rows: [PastPayment], confirmed: [String], doubts: Int, others: Int)] =
    [
      ([row("RE-1", "1000.00")], ["RE-1 1000.00"], 0, 0),
      ([row("re1", "980.00", discount: "20.00")], ["RE-1 980.00"], 0, 0),
      ([row("RE-1", "970.00")], ["RE-1 970.00"], 0, 0),
      ([row("RE-1", "969.99")], [], 1, 0),
      ([row("RE-1", "980.00", discount: "19.00")], [], 1, 0),
      ([row("RE-1", "1000.01")], [], 1, 0),
      ([row("RE-1", "400.00"), row("RE-1", "600.00", day: 3)], ["RE-1 1000.00"], 0, 0),
      ([row("RE-1", "400.00")], [], 1, 0),
      ([row("RE-2", "1000.00")], [], 0, 1),
      ([row("RE-1", "1000.00", supplier: "70002")], [], 0, 1),
      ([], [], 0, 0),
    ]

  @Test(arguments: rows.indices) func `a list confirms what comes to what is open`(index: Int)
    throws
  {
    let row = Self.rows[index]
    let expected = try #require(ExpectedPayment(Self.invoice))
    let outcome = PaymentList.outcome(of: row.rows, [expected])
    #expect(outcome.confirmed == row.confirmed)
    #expect(outcome.unclear.count == row.doubts)
    #expect(outcome.others == row.others)
    #expect(outcome.confirmations.allSatisfy { $0.reference == "Lauf 7" })
    if let confirmation = outcome.confirmations.first {
      #expect(confirmation.amount.adding(confirmation.discount) == ExactDecimal(1000))
    }
  }

  @Test func `of a transfer only its own discount may be missing`() throws {
    let transfer = try #require(Sample.proposal([Self.invoice]).run.transfers.first)
    let expected = transfer.items.map { ExpectedPayment($0, supplier: transfer.supplierID) }
    #expect(
      PaymentList.outcome(of: [Self.row("RE-1", "970.00")], expected).confirmations.count == 1)
    #expect(
      PaymentList.outcome(of: [Self.row("RE-1", "960.00")], expected).doubts == [.otherAmount])
  }

  @Test func `two documents with one number are told apart by a person`() throws {
    var twin = Self.invoice
    twin.voucher = VoucherID(year: 2026, number: 2)
    let expected = try [Self.invoice, twin].map { try #require(ExpectedPayment($0)) }
    let outcome = PaymentList.outcome(of: [Self.row("RE-1", "1000.00")], expected)
    #expect(outcome.confirmations.isEmpty)
    #expect(outcome.doubts == [.ambiguous, .ambiguous])
  }
}

import Invoice
import InvoiceRules
import TestSupport
import Testing

@testable import Payables

struct PaymentProposalTests {
  private typealias Sample = SamplePayments

  @Test func `what would be late at the next run is paid now, all else as late as possible`() {
    // The run is on Monday; the next is a Monday later, and money takes one day.
    let proposal = Sample.proposal([
      Sample.invoice(1, cents: 100_00, due: -5), Sample.invoice(2, cents: 100_00, due: 7),
      Sample.invoice(3, cents: 100_00, due: 8), Sample.invoice(4, cents: 100_00, due: 30),
    ])
    #expect(proposal.shape == ["70001: RE-1 RE-2"])
    #expect(proposal.figures.total == ExactDecimal(200))
    #expect(proposal.reason(of: 3) == .waits(until: Sample.day(7)))
    #expect(proposal.reason(of: 4) == .waits(until: Sample.day(29)))
    let transfer = proposal.run.transfers.first
    #expect(transfer?.endToEndID == "Z26-0000003-0001")
    #expect(transfer?.executionDate == Sample.days.execution)
  }

  @Test func `a discount is taken when it would be lost, and waits when it would not`() {
    let proposal = Sample.proposal([
      Sample.invoice(1, cents: 1000_00, due: 30, discounts: [("2", 4)]),
      Sample.invoice(2, cents: 1000_00, due: 30, discounts: [("2", 7)]),
      Sample.invoice(3, cents: 1000_00, due: 30, discounts: [("2", -1)]),
      Sample.invoice(4, cents: 1000_00, due: 3, discounts: [("3", 2), ("2", 3)]),
    ])
    #expect(proposal.shape == ["70001: RE-4 RE-1"])
    #expect(proposal.figures.total == ExactDecimal(1950))
    #expect(proposal.figures.discount == ExactDecimal(50))
    #expect(proposal.figures.discountPossible == ExactDecimal(70))
    #expect(proposal.figures.discountLapsed == ExactDecimal(20))
    #expect(proposal.reason(of: 2) == .waits(until: Sample.day(7)))
    #expect(proposal.reason(of: 3) == .waits(until: Sample.day(29)))
  }

  @Test func `a smaller discount that is still there later does not count as lost`() {
    let invoices = [
      Sample.invoice(1, cents: 1000_00, due: 30, discounts: [("3", 4), ("2", 14)]),
      Sample.invoice(2, of: "70002", cents: 600_00, due: 30, discounts: [("2.5", 4)]),
    ]
    // 10 € are lost by waiting with the first, 15 € with the second.
    let proposal = Sample.proposal(invoices, limit: 1000_00)
    #expect(proposal.shape == ["70002: RE-2"])
    #expect(proposal.reason(of: 1) == .discountOverLimit(lost: ExactDecimal(10)))
    #expect(proposal.isProvenOptimal)
  }

  @Test func `the best subset is found where the greedy one is not`() {
    let proposal = Sample.proposal(
      [
        Sample.invoice(1, of: "70001", cents: 600_00, due: 30, discounts: [("3", 4)]),
        Sample.invoice(2, of: "70002", cents: 500_00, due: 30, discounts: [("2.5", 4)]),
        Sample.invoice(3, of: "70003", cents: 500_00, due: 30, discounts: [("2.5", 4)]),
      ], limit: 1000_00)
    #expect(proposal.shape == ["70002: RE-2", "70003: RE-3"])
    #expect(proposal.figures.discount == ExactDecimal(25))
    #expect(proposal.figures.discountForgone == ExactDecimal(18))
  }

  @Test func `obligations go first, the earliest of them before the others`() {
    let proposal = Sample.proposal(
      [
        Sample.invoice(1, cents: 500_00, due: 2), Sample.invoice(2, cents: 400_00, due: -9),
        Sample.invoice(3, cents: 90_00, due: 3),
        Sample.invoice(4, of: "70002", cents: 5_00, due: 30, discounts: [("3", 4)]),
      ], limit: 490_00)
    #expect(proposal.shape == ["70001: RE-2 RE-3"])
    #expect(proposal.reason(of: 1) == .overLimit)
    // Nobody pays early who can't pay what is due.
    #expect(proposal.reason(of: 4) == .discountOverLimit(lost: Sample.euros(15)))
  }

  @Test func `a yield below the price of money is not worth paying early`() {
    let invoice = Sample.invoice(1, cents: 1000_00, due: 31, discounts: [("2", 4)])
    // 20 € for lending 980 € thirty days.
    #expect(Sample.proposal([invoice]).figures.yield == ExactDecimal("24.83"))
    #expect(Sample.proposal([invoice]) { $0.yieldMin = ExactDecimal(24) }.run.transfers.count == 1)
    #expect(Sample.proposal([invoice]) { $0.yieldMin = ExactDecimal(25) }.run.transfers.isEmpty)
    let small = Sample.proposal([invoice]) { $0.earlyPaymentMin = ExactDecimal(1000) }
    #expect(small.run.transfers.isEmpty)
  }

  @Test func `credit notes are used wholly, the oldest first, and nothing becomes negative`() {
    let documents = [
      Sample.invoice(1, cents: 100_00, due: 1),
      Sample.credit(2, cents: 60_00, dated: -9), Sample.credit(3, cents: 50_00, dated: -8),
      Sample.credit(4, cents: 30_00, dated: -7), Sample.credit(5, of: "70002", cents: 1_00),
    ]
    let proposal = Sample.proposal(documents)
    #expect(proposal.shape == ["70001: RE-1 GS-2 GS-4"])
    #expect(proposal.figures.total == ExactDecimal(10))
    #expect(proposal.figures.credited == ExactDecimal(90))
    #expect(proposal.reason(of: 3) == .creditUnused)
    #expect(proposal.reason(of: 5) == .creditUnused)
    #expect(Sample.proposal(documents) { $0.isNetting = false }.shape == ["70001: RE-1"])
  }

  @Test func `a credit note that would leave nothing stays open`() {
    let proposal = Sample.proposal([
      Sample.invoice(1, cents: 100_00, due: 1), Sample.credit(2, cents: 100_00),
    ])
    #expect(proposal.shape == ["70001: RE-1"])
  }

  @Test func `an early payment may pay for itself by a credit note that it makes room for`() {
    let documents = [
      Sample.invoice(1, cents: 50_00, due: 1), Sample.credit(2, cents: 60_00),
      Sample.invoice(3, cents: 40_00, due: 30, discounts: [("2", 4)]),
    ]
    let proposal = Sample.proposal(documents, limit: 50_00)
    #expect(proposal.shape == ["70001: RE-1 RE-3 GS-2"])
    #expect(proposal.figures.total == Sample.euros(29_20))
  }

  @Test func `of many early payments beside a credit note the best go first, and that is said`() {
    let invoices = (1...30).map { number in
      Sample.invoice(
        number, cents: 1000_00, due: 30, discounts: [(number > 20 ? "3" : "2", 4)])
    }
    let documents = invoices + [Sample.credit(31, cents: 100_00)]
    let proposal = Sample.proposal(documents, limit: 10_500_00)
    #expect(!proposal.isProvenOptimal)
    #expect(proposal.figures.discount == ExactDecimal(300))
    #expect(proposal.figures.total == ExactDecimal(9600))
    // Where all fit there is nothing to prove.
    #expect(Sample.proposal(documents, limit: 40_000_00).isProvenOptimal)
  }

  @Test func `one transfer for each invoice, where that is wanted or a reference asks for it`() {
    var referenced = Sample.invoice(3, cents: 30_00, due: 1)
    referenced.creditorReference = "RF18539007547034"
    let documents = [
      Sample.invoice(1, cents: 10_00, due: 1), Sample.invoice(2, cents: 20_00, due: 1), referenced,
      Sample.credit(4, cents: 15_00),
    ]
    #expect(Sample.proposal(documents).shape == ["70001: RE-1 RE-2 GS-4", "70001: RE-3"])
    let single = Sample.proposal(documents) { $0.isOneTransferPerInvoice = true }
    #expect(single.shape == ["70001: RE-1", "70001: RE-2 GS-4", "70001: RE-3"])
    #expect(single.run.transfers.map(\.creditorReference).last == "RF18539007547034")
  }

  @Test func `two accounts of a supplier are two transfers, and many documents several`() {
    var other = Sample.invoice(2, cents: 20_00, due: 1)
    other.creditor?.iban = Sample.accounts[1]
    let proposal = Sample.proposal([Sample.invoice(1, cents: 10_00, due: 1), other])
    #expect(proposal.run.transfers.map(\.creditor.iban) == Array(Sample.accounts.prefix(2)))
    let many = (1...450).map { Sample.invoice($0, cents: 1_00, due: 1) }
    #expect(Sample.proposal(many).run.transfers.map(\.items.count) == [200, 200, 50])
  }

  @Test func `other companies are not paid for`() {
    var foreign = Sample.invoice(1, cents: 10_00, due: 1)
    foreign.company = "Musterhausen Netze GmbH"
    let proposal = Sample.proposal([foreign])
    #expect(proposal.run.transfers.isEmpty)
    #expect(proposal.leftOut.isEmpty)
  }

  @Test func `retention and withheld tax stay, and retention earns no discount`() {
    var invoice = Sample.invoice(1, cents: 1190_00, due: 30, discounts: [("2", 4)])
    invoice.retention = ExactDecimal(119)
    invoice.withheld = ExactDecimal("160.65")
    let proposal = Sample.proposal([invoice])
    // 2 % of 1,071.00 €.
    #expect(proposal.figures.discount == ExactDecimal("21.42"))
    #expect(proposal.figures.total == ExactDecimal("888.93"))
  }

  @Test(arguments: PaymentBlock.allCases)
  func `what is blocked is never paid, however urgent, and says why`(block: PaymentBlock) {
    var invoice = Sample.invoice(1, cents: 100_00, due: -90, discounts: [("3", 2)])
    invoice.blocks = [block]
    let proposal = Sample.proposal([invoice])
    #expect(proposal.run.transfers.isEmpty)
    #expect(proposal.reason(of: 1) == .blocked([block]))
    #expect(proposal.leftOut.first?.text == block.text)
  }

  private static let flaws: [(PaymentBlock, @Sendable (inout PaymentCandidate) -> Void)] = [
    (.accountMissing, { $0.creditor = nil }),
    (.accountInvalid, { $0.creditor?.iban = "DE89370400440532013001" }),
    (.dueMissing, { $0.due = nil }),
    (.amountUnusable, { $0.amountDue = .zero }),
    (.amountUnusable, { $0.amountDue = ExactDecimal("10.001") }),
    (.amountUnusable, { $0.amountDue = ExactDecimal("1000000000") }),
    (.amountUnusable, { $0.retention = ExactDecimal(-1) }),
  ]

  @Test(arguments: flaws.indices)
  func `what can't be paid blocks itself`(index: Int) {
    let (block, change) = Self.flaws[index]
    var invoice = Sample.invoice(1, cents: 100_00, due: 1)
    change(&invoice)
    #expect(Sample.proposal([invoice]).reason(of: 1) == .blocked([block]))
  }

  @Test func `a blocked credit note is not set off`() {
    var credit = Sample.credit(2, cents: 10_00)
    credit.blocks = [.complaint]
    let proposal = Sample.proposal([Sample.invoice(1, cents: 100_00, due: 1), credit])
    #expect(proposal.figures.total == ExactDecimal(100))
  }

  @Test func `the days of runs are TARGET days, and the next is later`() {
    let easter = CalendarDate("2026-04-03") ?? Sample.day(0)
    let days = PaymentDays(planned: easter, next: easter)
    #expect(days.execution.description == "2026-04-07")
    #expect(days.next.description == "2026-04-08")
  }
}

import Invoice
import InvoiceRules
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// What of a voucher the indicators are made of.
@Suite struct PassageTests {
  private func voucher(_ change: (inout Reading) -> Void = { _ in }) throws -> Voucher {
    var voucher = try TaskOffice.voucher()
    var reading = try #require(voucher.reading)
    change(&reading)
    voucher.apply(.read(reading), at: SampleVoucher.time)
    return voucher
  }

  @Test func `a credit note takes away, whichever sign it declares`() throws {
    let invoice = Passage(try voucher())
    let gross = try #require(invoice.grossCents)
    #expect(gross > 0 && invoice.shares.allSatisfy { $0.netCents > 0 } && !invoice.shares.isEmpty)
    for turns in [false, true] {
      let credit = Passage(
        try voucher {
          $0.documentClass = .creditNote
          if turns { $0.index.gross = $0.index.gross?.negated }
        })
      #expect(credit.grossCents == -gross)
      #expect(credit.shares.map(\.netCents) == invoice.shares.map { -$0.netCents })
    }
  }

  @Test func `the second form of an invoice is none, as long as it is filed as that`() throws {
    var copy = try voucher()
    copy.apply(
      .duplicateFound(Duplicate(of: VoucherID(year: 2026, number: 9), evidence: .invoice)),
      at: SampleVoucher.time)
    #expect(Passage(copy).isInvoice)
    copy.apply(.filed(Conclusion(german: "Doppel.", english: "A copy.")), at: SampleVoucher.time)
    #expect(Passage(copy).isCopy && !Passage(copy).isInvoice)
  }

  @Test func `of several discounts the best that is left is at risk`() throws {
    func day(_ number: Int) -> CalendarDate { CalendarDate(daysSince1970: 20_800 + number) }
    var passage = Passage(id: VoucherID(year: 2026, number: 1))
    passage.discounts = [
      DiscountTier(until: day(7), cents: 300), DiscountTier(until: day(14), cents: 200),
    ]
    #expect(passage.discount(on: day(7))?.cents == 300)
    #expect(passage.discount(on: day(8)) == DiscountTier(until: day(14), cents: 200))
    #expect(passage.discount(on: day(15)) == nil)
    #expect(passage.discountCents == 300 && passage.discountUntil == day(14))
  }

  @Test(arguments: [(2, false), (1, true)])
  func `what accounting refused is not posted, until it is posted anew`(
    _ batch: Int, _ staysPosted: Bool
  ) throws {
    func number(_ number: Int) -> PostingBatchNumber {
      PostingBatchNumber(year: 2026, number: number)
    }
    var voucher = try voucher()
    voucher.apply(.approved, at: SampleVoucher.time)
    voucher.apply(SampleVoucher.posted(voucher.id, in: number(2)), at: SampleVoucher.time)
    let receipt = PostingReceipt(number(batch), isAccepted: false)
    let later = SampleVoucher.time.adding(seconds: 3600)
    voucher.apply(.settling(.postingAcknowledged(receipt)), at: later)
    #expect(Passage(voucher).postedAt == (staysPosted ? SampleVoucher.time : nil))
    voucher.apply(SampleVoucher.posted(voucher.id, in: number(3)), at: later)
    #expect(Passage(voucher).postedAt == (staysPosted ? SampleVoucher.time : later))
  }

  @Test func `the end of a hold is no release`() throws {
    var voucher = try voucher()
    voucher.apply(.approved, at: SampleVoucher.time)
    let released = voucher.milestones.approvedAt
    let later = SampleVoucher.time.adding(seconds: 86_400)
    voucher.apply(.settling(.held(Hold("Warten", by: "anna", until: nil))), at: later)
    #expect(voucher.status == .onHold)
    voucher.apply(.settling(.holdEnded(HoldEnd(note: "Da.", by: "anna"))), at: later)
    #expect(voucher.status == .approved && voucher.milestones.approvedAt == released)
  }
}

/// What a period has cost.
@Suite struct CostRateTests {
  private func cents(_ period: String, _ day: String) throws -> Int? {
    var (rules, rate) = (IndicatorRules(), CostRate())
    rate.from = try #require(BookMonth("2026-10"))
    rate.staff = ExactDecimal(12_000)
    rules.costs = [rate]
    let date = try #require(CalendarDate(day))
    return rules.costCents(
      of: try #require(ReportPeriod(period)), at: Timestamp(berlin: date, hour: 12))
  }

  @Test func `of the running month the days count that have begun`() throws {
    #expect(try cents("2026-11", "2026-11-15") == 600_000)
    #expect(try cents("2026-11", "2026-11-30") == 1_200_000)
    #expect(try cents("2026-Q4", "2026-11-15") == 1_800_000)
    #expect(try cents("2026-Q4", "2027-02-01") == 3_600_000)
  }

  @Test func `where a month has no costs, the period has none`() throws {
    #expect(try cents("2026-Q3", "2026-12-31") == nil)
    #expect(try cents("2026", "2026-12-31") == nil)
    #expect(try cents("2026-W47", "2026-12-31") == nil)
  }
}

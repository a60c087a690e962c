import Invoice
import MasterData
import ReadResult
import TestSupport
import Testing

@testable import Payables

struct TaskTermsTests {
  /// Monday, 2 November 2026, noon.
  private static let monday = Timestamp(
    berlin: CalendarDate(daysSince1970: 20_759), hour: 12)

  private func task(
    due: CalendarDate?, discount: CalendarDate? = nil, at now: Timestamp = monday,
    isSensitive: Bool = false
  ) throws -> WorkTask {
    var voucher = try TaskOffice.voucher()
    for task in voucher.tasks { voucher.apply(.taskClosed(TaskClosing(task.id)), at: now) }
    var terms = PaymentTerms()
    terms.due = due
    terms.cashDiscounts =
      discount.map {
        [
          GrantedDiscount(
            until: $0, percent: ExactDecimal(2), base: ExactDecimal(1190), source: .invoice)
        ]
      } ?? []
    voucher.apply(.termsFound(terms), at: now)
    if isSensitive {
      voucher.apply(.restricted(Restriction(documentClass: .personnel, mark: "channel")), at: now)
    }
    let planned = TaskOffice.planned(voucher, TaskOffice.desk(at: now))
    return try #require(planned.tasks.first)
  }

  private func day(_ day: Int) -> CalendarDate {
    Self.monday.berlinDate.adding(days: day - 2)
  }

  @Test func `what is due late enough changes nothing`() throws {
    let task = try task(due: day(30))
    #expect(task.deadline.berlinText == "05.11.2026 17:00")
    #expect(task.terms?.isHurried == false)
    #expect(task.terms?.due == day(30))
  }

  @Test func `a discount that would be lost brings the deadline forward`() throws {
    let task = try task(due: day(30), discount: day(5))
    #expect(task.deadline.berlinText == "04.11.2026 17:00")
    #expect(task.terms?.isHurried == true)
    #expect(task.terms?.discountUntil == day(5))
    #expect(task.terms?.discount == ExactDecimal("23.80"))
  }

  @Test func `where a day before is past the last day itself counts`() throws {
    #expect(try task(due: day(30), discount: day(2)).deadline.berlinText == "02.11.2026 17:00")
    // Over the weekend the Friday before counts.
    #expect(try task(due: day(2 + 2)).deadline.berlinText == "03.11.2026 17:00")
  }

  @Test func `what is lost already hurries nobody`() throws {
    let task = try task(due: day(30), discount: day(1))
    #expect(task.deadline.berlinText == "05.11.2026 17:00")
    #expect(task.terms?.discountUntil == nil)
  }

  @Test func `of a sensitive document the task tells no terms`() throws {
    let task = try task(due: day(30), discount: day(5), isSensitive: true)
    #expect(task.terms == nil)
    #expect(task.deadline.berlinText == "04.11.2026 17:00")
  }
}

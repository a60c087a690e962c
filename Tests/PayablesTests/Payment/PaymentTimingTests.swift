import Invoice
import TestSupport
import Testing

@testable import Payables

struct PaymentTimingTests {
  private typealias Sample = SamplePayments

  private struct Row: Sendable {
    var name: String
    var due: Int
    var discounts: [(percent: String, until: Int)] = []
    var from = 0
    var yieldMin = 0
    /// Days after the Monday of the run.
    var day: Int
    var discount = 0
    var isLate = false
  }

  private static let rows = [
    Row(name: "due on a Wednesday", due: 30, day: 29),
    Row(name: "due on a Sunday", due: 13, day: 10),
    Row(name: "due on a Monday", due: 14, day: 11),
    Row(name: "overdue", due: -3, day: 0, isLate: true),
    Row(name: "overdue, asked on a Saturday", due: -3, from: 5, day: 7, isLate: true),
    Row(name: "last day of the discount", due: 30, discounts: [("2", 9)], day: 9, discount: 20_00),
    Row(name: "discount until Sunday", due: 30, discounts: [("2", 13)], day: 11, discount: 20_00),
    Row(name: "discount has lapsed", due: 30, discounts: [("2", -1)], day: 29),
    Row(
      name: "the larger of two", due: 30, discounts: [("3", 8), ("2", 15)], day: 8,
      discount: 30_00),
    Row(
      name: "the one that is left", due: 30, discounts: [("3", 8), ("2", 15)], from: 9, day: 15,
      discount: 20_00),
    Row(name: "not worth it", due: 30, discounts: [("2", 2)], yieldMin: 40, day: 29),
    Row(
      name: "a percent more is not worth two weeks", due: 30, discounts: [("3", 1), ("2.5", 24)],
      yieldMin: 30, day: 24, discount: 25_00),
    Row(
      name: "discount longer than the term", due: 10, discounts: [("2", 20)], day: 9,
      discount: 20_00),
    Row(name: "nothing off", due: 30, discounts: [("0.00", 30)], day: 29),
  ]

  @Test(arguments: rows.indices) func `the best day to pay is known`(index: Int) throws {
    let row = Self.rows[index]
    let invoice = Sample.invoice(1, cents: 1000_00, due: row.due, discounts: row.discounts)
    var rules = PaymentRules()
    rules.yieldMin = ExactDecimal(row.yieldMin)
    let timing = try #require(
      PaymentTiming(of: invoice, from: Sample.day(row.from), rules: rules), "\(row.name)")
    #expect(timing.day == Sample.day(row.day), "\(row.name)")
    #expect(timing.discountAmount == Sample.euros(row.discount), "\(row.name)")
    #expect((timing.discount != nil) == (row.discount > 0), "\(row.name)")
    #expect(timing.isLate == row.isLate, "\(row.name)")
    #expect(TargetCalendar.isOpen(timing.day), "\(row.name)")
  }

  @Test func `two percent for sixteen days are 46.56 percent a year`() throws {
    var rules = PaymentRules()
    rules.leadDays = 0
    let invoice = Sample.invoice(1, cents: 1000_00, due: 30, discounts: [("2", 14)])
    let timing = try #require(PaymentTiming(of: invoice, from: Sample.day(0), rules: rules))
    #expect(timing.yield == ExactDecimal("46.56"))
  }

  @Test(arguments: [("36.5", true), ("36.51", false)])
  func `a discount is worth it from the yield of the rules on`(yield: String, isTaken: Bool) throws
  {
    var invoice = Sample.invoice(1, cents: 372_30, due: 30, discounts: [("2", 9)])
    // 7.30 € for lending 365.00 € twenty days.
    invoice.cashDiscounts[0].base = ExactDecimal(365)
    var rules = PaymentRules()
    rules.yieldMin = try #require(ExactDecimal(yield))
    let timing = try #require(PaymentTiming(of: invoice, from: Sample.day(0), rules: rules))
    #expect(timing.discountAmount == (isTaken ? ExactDecimal("7.30") : .zero))
  }

  @Test func `a credit note is never due`() {
    #expect(PaymentTiming(of: Sample.credit(1, cents: 10_00), from: Sample.day(0)) == nil)
  }

  @Test func `lead days that make no sense are bounded`() throws {
    var rules = PaymentRules()
    rules.leadDays = Int.max
    rules.discountLeadDays = Int.min
    let invoice = Sample.invoice(1, cents: 1000_00, due: 300)
    let timing = try #require(PaymentTiming(of: invoice, from: Sample.day(0), rules: rules))
    #expect(timing.day > Sample.day(250))
  }
}

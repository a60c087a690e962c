import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Payables

/// Periods against days that were counted by hand.
@Suite struct RetentionPeriodTests {
  struct Example: Sendable {
    let documentClass: DocumentClass?
    let received: String
    var dated: String?
    var settled: [String] = []
    var end: String?
    /// The last day.
    let last: String?
  }

  static let examples: [Example] = [
    // Booking records: eight years (since 2025).
    .init(documentClass: .invoice, received: "2026-11-27", last: "2034-12-31"),
    .init(documentClass: .invoice, received: "2026-01-01", last: "2034-12-31"),
    .init(documentClass: .invoice, received: "2026-12-31", last: "2034-12-31"),
    .init(documentClass: .creditNote, received: "2028-02-29", last: "2036-12-31"),
    // The document is of the year before: its arrival counts, which is later.
    .init(
      documentClass: .invoice, received: "2027-01-02", dated: "2026-12-30", last: "2035-12-31"),
    // Dated ahead, and posted and paid in later years.
    .init(
      documentClass: .invoice, received: "2026-12-30", dated: "2027-01-05", last: "2035-12-31"),
    .init(
      documentClass: .invoice, received: "2026-12-30", dated: "2026-12-29",
      settled: ["2027-01-04", "2028-01-03"], last: "2036-12-31"),
    .init(documentClass: .timesheet, received: "2026-05-04", last: "2034-12-31"),
    .init(documentClass: .acceptance, received: "2024-02-29", last: "2032-12-31"),
    // Letters: six years.
    .init(documentClass: .dunning, received: "2026-06-01", last: "2032-12-31"),
    .init(documentClass: .purchaseOrder, received: "2026-12-31", last: "2032-12-31"),
    .init(documentClass: .other, received: "2000-01-01", last: "2006-12-31"),
    // Contracts: ten years from their end on.
    .init(documentClass: .contract, received: "2026-03-01", end: "2031-06-30", last: "2041-12-31"),
    .init(documentClass: .contract, received: "2026-03-01", end: "2024-06-30", last: "2036-12-31"),
    .init(documentClass: .amendment, received: "2026-03-01", end: "2028-02-29", last: "2038-12-31"),
    .init(documentClass: .contract, received: "2026-03-01", last: nil),
    // Only when somebody asks, and only with what is in it.
    .init(documentClass: .personnel, received: "2026-03-01", last: nil),
    .init(documentClass: .compliance, received: "2026-03-01", last: nil),
    .init(documentClass: .mail, received: "2026-03-01", last: nil),
    // What nobody could read may be an invoice.
    .init(documentClass: nil, received: "2026-03-01", last: "2034-12-31"),
  ]

  private func facts(_ example: Example) throws -> RetentionFacts {
    var facts = RetentionFacts(
      example.documentClass, .filed, received: try #require(CalendarDate(example.received)))
    facts.dated = example.dated.flatMap { CalendarDate($0) }
    facts.settled = example.settled.compactMap { CalendarDate($0) }
    facts.contractEnd = example.end.flatMap { CalendarDate($0) }.map { .on($0) } ?? .none
    return facts
  }

  @Test(arguments: examples)
  func `the last day is the one that was counted by hand`(example: Example) throws {
    let period = RetentionPeriod(try facts(example), RetentionRules())
    #expect(period.end?.description == example.last)
  }

  @Test func `every class has a rule, and every rule a reason`() throws {
    let rules = RetentionRules()
    for documentClass in DocumentClass.allCases {
      let rule = rules[documentClass]
      #expect(rule == .law(rule.kind))
      #expect(!RetentionPeriod.onRequest.reason(rule).german.isEmpty)
    }
    #expect(RetentionRule.law(.title).years == 30 && RetentionRule.law(.books).years == 10)
  }

  @Test func `the house's own period counts`() throws {
    var rules = RetentionRules()
    var exception = RetentionException()
    (exception.documentClass, exception.kind, exception.years) = (.invoice, .title, 30)
    rules.exceptions = [exception]
    let day = try #require(CalendarDate("2026-05-05"))
    let period = RetentionPeriod(RetentionFacts(.invoice, .paid, received: day), rules)
    #expect(period.end?.description == "2056-12-31")
    let reason = period.reason(rules[.invoice])
    #expect(reason.german == "Aufzubewahren 30 Jahre, bis 31.12.2056 (§ 197 Abs. 1 BGB).")
    #expect(reason.english == "To be kept for 30 years, until 2056-12-31 (§ 197 Abs. 1 BGB).")
  }

  @Test(arguments: Status.allCases.filter { !$0.isFinal && $0 != .error })
  func `what is not done is never due`(status: Status) throws {
    let day = try #require(CalendarDate("2000-05-05"))
    let period = RetentionPeriod(RetentionFacts(.invoice, status, received: day), RetentionRules())
    #expect(period == .unfinished(status))
  }

  @Test func `numbers are read as they are written`() {
    let list = ErasureListNumber(year: 2034, number: 1)
    #expect(list.description == "L34-0001" && ErasureListNumber("L34-0001") == list)
    #expect(ErasureListNumber("L34-1") == nil && ErasureListNumber("S34-0001") == nil)
    #expect(LegalHoldNumber("S34-0012") == LegalHoldNumber(year: 2034, number: 12))
  }
}

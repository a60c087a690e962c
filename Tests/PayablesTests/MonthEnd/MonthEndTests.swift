import Invoice
import InvoiceRules
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

struct MonthEndTests {
  @Test(arguments: [
    ("2026-11", "2026-11-30", "2026-10"), ("2026-12", "2026-12-31", "2026-11"),
    ("2027-01", "2027-01-31", "2026-12"), ("2028-02", "2028-02-29", "2028-01"),
    ("2027-02", "2027-02-28", "2027-01"),
  ])
  func `a month knows its last day and the one before`(
    text: String, last: String, previous: String
  ) throws {
    let month = try #require(BookMonth(text))
    #expect(month.description == text)
    #expect(month.last.description == last)
    #expect(month.previous.description == previous)
  }

  @Test(arguments: ["", "2026", "2026-13", "2026-1", "11-2026", "2026-11-01"])
  func `what is no month is none`(text: String) { #expect(BookMonth(text) == nil) }

  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSince1970: 0)
  }

  /// The invoice in approval that came in October 2026, for a service at these times.
  private func item(
    _ service: (String, String)?, month: String, _ change: (inout Voucher) -> Void = { _ in }
  ) throws -> MonthEndItem? {
    var voucher = try TaskOffice.voucher()
    var reading = try #require(voucher.reading)
    reading.index.serviceStart = service.map { Self.day($0.0) }
    reading.index.serviceEnd = service.map { Self.day($0.1) }
    // A reading alone leaves what was decided as it is, but for the state.
    voucher.apply(.read(reading), at: SampleVoucher.time)
    let route = try #require(voucher.route)
    voucher.apply(.routed(route), at: SampleVoucher.time)
    change(&voucher)
    return MonthEndItem(voucher, in: try #require(BookMonth(month)))
  }

  @Test(arguments: [
    (("2026-11-02", "2026-11-20"), MonthEndItem.Period.within),
    (("2026-10-15", "2026-11-14"), .partly), (("2026-11-15", "2026-12-14"), .partly),
    (("2026-09-01", "2026-09-30"), .before), (("2026-12-01", "2026-12-31"), .after),
  ])
  func `what came until its end is on the list, with how its service lies`(
    service: (String, String), period: MonthEndItem.Period
  ) throws {
    let item = try #require(try item(service, month: "2026-11"))
    #expect(item.period == period)
    #expect(item.owner == .fm)
    #expect(item.person == "anna")
    #expect(item.reason.german == "Sachliche Prüfung")
    #expect(item.parts.map(\.net) == [ExactDecimal(100)])
    #expect(item.parts.map(\.costCenter) == ["200"])
  }

  @Test func `what came later is on the list for what was done until its end`() throws {
    #expect(try item(("2026-09-05", "2026-09-06"), month: "2026-09")?.period == .within)
    #expect(try item(("2026-10-05", "2026-10-06"), month: "2026-09") == nil)
    #expect(try item(nil, month: "2026-09") == nil)
    #expect(try item(nil, month: "2026-11")?.period == .unknown)
  }

  @Test func `what is released or done is not`() throws {
    #expect(
      try item(nil, month: "2026-11") { $0.apply(.approved, at: SampleVoucher.time) } == nil)
    #expect(
      try item(nil, month: "2026-11") {
        $0.apply(.rejected(Conclusion(german: "", english: "")), at: SampleVoucher.time)
      } == nil)
  }

  @Test func `what is posted is not, also while its payment is held`() throws {
    let hold = VoucherEvent.settling(.held(Hold("Warten", by: "anna", until: nil)))
    func item(isPosted: Bool) throws -> MonthEndItem? {
      try self.item(nil, month: "2026-11") {
        $0.apply(.approved, at: SampleVoucher.time)
        if isPosted {
          let batch = PostingBatchNumber(year: 2026, number: 1)
          $0.apply(SampleVoucher.posted($0.id, in: batch), at: SampleVoucher.time)
        }
        $0.apply(hold, at: SampleVoucher.time)
      }
    }
    #expect(try item(isPosted: false)?.status == .onHold)
    #expect(try item(isPosted: true) == nil)
  }

  @Test func `of a sensitive document nothing is told`() throws {
    let item = try #require(
      try item(("2026-11-02", "2026-11-20"), month: "2026-11") {
        $0.apply(
          .restricted(Restriction(documentClass: .personnel, mark: "channel")),
          at: SampleVoucher.time)
      })
    #expect(item.supplier == nil && item.parts.isEmpty && item.serviceStart == nil)
    #expect(item.reason.german == "in Klärung")
  }
}

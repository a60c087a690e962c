import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// What is told of suppliers and cost centres.
@Suite struct SupplierFiguresTests {
  private static let month = ReportPeriod(.month, with: CalendarDate(daysSince1970: 20_790))

  private func invoice(
    _ supplier: String, case code: ExceptionCode? = nil, monthsAgo: Int = 0
  ) -> Passage {
    var passage = Passage(id: VoucherID(year: 2026, number: 1))
    (passage.documentClass, passage.supplier, passage.firstCase) = (.invoice, supplier, code)
    let month = (0..<monthsAgo).reduce(Self.month) { month, _ in month.previous }
    passage.receivedAt = month.start.adding(seconds: 3600)
    passage.decidedAt = passage.receivedAt
    return passage
  }

  @Test func `a large supplier is compared with all others, not with itself`() throws {
    var scores = SupplierScores(Self.month)
    for number in 0..<40 {
      scores.add(invoice("S1", case: number < 20 ? .missingEvidence : nil))
    }
    for number in 0..<8 { scores.add(invoice("S2", case: number < 2 ? .missingEvidence : nil)) }
    // 50 % against 25 %; of all together S1 would have 22 of 48.
    #expect(scores.isConspicuous(try #require(scores.scores["S1"])))
    #expect(!scores.isConspicuous(try #require(scores.scores["S2"])))
  }

  @Test func `a supplier alone is compared with nobody`() throws {
    var scores = SupplierScores(Self.month)
    for _ in 0..<9 { scores.add(invoice("S1", case: .other)) }
    #expect(!scores.isConspicuous(try #require(scores.scores["S1"])))
  }

  @Test func `a supplier is not compared with a handful of others`() throws {
    var scores = SupplierScores(Self.month)
    for number in 0..<100 { scores.add(invoice("S1", case: number < 3 ? .other : nil)) }
    for _ in 0..<9 { scores.add(invoice("S2")) }
    #expect(!scores.isConspicuous(try #require(scores.scores["S1"])))
    scores.add(invoice("S2"))
    #expect(scores.isConspicuous(try #require(scores.scores["S1"])))
  }

  @Test func `a case comes again that was there within half a year`() {
    var cases = RecurringCases(Self.month)
    cases.add(invoice("S1", case: .missingEvidence))
    cases.add(invoice("S1", case: .missingEvidence, monthsAgo: 5))
    // Too long ago; another code; not in this month; another supplier.
    cases.add(invoice("S1", case: .missingEvidence, monthsAgo: 6))
    cases.add(invoice("S1", case: .other))
    cases.add(invoice("S2", case: .other, monthsAgo: 1))
    cases.add(invoice("S2", case: .other, monthsAgo: 2))
    cases.add(invoice("S3", case: .missingEvidence))
    #expect(cases.ranked.map(\.key) == [.init(supplier: "S1", code: .missingEvidence)])
    #expect(cases.ranked.map(\.count.documents) == [2] && cases.ranked[0].count.latest == 1)
  }

  @Test func `what was refused after its release is no volume`() {
    var volumes = CostCenterVolumes([Self.month])
    var passage = invoice("S1")
    passage.approvedAt = passage.receivedAt
    passage.shares = [CostShare("100", netCents: 500)]
    volumes.add(passage)
    passage.status = .rejected
    volumes.add(passage)
    #expect(volumes.volumes["100"]?.first?.netCents == 500)
  }
}

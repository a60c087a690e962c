import Hashing
import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

@Suite struct QualityFiguresTests {
  private static let time = SampleVoucher.time

  private static func voucher(
    _ number: Int, channel: String = "scan", pages: Int = 1, findings: [QualityFinding] = [],
    look: QualityCheck.Look? = nil, judgement: QualityJudgement? = nil, replacedAfter: Int64? = nil,
    at time: Timestamp = SampleVoucher.time
  ) -> Voucher {
    let submission = Submission(
      channel: channel, name: "a", storedName: "a", size: 1,
      sha256: SHA256Digest(of: "\(number)".utf8), receivedAt: time, claim: "c/\(number)")
    var voucher = Voucher(
      id: VoucherID(year: 2026, number: number), submission: submission, at: time)
    let check = QualityCheck(
      pages: pages, profile: ScanProfile(), findings: findings, look: look, draw: 0)
    voucher.apply(.qualityChecked(check), at: time)
    if let judgement {
      voucher.apply(.qualityJudged(judgement), at: time.adding(seconds: 60))
    }
    if let replacedAfter {
      let later = Replacement(of: VoucherID(year: 2026, number: 99), .invoice)
      voucher.apply(.replaced(later), at: time.adding(seconds: replacedAfter))
    }
    return voucher
  }

  private static let missing = QualityFinding(.missingPage, .rescan, pages: [1], figure: "2 / 2")
  private static let coarse = QualityFinding(.lowResolution, .look, pages: [1], figure: "100")
  private static let passed = QualityJudgement(.passed, by: "user:weber")
  private static let failed = QualityJudgement(.failed, reason: "schief", by: "user:weber")

  @Test func `the figures are exactly those of the documents`() {
    var figures = QualityFigures()
    for voucher in [
      Self.voucher(1, pages: 3), Self.voucher(2, look: .sample, judgement: Self.passed),
      Self.voucher(3, look: .sample, judgement: Self.failed, replacedAfter: 660),
      Self.voucher(4, findings: [Self.coarse], look: .finding),
      Self.voucher(5, findings: [Self.missing], look: .finding, replacedAfter: 200),
      Self.voucher(6, findings: [Self.missing], look: .finding, judgement: Self.passed),
      Self.voucher(7, look: .wholeClass), SampleVoucher.submitted(8),
      Self.voucher(9, pages: 0, findings: [Self.coarse], look: .finding),
    ] { figures.add(voucher) }
    #expect(figures.scans == 7 && figures.pages == 9)
    #expect(figures.findings == [.lowResolution: 2, .missingPage: 2])
    #expect(figures.looks == [.sample: 2, .finding: 4, .wholeClass: 1])
    #expect(figures.passed == 2 && figures.failed == 1 && figures.open == 3)
    #expect(figures.faulty == 2 && figures.examined == 4)
    #expect(figures.errorRate == "50.00" && figures.errorRateOfAll == "28.57")
    #expect(figures.errorRateOfSample == "50.00")
    #expect(figures.rescansRequested == 2 && figures.rescansReceived == 2)
    #expect(figures.medianWait == 400)
  }

  @Test func `without documents there are no rates`() {
    let figures = QualityFigures()
    #expect(figures.errorRate == nil && figures.errorRateOfAll == nil)
    #expect(figures.errorRateOfSample == nil && figures.medianWait == nil)
  }

  @Test func `rows are by month of arrival in Germany and channel, and add up to the total`() {
    var report = QualityReport()
    let lastHour = Timestamp(berlin: CalendarDate("2026-10-31")!, hour: 23, minute: 59)
    report.add(Self.voucher(1, channel: "scan", at: lastHour))
    report.add(Self.voucher(2, channel: "post", at: lastHour.adding(seconds: 60)))
    report.add(Self.voucher(3, channel: "scan", at: lastHour.adding(seconds: 60)))
    report.add(Self.voucher(4, channel: "scan", at: lastHour.adding(seconds: 61)))
    #expect(report.rows.map(\.row.month) == ["2026-10", "2026-11", "2026-11"])
    #expect(report.rows.map(\.row.channel) == ["scan", "post", "scan"])
    #expect(report.rows.map(\.figures.scans) == [1, 1, 2])
    #expect(report.total.scans == 4)
  }
}

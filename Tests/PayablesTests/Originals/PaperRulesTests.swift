import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

@Suite struct PaperRulesTests {
  private static let rules = PaperRules()

  private static func obstacle(
    _ voucher: Voucher, after days: Int64 = 60, _ rules: PaperRules = rules
  ) -> PaperRules.Obstacle? {
    let verdict = rules.verdict(on: voucher, at: ScannedPaper.days(days))
    return if case .notYet(let obstacle) = verdict { obstacle } else { nil }
  }

  @Test
  func `a paper may be destroyed when its scan is good, filed, archived and held long enough`() {
    let voucher = ScannedPaper.filed()
    let due = ScannedPaper.time.berlinDate.adding(days: 60)
    #expect(Self.obstacle(voucher, after: 59) == .holdPeriod(until: due))
    #expect(Self.obstacle(voucher, after: 60) == nil)
    var atOnce = Self.rules
    atOnce.holdDays = 0
    #expect(Self.obstacle(voucher, after: 0, atOnce) == nil)
  }

  @Test func `the hold period begins when a person has looked`() {
    var voucher = ScannedPaper.filed(look: .sample)
    #expect(Self.obstacle(voucher, after: 100) == .qualityOpen)
    voucher.apply(
      .qualityJudged(QualityJudgement(.passed, by: "user:weber")), at: ScannedPaper.days(100))
    let due = ScannedPaper.days(100).berlinDate.adding(days: 60)
    #expect(Self.obstacle(voucher, after: 159) == .holdPeriod(until: due))
    #expect(Self.obstacle(voucher, after: 160) == nil)
  }

  @Test(arguments: [
    DocumentClass.contract, .amendment, .acceptance, .personnel, .compliance,
  ])
  func `what must stay on paper is kept`(documentClass: DocumentClass) {
    #expect(Self.obstacle(ScannedPaper.filed(as: documentClass)) == .treatment(.keep))
  }

  @Test func `a class that goes back is not destroyed, a confidential document neither`() {
    var rules = Self.rules
    rules.givenBack = [.invoice]
    #expect(Self.obstacle(ScannedPaper.filed(), rules) == .treatment(.giveBack))
    rules.kept = []
    #expect(Self.obstacle(ScannedPaper.filed(isSensitive: true), rules) != nil)
    #expect(Self.obstacle(ScannedPaper.filed(as: .contract), rules) == nil)
  }

  private static func obstacle(
    _ voucher: Voucher, _ rules: PaperRules
  ) -> PaperRules.Obstacle? { obstacle(voucher, after: 60, rules) }

  @Test func `the paper of a paid invoice may go, that of an approved one not yet`() {
    var voucher = ScannedPaper.filed()
    voucher.apply(.approved, at: ScannedPaper.time)
    #expect(Self.obstacle(voucher) == .unfinished(.approved))
    let proof = PaymentProof(
      on: ScannedPaper.time.berlinDate, amount: .zero, discount: .zero, reference: nil, .list)
    voucher.apply(.settling(.paid(proof)), at: ScannedPaper.time)
    #expect(voucher.status == .paid)
    #expect(Self.obstacle(voucher) == nil)
  }

  @Test func `what is not done bars it`() {
    #expect(Self.obstacle(SampleVoucher.submitted()) == .noPaper)
    #expect(Self.obstacle(ScannedPaper.filed(pages: 0)) == .noPaper)
    #expect(Self.obstacle(ScannedPaper.filed(isArchived: false)) == .notArchived)
    var open = ScannedPaper.filed()
    open.apply(.retried(Retry()), at: ScannedPaper.time)
    #expect(Self.obstacle(open) == .unfinished(.received))
    var replaced = ScannedPaper.filed()
    let later = VoucherID(year: 2026, number: 9)
    replaced.apply(.replaced(Replacement(of: later, .person)), at: ScannedPaper.time)
    #expect(Self.obstacle(replaced) == .replaced(by: later))
    var failed = ScannedPaper.filed(look: .sample)
    failed.apply(
      .qualityJudged(QualityJudgement(.failed, reason: "schief", by: "user:weber")),
      at: ScannedPaper.time)
    #expect(Self.obstacle(failed) == .rescan)
  }
}

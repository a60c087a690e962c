import Payables
import ReadResult
import Reports
import TestSupport
import Testing

/// How the house stands with dunning letters (M3).
@Suite struct DunningFiguresTests {
  @Test func `the figures tell letters, the unjustified and the time of answers`() throws {
    var figures = DunningFigures()
    #expect(figures.shareUnjustified == nil)
    #expect(figures.hoursToAnswer == nil)
    for outcome in [DunningJudgement.Outcome.paid, .justified, .missing, .justified] {
      var voucher = SampleVoucher.submitted()
      voucher.apply(
        .read(
          Reading(
            type: "application/pdf", source: .text, documentClass: .dunning, classConfidence: 1,
            index: IndexRecord(), files: [])), at: SampleVoucher.time)
      voucher.apply(
        .dunningJudged(DunningJudgement([.init("R-1", outcome)])), at: SampleVoucher.time)
      if outcome == .paid {
        let matter = LetterMatter(.dunningAnswer, state: "x")
        voucher.apply(.mailOrdered(MailOrder(matter, number: 1)), at: SampleVoucher.time)
        voucher.apply(
          .mailSettled(MailSettlement(1, .sent)),
          at: voucher.submission.receivedAt.adding(seconds: 7200))
      }
      figures.count(voucher)
    }
    #expect(figures.letters == 4)
    #expect(figures.shareUnjustified == 0.5)
    #expect(figures.perThousand(invoices: 2000) == 2)
    #expect(figures.hoursToAnswer == 2)
  }
}

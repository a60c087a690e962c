import MasterData
import Payables
import TestSupport
import Testing

/// Decisions with what a person found point by point, and rejections that complain (G1).
struct CheckedDecisionTests {
  private func outcome(
    _ verdict: Decision.Verdict, of voucher: Voucher, reason: String? = nil,
    by user: String = "anna", _ change: (inout Decision) -> Void = { _ in }
  ) throws -> Voucher {
    let task = try #require(voucher.tasks.first)
    var decision = Decision(verdict, of: task.id, by: user, through: .commandLine, reason: reason)
    change(&decision)
    let desk = TaskOffice.desk()
    return TaskOffice.folded(
      voucher, try DecisionOutcome(decision, of: voucher, desk).events, desk)
  }

  @Test func `results of points are kept in the decision`() throws {
    let checks = [PointResult(1, .ok), PointResult(3, .notApplicable)]
    let done = try outcome(.approve, of: TaskOffice.voucher()) { $0.checks = checks }
    #expect(done.status == .approved)
    #expect(done.decisions.first?.checks == checks)
  }

  @Test func `a point that is not kept needs its comment, and an approval then a reason`() throws {
    let voucher = try TaskOffice.voucher()
    #expect(throws: DecisionRefusal.commentMissing(3)) {
      try outcome(.reject, of: voucher, reason: "x") { $0.checks = [PointResult(3, .nok)] }
    }
    #expect(throws: DecisionRefusal.noSuchPoint(8)) {
      try outcome(.approve, of: voucher) { $0.checks = [PointResult(8, .ok)] }
    }
    let nok = [PointResult(3, .nok, comment: "fehlt")]
    #expect(throws: DecisionRefusal.reasonMissing(.approve)) {
      try outcome(.approve, of: voucher) { $0.checks = nok }
    }
    let done = try outcome(.approve, of: voucher, reason: "kommt nach") { $0.checks = nok }
    #expect(done.status == .approved)
  }

  @Test func `a factual check that fails complains, and the complaint is followed up`() throws {
    let voucher = try TaskOffice.voucher()
    let complained = try outcome(.reject, of: voucher, reason: "Tür klemmt") {
      $0.complaint = .defects
    }
    #expect(complained.status == .onHold)
    #expect(complained.complaint == Complaint(.defects, text: "Tür klemmt"))
    let task = try #require(complained.tasks.first)
    #expect((task.kind, task.role) == (.followUp, .ap))
    // Ten working days after Monday, 23 November 2026.
    #expect(task.deadline.berlinText == "07.12.2026 17:00" || task.deadline > SampleVoucher.time)
    #expect(Silence.faults(of: complained, at: SampleVoucher.time) == [])

    let again = try outcome(.answer, of: complained, reason: "nachgefragt", by: "paul")
    #expect(again.status == .onHold)
    #expect(again.tasks.map(\.id.number) == [task.id.number + 1])
    #expect(throws: DecisionRefusal.reasonMissing(.approve)) {
      try outcome(.approve, of: again, by: "paul")
    }
    let settled = try outcome(.approve, of: again, reason: "Gutschrift kommt", by: "paul")
    #expect(settled.status == .received)
    #expect(settled.tasks.isEmpty)
    #expect(try outcome(.reject, of: again, reason: "nie", by: "paul").status == .rejected)
  }

  @Test func `nobody complains without refusing a factual check`() throws {
    #expect(throws: DecisionRefusal.noComplaint) {
      try outcome(.approve, of: TaskOffice.voucher()) { $0.complaint = .defects }
    }
    let wrong = try TaskOffice.voucher(DeskBooks.invoice(price: 60))
    #expect(throws: DecisionRefusal.noComplaint) {
      try outcome(.reject, of: wrong, reason: "x", by: "petra") { $0.complaint = .price }
    }
  }

  @Test func `a decision without results reads as it was written before there were any`() throws {
    let voucher = try outcome(.approve, of: TaskOffice.voucher())
    #expect(voucher.decisions.first?.checks == nil)
  }
}

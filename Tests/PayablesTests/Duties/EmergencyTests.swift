import Invoice
import MasterData
import TestSupport
import Testing

@testable import Payables

/// Emergencies: released only with a reason, and looked at afterwards.
struct EmergencyTests {
  private static let people =
    TaskOffice.people + [TaskOffice.user("kurt", "controlling", "*")]

  private func desk(
    _ people: [MasterRecord] = people, percent: Int = 100
  ) -> Desk {
    TaskOffice.desk(people) { $0.purchasing.emergencySamplePercent = percent }
  }

  /// An emergency of small amount that waits for its factual check.
  private func emergency(number: Int = 1, _ desk: Desk) throws -> Voucher {
    var voucher = SampleVoucher.submitted(number, bytes: Array("\(number)".utf8))
    var identification = Identification(Resolution(), DocumentReferences())
    identification.caseType = .emergency
    voucher.apply(.identified(identification), at: desk.now)
    let routing = ApprovalRouting(
      desk.books, on: desk.now.berlinDate, desk.policy.approval, desk.policy.purchasing)
    var facts = try ApprovalFacts(voucher, desk.books)
    facts.costCenter = "100"
    voucher.apply(.routed(try routing.plan(facts).route), at: desk.now)
    return TaskOffice.planned(voucher, desk)
  }

  private func approved(number: Int = 1, _ desk: Desk) throws -> Voucher {
    try TaskOffice.after(
      .approve, by: "anna", of: emergency(number: number, desk), reason: "Rohrbruch", desk)
  }

  @Test func `its release needs a reason`() throws {
    let desk = desk()
    let voucher = try emergency(desk)
    #expect(throws: DecisionRefusal.emergencyReasonMissing) {
      try TaskOffice.after(.approve, by: "anna", of: voucher, reason: " ", desk)
    }
    #expect(throws: DecisionRefusal.emergencyReasonMissing) {
      try TaskOffice.after(.approve, by: "anna", of: voucher, reason: nil, desk)
    }
    #expect(try approved(desk).status == .approved)
  }

  @Test func `it is looked at afterwards by somebody else, and stays approved meanwhile`() throws {
    let desk = desk()
    let voucher = try approved(desk)
    let task = try #require(voucher.tasks.first)
    #expect(voucher.tasks.count == 1)
    #expect((task.kind, task.role) == (.afterAction, .controlling))
    #expect(TaskPlan.events(for: voucher, desk).isEmpty)
    #expect(throws: DecisionRefusal.reasonMissing(.reject)) {
      try TaskOffice.after(.reject, by: "kurt", of: voucher, reason: nil, desk)
    }
    let objected = try TaskOffice.after(
      .reject, by: "kurt", of: voucher, reason: "kein Ticket", desk)
    #expect(objected.status == .approved)
    #expect(objected.tasks.isEmpty)
    #expect(
      objected.afterAction?.finding
        == AfterAction.Finding(isConfirmed: false, user: "kurt", reason: "kein Ticket"))
    let confirmed = try TaskOffice.after(.approve, by: "kurt", of: voucher, desk)
    #expect(confirmed.afterAction?.finding?.isConfirmed == true)
    #expect(confirmed.decisions.last?.duty == .afterAction)
  }

  @Test func `an auditor goes before controlling, and not who approved it`() throws {
    let anna = TaskOffice.user("anna", "fm,audit", "100,200")
    let desk = desk(Self.people.filter { $0.values["user"] != "anna" } + [anna])
    let voucher = try approved(desk)
    #expect(voucher.tasks.map(\.role) == [.audit])
    #expect(throws: DecisionRefusal.keptApart("ANNA", .afterAction, earlier: .factualCheck)) {
      try TaskOffice.after(.approve, by: "anna", of: voucher, desk)
    }
  }

  @Test func `the sample is drawn the same again, and in about its share`() throws {
    let desk = desk(percent: 30)
    let drawn = try (1...300).map { number in
      try #require(try approved(number: number, desk).afterAction)
    }
    let again = try #require(try approved(number: 7, desk).afterAction)
    #expect(again == drawn[6])
    let share = drawn.count { $0.isDrawn }
    #expect((60...120).contains(share), "\(share)")
    for sample in drawn { #expect(sample.isOpen == (sample.draw < 3000)) }
  }

  @Test func `what is no emergency is neither asked for a reason nor drawn`() throws {
    let voucher = try TaskOffice.voucher()
    let released = try TaskOffice.after(.approve, by: "anna", of: voucher, reason: nil)
    #expect(released.status == .approved)
    #expect(released.afterAction == nil)
  }
}

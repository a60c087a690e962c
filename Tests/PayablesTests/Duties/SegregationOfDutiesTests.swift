import MasterData
import TestSupport
import Testing

@testable import Payables

/// Which duties nobody has both of, as a table and at the desk.
struct SegregationOfDutiesTests {
  @Test func `checking, approving, posting and paying are four people's`() {
    let duties: [Duty] = [.factualCheck, .approval, .posting, .paymentRelease]
    for (index, duty) in duties.enumerated() {
      for other in duties[(index + 1)...] {
        #expect(SegregationOfDuties.areApart(duty, other), "\(duty) \(other)")
        #expect(SegregationOfDuties.areApart(other, duty), "\(other) \(duty)")
      }
    }
    #expect(SegregationOfDuties.areApart(.masterDataConfirmation, .masterDataChange))
    #expect(!SegregationOfDuties.areApart(.masterDataChange, .masterDataChange))
    #expect(!SegregationOfDuties.areApart(.formalCheck, .posting))
  }

  @Test(arguments: [Duty.order, .claim])
  func `who asks for money neither checks, approves, posts nor pays it`(duty: Duty) {
    let others: [Duty] = [
      .formalCheck, .factualCheck, .approval, .afterAction, .posting, .paymentRelease, .deviation,
    ]
    for other in others { #expect(SegregationOfDuties.areApart(duty, other), "\(other)") }
  }

  @Test func `each pair stands once`() {
    let pairs = SegregationOfDuties.pairs.map { Set([$0.0, $0.1]) }
    #expect(Set(pairs).count == pairs.count)
  }

  private func refusal(_ body: () throws -> Voucher) -> DecisionRefusal? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? DecisionRefusal
    }
  }

  /// The records of the office with one row changed.
  private func records(
    _ table: MasterTable, _ values: [String: String]
  ) throws -> [MasterRecord] {
    var records = TaskOffice.records
    let index = try #require(records.firstIndex { $0.table == table })
    records[index] = MasterRecord(table, records[index].values.merging(values) { $1 })
    return records
  }

  @Test func `who ordered accepts no other price, but may give it back`() throws {
    let records = try records(.orders, ["ordered_by": "petra"])
    let desk = TaskOffice.desk(records)
    let voucher = try TaskOffice.voucher(DeskBooks.invoice(price: 60), records: records)
    #expect(
      refusal { try TaskOffice.after(.approve, by: "petra", of: voucher, desk) }
        == .ownDeviation("PETRA"))
    #expect(try TaskOffice.after(.reject, by: "petra", of: voucher, desk).status == .rejected)
  }

  @Test func `who accepted another price does not check what was rendered`() throws {
    let both = TaskOffice.user("petra", "procurement,fm", "100,200")
    let records =
      DeskBooks.records.filter { $0.table != .users } + [
        both, TaskOffice.user("bert", "fm", "300"),
      ]
    let desk = TaskOffice.desk(records)
    let stopped = try TaskOffice.voucher(DeskBooks.invoice(price: 60), records: records)
    var accepted = try TaskOffice.after(.approve, by: "petra", of: stopped, desk)
    #expect(accepted.decisions.map(\.duty) == [.deviation])
    accepted.apply(.reconsidered(Reconsideration([])), at: desk.now)
    let facts = try ApprovalFacts(accepted, desk.books)
    #expect(facts.duties == [DutyRecord(.deviation, "petra")])
    let plan = try ApprovalRouting(
      desk.books, on: desk.now.berlinDate, desk.policy.approval, desk.policy.purchasing
    ).plan(ApprovalFacts(accepted, desk.books))
    #expect(plan.route.steps.map(\.user) == [nil, nil])
    accepted.apply(.routed(plan.route), at: desk.now)
    let routed = TaskOffice.planned(accepted, desk)
    #expect(
      refusal { try TaskOffice.after(.approve, by: "petra", of: routed, desk) }
        == .keptApart("PETRA", .factualCheck, earlier: .deviation))
    #expect(try TaskOffice.after(.approve, by: "bert", of: routed, desk).status == .approved)
  }

  @Test func `a decision keeps which duty it was`() throws {
    let released = try TaskOffice.after(.approve, by: "anna", of: TaskOffice.voucher())
    #expect(released.decisions.map(\.duty) == [.factualCheck])
    #expect(
      try DutyRecord.all(of: released, TaskOffice.desk().books)
        == [DutyRecord(.factualCheck, "anna")])
  }
}

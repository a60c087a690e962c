import Invoice
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

struct EscalationTests {
  /// The task's moves from alarm to alarm, with their time.
  private func moves(
    of voucher: Voucher, _ records: [MasterRecord], count: Int
  ) throws -> [(TaskMove, Timestamp)] {
    var voucher = voucher
    var moves: [(TaskMove, Timestamp)] = []
    while moves.count < count, let task = voucher.tasks.first {
      let desk = TaskOffice.desk(records, at: task.alarm)
      #expect(
        try Escalation.event(
          for: task, TaskOffice.desk(records, at: task.alarm.adding(seconds: -1)))
          == nil)
      let event = try #require(try Escalation.event(for: task, desk))
      guard case .taskMoved(let move) = event else { break }
      moves.append((move, desk.now))
      voucher.apply(event, at: desk.now)
    }
    return moves
  }

  @Test func `a task climbs from reminder to management and is never silent`() throws {
    let records = TaskOffice.records
    let voucher = try TaskOffice.voucher()
    let task = try #require(voucher.tasks.first)
    let moves = try moves(of: voucher, records, count: 6)
    #expect(
      moves.map(\.0.level) == [
        .reminded, .substitute, .lead, .management, .management, .management,
      ])
    #expect(moves[0].1 < task.deadline)
    #expect(moves[1].1 == task.deadline)
    #expect((moves[1].0.user, moves[1].0.substituteFor) == ("bert", "anna"))
    #expect(moves[2].0.role == .budget)
    #expect(moves[3].0.role == .management)
    #expect(zip(moves, moves.dropFirst()).allSatisfy { $0.1 < $1.1 })
  }

  @Test func `who was brought in may decide, the owner still may`() throws {
    let records = TaskOffice.records
    var voucher = try TaskOffice.voucher()
    for (move, time) in try moves(of: voucher, records, count: 3) {
      voucher.apply(.taskMoved(move), at: time)
    }
    #expect(try TaskOffice.after(.approve, by: "bert", of: voucher).status == .approved)
    #expect(try TaskOffice.after(.approve, by: "anna", of: voucher).status == .approved)
    #expect(try TaskOffice.after(.approve, by: "cora", of: voucher).status == .approved)
    #expect(throws: DecisionRefusal.self) {
      try TaskOffice.after(.approve, by: "paul", of: voucher)
    }
  }

  @Test func `a case of a role has nobody who stands in, but somebody above`() throws {
    let voucher = try TaskOffice.voucher(DeskBooks.invoice(order: nil))
    let task = try #require(voucher.tasks.first)
    #expect((task.role, task.user) == (.procurement, nil))
    let levels = try moves(of: voucher, TaskOffice.records, count: 3).map(\.0.level)
    #expect(levels == [.reminded, .lead, .management])
  }
}

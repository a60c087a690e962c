import Invoice
import MasterData
import TestSupport
import Testing

@testable import Payables

/// The deadlines of a week and what was carried upwards in it.
@Suite struct ServiceFiguresTests {
  /// Monday, 30 November 2026, and the seven days from there.
  private static let week = ReportPeriod(.week, with: CalendarDate(daysSince1970: 20_787))
  private static let now = week.end.adding(seconds: 86_400 * 30)

  private func figures(_ tasks: [TaskPassage]) -> ServiceFigures {
    var figures = ServiceFigures(
      Self.week, ServiceLevels(), GermanCalendar(state: .berlin), at: Self.now)
    for task in tasks { figures.add(task) }
    return figures
  }

  private func task(
    _ number: Int, _ kind: TaskKind = .approval, by user: String?, day: Int64 = 1
  ) -> TaskPassage {
    var task = TaskPassage(
      id: TaskID(voucher: VoucherID(year: 2026, number: number), number: 1))
    (task.kind, task.user) = (kind, user)
    task.openedAt = Self.week.start
    task.deadline = Self.week.start.adding(seconds: 86_400 * 2)
    task.endedAt = user.map { _ in Self.week.start.adding(seconds: 86_400 * day) }
    return task
  }

  @Test func `a task is carried upwards in the week in which that happened`() {
    var waiting = task(1, by: nil)
    // Due long after this week, and never done.
    waiting.deadline = Self.now.adding(seconds: 86_400)
    waiting.raises = [
      .init(to: .reminded, at: Self.week.start.adding(seconds: -1)),
      .init(to: .substitute, at: Self.week.start),
      .init(to: .lead, at: Self.week.end.adding(seconds: -1)),
      .init(to: .head, at: Self.week.end),
    ]
    #expect(figures([waiting]).escalated == [.lead: 1])
    waiting.raises.removeAll { Self.week.contains($0.at) }
    #expect(figures([waiting]).escalated.isEmpty)
  }

  @Test func `a deadline that few people are behind is told of with others`() throws {
    let many = (1...5).map { task($0, by: "a\($0)") }
    let few = (6...7).map { task($0, .answer, by: "b\($0)", day: 3) }
    let pooled = figures(many + few).told
    // The five join the two, or what is left of all would be about these.
    #expect(pooled.groups.isEmpty)
    #expect(pooled.rest?.measured == 7 && pooled.rest?.inTime == 5)
    let others = (8...13).map { task($0, .qualityLook, by: "c\($0)") }
    let told = figures(many + few + others).told
    #expect(told.groups.map(\.group) == [.quality] && told.rest?.measured == 7)
    #expect(figures(many).told.groups.map(\.group) == [.approval])
    #expect(figures(many).told.rest == nil)
  }

  @Test(arguments: 1...4) func `where few people decided, nothing is told`(_ people: Int) {
    let tasks = (1...people).map { task($0, by: "a\($0)") } + [task(9, .answer, by: nil)]
    let figures = figures(tasks)
    #expect(figures.isWithheld && figures.told.groups.isEmpty && figures.told.rest == nil)
  }

  @Test func `an open task counts once its deadline is over, behind which nobody stands yet`() {
    let told = figures([task(1, by: nil)]).told
    #expect(told.groups.isEmpty && told.rest?.measured == 1 && told.rest?.inTime == 0)
    #expect(!figures([task(1, by: nil)]).isWithheld && !figures([]).isWithheld)
  }

  @Test func `how soon a document was registered is about no person`() {
    var figures = figures([])
    var passage = Passage(id: VoucherID(year: 2026, number: 1))
    passage.receivedAt = Self.week.start
    passage.registeredAt = Self.week.start.adding(seconds: 60)
    figures.add(passage)
    #expect(figures.intake[.electronicIntake]?.measured == 1)
  }
}

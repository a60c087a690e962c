import Invoice
import MasterData
import Payables
import TestSupport
import Testing

/// Nobody's pace can be read out of the figures, as § 87 (1) BetrVG wants it.
@Suite struct DecisionTimesTests {
  private static let period = ReportPeriod(
    .month, with: CalendarDate(daysSince1970: 20_760))

  private func task(
    _ number: Int, _ kind: TaskKind, _ role: Role, by user: String, hours: Int
  ) -> TaskPassage {
    var task = TaskPassage(
      id: TaskID(voucher: VoucherID(year: 2026, number: number), number: 1))
    (task.kind, task.role, task.user) = (kind, role, user)
    task.openedAt = Self.period.start
    task.deadline = Self.period.start.adding(seconds: 24 * 3600)
    task.endedAt = Self.period.start.adding(seconds: Int64(hours) * 3600)
    return task
  }

  /// So many people of a role, each with one task.
  private func times(_ people: [(role: Role, count: Int)]) -> DecisionTimes {
    var times = DecisionTimes(Self.period)
    var number = 0
    for (role, count) in people {
      for person in 0..<count {
        number += 1
        times.add(task(number, .approval, role, by: "\(role)-\(person)", hours: number))
      }
    }
    return times
  }

  @Test func `of four people nothing is told`() {
    let times = times([(.budget, 4)])
    #expect(times.total == nil)
    #expect(times.shown.groups.isEmpty && times.shown.rest == nil)
  }

  @Test func `a group of five is told of`() throws {
    let times = times([(.budget, 5)])
    let shown = try #require(times.shown.groups.first)
    #expect(shown.group.role == .budget)
    #expect(shown.figures.tally.median?.description == "180.0")
    #expect(shown.figures.inTimeRate?.description == "100.00")
    #expect(times.shown.rest == nil)
  }

  @Test func `small groups are told of together, and never fewer than five people`() {
    let times = times([(.budget, 5), (.fm, 3), (.ap, 2)])
    #expect(times.shown.groups.map(\.group.role) == [.budget])
    #expect(times.shown.rest?.tally.count == 5)
  }

  @Test func `the time to a release is told where each kind of decision is by many`() {
    func times(_ people: [(kind: TaskKind, count: Int)]) -> DecisionTimes {
      var times = DecisionTimes(Self.period)
      for (kind, count) in people {
        for person in 0..<count {
          times.add(task(person + 1, kind, .budget, by: "\(kind)-\(person)", hours: 1))
        }
      }
      return times
    }
    #expect(times([(.approval, 5)]).areReleasesAboutMany)
    #expect(times([(.approval, 5), (.factualCheck, 5), (.answer, 1)]).areReleasesAboutMany)
    #expect(!times([(.approval, 1), (.factualCheck, 5)]).areReleasesAboutMany)
    #expect(!times([(.settleCase, 9)]).areReleasesAboutMany)
  }

  @Test func `what is left of the total is about many, too`() {
    // One manager beside five and six others: the five join, or the manager could be worked out.
    let times = times([(.fm, 6), (.budget, 5), (.management, 1)])
    #expect(times.shown.groups.map(\.group.role) == [.fm])
    #expect(times.shown.rest?.tally.count == 6)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `whatever the house is like, each row and what rows leave is about five people`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var times = DecisionTimes(Self.period)
    var people: [Role: Set<String>] = [:]
    for number in 1...60 {
      let role = Role.allCases.randomElement(using: &random) ?? .ap
      let user =
        "\(role)-\(Int.random(in: 0..<Int.random(in: 1...8, using: &random), using: &random))"
      people[role, default: []].insert(user)
      times.add(task(number, .approval, role, by: user, hours: 1))
    }
    let shown = times.shown
    for row in shown.groups { #expect((people[row.group.role]?.count ?? 0) >= 5) }
    let told = Set(shown.groups.map(\.group.role))
    let left = people.filter { !told.contains($0.key) }.values.reduce(into: Set()) {
      $0.formUnion($1)
    }
    #expect(left.isEmpty || left.count >= 5)
  }
}

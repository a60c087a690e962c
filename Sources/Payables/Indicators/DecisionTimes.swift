package import Invoice
package import MasterData

/// How long people took for tasks that were decided in a period, by kind and role (O2).
///
/// A group behind which fewer than five people stand is told of only together with others: nobody's
/// pace can be read here (§ 87 (1) no. 6 BetrVG).
package struct DecisionTimes: Sendable {
  package struct Group: Hashable, Comparable, Sendable {
    package let kind: TaskKind
    package let role: Role

    package static func < (left: Group, right: Group) -> Bool {
      (left.kind.rawValue, left.role.rawValue) < (right.kind.rawValue, right.role.rawValue)
    }
  }

  package struct Figures: Hashable, Sendable, AboutPeople {
    /// From asking to deciding.
    package fileprivate(set) var tally = Tally()
    package fileprivate(set) var inTime = 0
    fileprivate(set) var people: Set<String> = []

    mutating func add(_ other: Figures) {
      tally.add(other.tally)
      inTime += other.inTime
      people.formUnion(other.people)
    }

    /// Percent that was decided in time, two decimals.
    package var inTimeRate: ExactDecimal? { .percent(inTime, of: tally.count) }
  }

  package let period: ReportPeriod
  private var groups: [Group: Figures] = [:]

  package init(_ period: ReportPeriod) { self.period = period }

  package mutating func add(_ task: TaskPassage) {
    guard let ended = task.endedAt, let user = task.user, period.contains(ended) else { return }
    let group = Group(kind: task.kind, role: task.role)
    groups[group, default: Figures()].tally.add(minutes: task.openedAt.minutes(until: ended))
    groups[group, default: Figures()].people.insert(user)
    if ended <= task.deadline { groups[group, default: Figures()].inTime += 1 }
  }

  /// All together; nil where too few people stand behind it.
  package var total: Figures? {
    let all = groups.values.reduce(into: Figures()) { $0.add($1) }
    return all.isAboutMany ? all : nil
  }

  /// The groups that may be told of, and all others together.
  package var shown: (groups: [(group: Group, figures: Figures)], rest: Figures?) { groups.told }

  /// Whether many people decided each kind of task that an invoice waits for until it is released.
  package var areReleasesAboutMany: Bool {
    let kinds = [TaskKind.approval, .factualCheck].map { kind in
      groups.filter { $0.key.kind == kind }.values.reduce(into: Figures()) { $0.add($1) }
    }.filter { !$0.people.isEmpty }
    return !kinds.isEmpty && kinds.allSatisfy(\.isAboutMany)
  }
}

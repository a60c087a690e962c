/// How long tasks may take, and who is told when they take longer (N1, N2; handbook: SLAs und
/// Eskalationsmatrix).
package struct ServiceLevels: Hashable, Sendable {
  /// Working days.
  package var factualCheckDays = 3
  package var approvalDays = 2
  package var answerDays = 1
  package var qualityDays = 1
  /// Of a dunning letter, until its sender is told how things stand.
  package var dunningDays = 2
  /// Working days before the deadline at which the owner is reminded.
  package var reminderDays = 1
  /// Working days from one level to the next behind the deadline.
  package var escalationDays = 1

  package init() {}

  func days(for kind: TaskKind) -> Int {
    switch kind {
    case .settleCase, .answer: answerDays
    case .factualCheck: factualCheckDays
    case .approval: approvalDays
    case .qualityLook: qualityDays
    }
  }
}

package import Invoice
package import MasterData

/// Who may decide a task: the one rule behind decisions, lists and pages (I2).
///
/// The person named for it; who stands in for that one while it is away; where nobody is named
/// everybody in the role; and everybody in the roles it was carried up to.
package final class Responsibility {
  private let approvers: Approvers
  /// Who was looked up already: lists ask for the same few thousands of times.
  private var known: [String: [String]] = [:]

  package init(_ books: any MasterLookup, on today: CalendarDate) {
    approvers = Approvers(books: books, today: today)
  }

  package func isAsked(_ user: User, in task: WorkTask) throws -> Bool {
    guard user.isActive else { return false }
    if user.roles.contains(where: task.rolesAsked.contains) { return true }
    return try people(in: task).contains(user.id)
  }

  /// The people who are asked in a task by name; nobody where it is for a whole role.
  package func people(in task: WorkTask) throws -> [String] {
    let owner = task.isBroughtIn ? task.substituteFor : nil
    return try people(named: task.user) + [owner].compactMap(\.self)
  }

  private func people(named user: String?) throws -> [String] {
    guard let user else { return [] }
    if let people = known[user] { return people }
    let people = try lookedUp(user)
    known[user] = people
    return people
  }

  private func lookedUp(_ user: String) throws -> [String] {
    guard try approvers.isAbsent(user), let substitute = try approvers.substitute(for: user),
      substitute != user
    else { return [user] }
    return [user, substitute]
  }
}

extension WorkTask {
  /// The roles everybody in which may decide it.
  package var rolesAsked: [Role] { user == nil ? [role] + escalatedTo : escalatedTo }

  /// Whether somebody stands in since the owner took too long; the owner still may decide.
  fileprivate var isBroughtIn: Bool { level >= .substitute && substituteFor != nil }

  /// Whether only those who are asked may know of it: a suspicion of fraud (M6).
  ///
  /// What compliance settles is nothing for the others: neither what is suspected nor that
  /// something is.
  package var isConfidential: Bool { kind == .settleCase && role == .compliance }
}

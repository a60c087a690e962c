import Invoice
import MasterData

/// Finds the people who decide: by role, cost centre and project, with their substitutes (I2).
struct Approvers {
  let books: any MasterLookup
  let today: CalendarDate

  /// Who answers for a cost centre in a role: first those who are named for it.
  func user(_ role: Role, costCenter: String?, except excluded: Set<String> = []) throws -> Found? {
    let users = try books.rows(User.self, where: .role, is: role.rawValue).filter(\.isActive)
    let allowed = users.filter { !excluded.contains($0.id) }
    // Where only one answers who may not decide this, it is who stands in for that one.
    guard
      let only = Self.answering(for: costCenter, allowed)
        ?? (allowed.contains { $0.answers(for: costCenter ?? "*") }
          ? nil : Self.answering(for: costCenter, users))
    else { return nil }
    return try standIn(for: only, except: excluded)
  }

  /// The one who answers for a cost centre, by name before those who answer for all; of several
  /// that answer alike, nobody is certain: the role is asked.
  private static func answering(for costCenter: String?, _ users: [User]) -> User? {
    let named = costCenter.map { center in users.filter { $0.answersByName(for: center) } } ?? []
    return (named.isEmpty ? users.filter { $0.costCenters.contains("*") } : named).only
  }

  /// A person by name, where it may act in the role.
  func user(_ id: String?, as role: Role) throws -> Found? {
    guard let id, let user = try books.row(User.self, id), user.isActive, user.roles.contains(role)
    else { return nil }
    return try standIn(for: user, except: [])
  }

  func isAbsent(_ id: String) throws -> Bool {
    guard let user = try books.row(User.self, id) else { return true }
    return !user.isActive || user.isAbsent(on: today)
  }

  /// Who stands in for a person today, whether it is absent or only does not answer; nil for
  /// nobody.
  func substitute(for id: String) throws -> String? {
    guard let user = try books.row(User.self, id) else { return nil }
    return try standIn(for: user, except: [id])?.user.id
  }

  struct Found {
    let user: User
    let substituteFor: String?
  }

  /// Substitutes asked one after the other; a longer chain is a mistake in the master data.
  private static let chainMax = 10

  /// Who acts for a person today; nil where all who could are absent.
  private func standIn(for user: User, except excluded: Set<String>) throws -> Found? {
    var seen: Set<String> = []
    var current = user
    while !current.isActive || current.isAbsent(on: today) || excluded.contains(current.id) {
      guard seen.insert(current.id).inserted, seen.count <= Self.chainMax,
        let next = try current.substitute.flatMap({ try books.row(User.self, $0) })
      else { return nil }
      current = next
    }
    return Found(user: current, substituteFor: current.id == user.id ? nil : user.id)
  }
}

extension [User] {
  fileprivate var only: User? { count == 1 ? first : nil }
}

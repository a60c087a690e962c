import Invoice
import MasterData

/// Finds the people who decide: by role, cost centre and project, with their substitutes (I2).
struct Approvers {
  let books: any MasterLookup
  let today: CalendarDate

  /// Who may not be asked, with what keeps each from it.
  typealias Excluded = [String: Duty]

  /// Who answers for a cost centre in a role: first those who are named for it.
  func user(_ role: Role, costCenter: String?, except excluded: Excluded = [:]) throws -> Found {
    let users = try books.rows(User.self, where: .role, is: role.rawValue).filter(\.isActive)
    let allowed = users.filter { excluded[$0.id] == nil }
    var found = Found()
    // Where only one answers who may not decide this, it is who stands in for that one.
    guard
      let only = Self.answering(for: costCenter, allowed)
        ?? (allowed.contains { $0.answers(for: costCenter ?? "*") }
          ? nil : Self.answering(for: costCenter, users))
    else {
      found.notes.append(ApprovalWords.nobodyCertain(role, costCenter))
      return found
    }
    let isNamed = costCenter.map { only.answersByName(for: $0) } ?? false
    found.notes += users.filter { excluded[$0.id] != nil && $0.id != only.id }
      .filter { $0.answers(for: costCenter ?? "*") }
      .map { ApprovalWords.excluded($0.id, excluded[$0.id]) }
    found.notes.append(ApprovalWords.answers(only.id, role, isNamed ? costCenter : nil))
    return try standIn(for: only, except: excluded, found)
  }

  /// The one who answers for a cost centre, by name before those who answer for all; of several
  /// that answer alike, nobody is certain: the role is asked.
  private static func answering(for costCenter: String?, _ users: [User]) -> User? {
    let named = costCenter.map { center in users.filter { $0.answersByName(for: center) } } ?? []
    return (named.isEmpty ? users.filter { $0.costCenters.contains("*") } : named).only
  }

  /// A person by name, or who stands in for it; in a role where it must act in one.
  func user(_ id: String, as role: Role?, except excluded: Excluded = [:]) throws -> Found {
    guard let user = try books.row(User.self, id), user.isActive,
      role.map(user.roles.contains) ?? true
    else { return Found(notes: [ApprovalWords.unknown(id, role)]) }
    return try standIn(for: user, except: excluded, Found())
  }

  func isAbsent(_ id: String) throws -> Bool {
    guard let user = try books.row(User.self, id) else { return true }
    return !user.isActive || user.isAbsent(on: today)
  }

  /// Who stands in for a person today, whether it is absent or only does not answer; nil for
  /// nobody.
  func substitute(for id: String) throws -> String? {
    guard let user = try books.row(User.self, id) else { return nil }
    return try standIn(for: user, except: [id: .approval], Found()).user?.id
  }

  /// Who was found, and how.
  struct Found {
    var user: User?
    var substituteFor: String?
    var notes: [ApprovalNote] = []
  }

  /// Substitutes asked one after the other; a longer chain is a mistake in the master data.
  private static let chainMax = 10

  /// Who acts for a person today; nobody where all who could are absent.
  private func standIn(
    for user: User, except excluded: Excluded, _ found: Found
  ) throws -> Found {
    var found = found
    var seen: Set<String> = []
    var current = user
    while let note = ApprovalWords.absence(of: current, on: today, excluded[current.id]) {
      found.notes.append(note)
      guard seen.insert(current.id).inserted, seen.count <= Self.chainMax,
        let next = try current.substitute.flatMap({ try books.row(User.self, $0) }),
        !seen.contains(next.id)
      else {
        found.notes.append(ApprovalWords.nobodyStandsIn(user.id))
        return found
      }
      found.notes.append(ApprovalWords.standsIn(next.id, for: current.id))
      current = next
    }
    found.user = current
    found.substituteFor = current.id == user.id ? nil : user.id
    return found
  }
}

extension [User] {
  fileprivate var only: User? { count == 1 ? first : nil }
}

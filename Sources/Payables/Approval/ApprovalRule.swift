package import MasterData

/// A rule of the house about who decides ([[approval_rule]], I1).
///
/// Where all that it asks for holds, it adds people to the route of an invoice or puts them in the
/// place of those behind the first check. It can take away neither that check nor the formal one.
package struct ApprovalRule: Hashable, Sendable {
  package var name = ""
  package var condition = ApprovalCondition()
  package var mode = Mode.add
  /// Whom it asks, one stage after the other.
  package var stages: [ApprovalStage] = []
  /// Why there is such a rule; people read it in the reasons of a task.
  package var reason: String?

  package init() {}

  package enum Mode: String, Codable, Hashable, Sendable, CaseIterable {
    /// Its people decide as well, behind the others.
    case add
    /// Its people decide in the place of all behind the first check.
    case replace
  }
}

/// People who are asked at the same time: `budget + controlling`.
package struct ApprovalStage: Hashable, Sendable {
  package var approvers: [RequestedApprover]

  package init(_ approvers: [RequestedApprover]) { self.approvers = approvers }

  /// Nil for what is none; ``ApprovalStage/text`` says how it is written.
  package init?(_ text: String) {
    let parts = text.split(separator: "+", omittingEmptySubsequences: false).map { part in
      RequestedApprover(part.trimmed)
    }
    guard !parts.contains(nil), parts.count <= Self.approversMax else { return nil }
    approvers = parts.compactMap(\.self)
  }

  package var text: String { approvers.map(\.text).joined(separator: " + ") }

  /// People of one stage.
  package static let approversMax = 8
}

/// Whom a rule asks: a role (`budget`), a person (`user:gl`), or a person in a role whose others
/// are asked where that person is gone (`budget:gl`).
package struct RequestedApprover: Hashable, Sendable {
  /// Nil for a person by its name alone.
  package var role: Role?
  /// A user of the master data.
  package var user: String?

  package init(_ role: Role) { self.role = role }

  package init(user: String, role: Role? = nil) {
    self.user = user
    self.role = role
  }

  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(\.trimmed)
    role = Role(rawValue: parts[0])
    guard parts.count == 2 else {
      guard role != nil else { return nil }
      return
    }
    guard role != nil || parts[0] == Self.personWord, Self.isName(parts[1]) else { return nil }
    user = parts[1]
  }

  package var text: String {
    guard let user else { return role?.rawValue ?? "" }
    return "\(role?.rawValue ?? Self.personWord):\(user)"
  }

  private static let personWord = "user"

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.count) && !text.contains { $0.isWhitespace || $0 == ":" }
  }
}

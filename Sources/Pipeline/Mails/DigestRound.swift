import Configuration
import Foundation
import Invoice
import Ledger
import MasterData
import Payables

/// Orders the digests of a day: one for everybody who has something to do (N2).
struct DigestRound {
  let workshop: Workshop

  /// What the journal keeps of a round.
  private struct Entry: Codable {
    let day: CalendarDate
    let users: [String]
  }

  /// Does nothing on days without work, before the hour, and a second time on a day.
  func runIfDue(_ settings: Settings, at now: Timestamp) async throws {
    let day = now.berlinDate
    guard let hour = settings.mail.digestHour, settings.policy.calendar.isWorkingDay(day),
      now >= Timestamp(berlin: day, hour: hour), try lastDay() != day
    else { return }
    let digests = try digests(on: day)
    let entry = Entry(day: day, users: digests.map(\.user))
    try await workshop.ledger.transaction { books in
      try books.append(.digestsOrdered, details: entry, at: now, actor: Author.daemon)
      for digest in digests { try books.order(digest, at: now) }
    }
  }

  private func lastDay() throws -> CalendarDate? {
    try workshop.ledger.lastDetails(of: .digestsOrdered).flatMap {
      try? JSONDecoder().decode(Entry.self, from: Data($0.utf8)).day
    }
  }

  /// In the order of the users; those without an address and those away get none.
  private func digests(on day: CalendarDate) throws -> [Digest] {
    let users = try workshop.ledger.rows(User.self)
      .filter { $0.isActive && $0.email != nil && !$0.isAbsent(on: day) }
    let members = Dictionary(
      grouping: users.flatMap { user in Set(user.roles).map { ($0, user.id) } }, by: \.0)
    var digests = Dictionary(
      uniqueKeysWithValues: users.map { ($0.id, Digest(user: $0.id, day: day)) })
    let responsibility = Responsibility(workshop.ledger, on: day)
    try workshop.ledger.openTasks { open in
      let named = try responsibility.people(in: open.task)
      let inRoles = open.task.rolesAsked.flatMap { members[$0] ?? [] }.map(\.1)
      for user in Set(named + inRoles) { digests[user]?.add(open.task.id) }
    }
    return digests.values.filter { $0.total > 0 }.sorted { $0.user < $1.user }
  }
}

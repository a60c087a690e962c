import Foundation
import Invoice
import Ledger
import Payables

/// What the journal keeps of a round that is made once a day.
private struct DailyRound: Codable {
  let day: CalendarDate
}

extension Ledger {
  /// Whether the daemon's round of a day was made; the days are Berlin's.
  func isDone(_ round: SystemEventKind, on day: CalendarDate) throws -> Bool {
    guard let details = try lastDetails(of: round) else { return false }
    return try JSONDecoder().decode(DailyRound.self, from: Data(details.utf8)).day == day
  }
}

extension LedgerTransaction {
  /// Notes that the daemon's round of today was made.
  func note(_ round: SystemEventKind, at now: Timestamp) throws {
    try append(round, details: DailyRound(day: now.berlinDate), at: now, actor: Author.daemon)
  }
}

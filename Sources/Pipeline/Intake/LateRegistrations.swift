import Payables

/// Documents of one channel that were registered later than the channel promises (A8).
struct LateRegistrations: Hashable, Sendable {
  let channel: String
  var documents = 0
  /// When the one arrived that waited longest.
  var earliest: Timestamp

  /// Those among claims that are registered at `now`, a row a channel.
  static func among(_ claims: [Claim], _ policy: Policy, at now: Timestamp) -> [LateRegistrations] {
    var late: [String: LateRegistrations] = [:]
    for claim in claims where claim.origin != .child {
      guard let deadline = policy.channelDeadlines[claim.channel],
        deadline.due(from: claim.receivedAt, calendar: policy.calendar) < now
      else { continue }
      var row =
        late[claim.channel]
        ?? LateRegistrations(channel: claim.channel, earliest: claim.receivedAt)
      row.documents += 1
      row.earliest = min(row.earliest, claim.receivedAt)
      late[claim.channel] = row
    }
    return late.values.sorted { $0.channel < $1.channel }
  }
}

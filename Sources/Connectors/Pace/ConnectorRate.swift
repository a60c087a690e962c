package import Payables

/// How many requests the other side takes.
package struct ConnectorRate: Codable, Hashable, Sendable {
  package var count: Int
  /// Seconds in which they may be made: 1 or 60.
  package var seconds: Int

  package static func perSecond(_ count: Int) -> ConnectorRate { .init(count: count, seconds: 1) }
  package static func perMinute(_ count: Int) -> ConnectorRate { .init(count: count, seconds: 60) }

  package static let countRange = 1...10_000

  private var microsecondsEach: Int64 { Int64(seconds) * 1_000_000 / Int64(max(count, 1)) }

  /// Asks for so many requests at once.
  ///
  /// Nil: they may go now, and the pace knows of them; else the moment to ask again.
  package func ask(
    _ requests: Int, _ pace: inout ConnectorPace, at now: Timestamp
  ) -> Timestamp? {
    let burst = Int64(max(count, requests))
    let free = max(pace.freeAt?.microseconds ?? 0, now.microseconds)
    let next = free + Int64(requests) * microsecondsEach
    let latest = now.microseconds + burst * microsecondsEach
    guard next <= latest else {
      return Timestamp(microseconds: now.microseconds + next - latest)
    }
    pace.freeAt = Timestamp(microseconds: next)
    return nil
  }
}

/// How far the requests that were made use up a rate.
package struct ConnectorPace: Codable, Hashable, Sendable {
  /// When as much is free again as if nothing had been sent.
  fileprivate var freeAt: Timestamp?

  package init() {}
}

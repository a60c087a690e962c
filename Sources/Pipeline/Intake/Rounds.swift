/// When each channel is to be looked at again.
struct Rounds {
  /// Files that are watched after their claim are looked at at least this often.
  private static let longestPause = Duration.seconds(10)
  /// Nothing is looked at more often than this, unless the file system reports something.
  private static let shortestLook = Duration.seconds(1)

  private var next: [String: ContinuousClock.Instant] = [:]

  func isDue(_ channel: Channel, at now: ContinuousClock.Instant) -> Bool {
    next[channel.name].map { $0 <= now } ?? true
  }

  /// How long nothing has to be looked at.
  func pause(at now: ContinuousClock.Instant) -> Duration {
    let first = next.values.min() ?? now
    return min(max(Self.shortestLook, first - now), Self.longestPause)
  }

  /// Notes that a channel was looked at.
  ///
  /// Where a file waits the next look is when it may have settled.
  mutating func looked(
    at channel: Channel, hasWaiting: Bool, _ now: ContinuousClock.Instant
  ) {
    let settled = max(.nanoseconds(channel.settle), Self.shortestLook)
    next[channel.name] = now + (hasWaiting ? min(channel.poll, settled) : channel.poll)
  }

  /// Has every channel looked at next: something happened somewhere, or the channels are others.
  mutating func callAll() { next = [:] }
}

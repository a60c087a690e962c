import Clocks

/// Waits longer after each failure in a row, up to a minute.
struct Backoff: Sendable {
  private static let longest = Duration.seconds(60)
  private static let slice = Duration.milliseconds(250)
  private var next = Duration.milliseconds(250)

  mutating func wait() async {
    await AlarmClock.shared.sleep(for: next)
    next = min(next * 2, Self.longest)
  }

  /// The same, cut short when it is not worth waiting any more.
  mutating func wait(unless isOver: () -> Bool) async {
    let end = ContinuousClock.now + next
    while !isOver(), .now < end {
      await AlarmClock.shared.sleep(for: min(Self.slice, end - .now))
    }
    next = min(next * 2, Self.longest)
  }
}

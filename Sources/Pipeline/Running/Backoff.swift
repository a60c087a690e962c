/// Waits longer after each failure in a row, up to a minute.
struct Backoff: Sendable {
  private static let longest = Duration.seconds(60)
  private var next = Duration.milliseconds(250)

  mutating func wait() async {
    try? await Task.sleep(for: next)
    next = min(next * 2, Self.longest)
  }
}

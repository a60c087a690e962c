internal import Clocks
import Threads

/// Ends a process that takes longer than it may.
///
/// One task and one timer for the whole life of a process: a timer for every document would lie
/// in the queue for a minute after the document is done.
final class Watchdog: Sendable {
  private let shortest: Duration
  private let bite: @Sendable () -> Void
  private let state = Lock(State())

  private struct State {
    var deadline: ContinuousClock.Instant?
    var hasBitten = false
  }

  /// Makes a watchdog for spans of `shortest` or more, which bites once at most.
  init(shortest: Duration, bite: @escaping @Sendable () -> Void) {
    self.shortest = shortest
    self.bite = bite
  }

  func begin(_ span: Duration) {
    state.withLock { $0.deadline = .now + span }
  }

  /// Whether the span ended in time.
  func end() -> Bool {
    state.withLock { state in
      state.deadline = nil
      return !state.hasBitten
    }
  }

  /// Watches until the task is cancelled.
  func watch() async {
    // It wakes in every shortest span, so a deadline that is set meanwhile is not overslept.
    while !Task.isCancelled { await AlarmClock.shared.sleep(for: next()) }
  }

  /// Bites if it is time, and returns how long to wait until the next look.
  private func next() -> Duration {
    let now = ContinuousClock.now
    return state.withLock { state in
      guard let deadline = state.deadline, !state.hasBitten else { return shortest }
      if deadline <= now {
        state.hasBitten = true
        bite()
      }
      return max(.zero, min(deadline - now, shortest))
    }
  }
}

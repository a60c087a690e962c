import Clocks
import Threads

/// Wakes a lane early: rings are never lost and never pile up.
///
/// One lane waits for a bell.
final class Bell: Sendable {
  private struct State {
    var hasRung = false
    /// Which wait is under way, so that an old timer can't end a new wait.
    var round = 0
    var waiter: CheckedContinuation<Bool, Never>?
  }

  private let state = Lock(State())

  func ring() {
    let waiter = state.withLock { state in
      let waiter = state.waiter
      state.waiter = nil
      state.hasRung = waiter == nil
      return waiter
    }
    waiter?.resume(returning: true)
  }

  /// Waits for a ring, for at most `limit`, and says whether it rang; returns at once where the
  /// task is cancelled.
  @discardableResult
  func wait(atMost limit: Duration) async -> Bool {
    let round = state.withLock { state in
      state.round += 1
      return state.round
    }
    let timer = Task {
      await AlarmClock.shared.sleep(for: limit)
      end(round)
    }
    defer { timer.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          guard state.hasRung || Task.isCancelled else {
            state.waiter = continuation
            return nil
          }
          defer { state.hasRung = false }
          return state.hasRung
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      end(round)
    }
  }

  private func end(_ round: Int) {
    let waiter = state.withLock { state in
      guard state.round == round else { return nil as CheckedContinuation<Bool, Never>? }
      let waiter = state.waiter
      state.waiter = nil
      return waiter
    }
    waiter?.resume(returning: false)
  }
}

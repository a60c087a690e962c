import Synchronization

/// Wakes a lane early: rings are never lost and never pile up.
///
/// One lane waits for a bell.
final class Bell: Sendable {
  private struct State {
    var hasRung = false
    /// Which wait is under way, so that an old timer can't end a new wait.
    var round = 0
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func ring() {
    let waiter = state.withLock { state in
      let waiter = state.waiter
      state.waiter = nil
      state.hasRung = waiter == nil
      return waiter
    }
    waiter?.resume()
  }

  /// Waits for a ring, for at most `limit`; returns at once where the task is cancelled.
  func wait(atMost limit: Duration) async {
    let round = state.withLock { state in
      state.round += 1
      return state.round
    }
    let timer = Task {
      try? await Task.sleep(for: limit)
      end(round)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.hasRung || Task.isCancelled {
            state.hasRung = false
            return true
          }
          state.waiter = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      end(round)
    }
    timer.cancel()
  }

  private func end(_ round: Int) {
    let waiter = state.withLock { state in
      guard state.round == round else { return nil as CheckedContinuation<Void, Never>? }
      let waiter = state.waiter
      state.waiter = nil
      return waiter
    }
    waiter?.resume()
  }
}

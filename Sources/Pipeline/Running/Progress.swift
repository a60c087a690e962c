import Payables
import Threads

/// What feeds the watchdog: lanes that get on, not a process that is alive.
///
/// A lane says when it begins a step and when it has finished one; a lane that is in a step for
/// longer than it may take is stuck.
final class Progress: Sendable {
  enum Lane: String, CaseIterable, Hashable, Sendable {
    case intake, reading, deciding, reconsidering, tasks, mails, delivering, handovers, worklists,
      chronicle
  }

  private struct State {
    /// When the step that is under way began; nil while the lane has nothing to do.
    var busySince: ContinuousClock.Instant?
  }

  private let states = Lock<[Lane: State]>([:])
  private let last = Lock<Timestamp?>(nil)
  private let documents = Lock((registered: 0, decided: 0))

  /// When a lane last finished a step.
  var lastStep: Timestamp? { last.withLock { $0 } }

  /// Documents since the start: those that were registered, and those of them that are decided.
  var tally: (registered: Int, decided: Int) { documents.withLock { $0 } }

  func note(registered count: Int) { documents.withLock { $0.registered += count } }

  func note(decided count: Int) { documents.withLock { $0.decided += count } }

  func begin(_ lane: Lane) {
    states.withLock { $0[lane, default: State()].busySince = .now }
  }

  func finish(_ lane: Lane) {
    states.withLock {
      $0[lane, default: State()].busySince = nil
    }
    last.withLock { $0 = .now }
  }

  /// Says that a step got on without being finished: another document of a batch is done.
  func advance(_ lane: Lane) { begin(lane) }

  /// How long each lane has been in its step; zero for one that waits.
  var busy: [(Lane, Duration)] {
    states.withLock { states in
      Lane.allCases.map { lane in
        (lane, states[lane]?.busySince.map { ContinuousClock.now - $0 } ?? .zero)
      }
    }
  }

  /// The lanes whose step takes longer than `limit`.
  func stuck(after limit: Duration) -> [Lane] {
    states.withLock { states in
      Lane.allCases.filter { lane in
        guard let since = states[lane]?.busySince else { return false }
        return ContinuousClock.now - since > limit
      }
    }
  }
}

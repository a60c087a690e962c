internal import Glibc
import Threads

/// Wakes tasks after a time, by the kernel's relative timeouts.
///
/// The timers of Swift's own clocks are set to an instant of the machine's clock. Under a shifted
/// clock (`faketime`, which is how a day is tried out that is not today) that instant never comes,
/// and a lane would sleep for good. One thread waits for all.
package final class AlarmClock: Sendable {
  package static let shared = AlarmClock()

  private struct Sleeper {
    let due: ContinuousClock.Instant
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var sleepers: [Int: Sleeper] = [:]
    var next = 0
    /// Sleeps that have not begun; one that is cancelled before it begins is taken out.
    var announced: Set<Int> = []
    var isRunning = false
  }

  private let state = Lock(State())
  /// A byte in it makes the thread look again.
  private let wakeUp = Pipe()

  /// Returns after `duration`, or at once where the task is cancelled.
  package func sleep(for duration: Duration) async {
    let id = state.withLock { state in
      state.next += 1
      state.announced.insert(state.next)
      return state.next
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { add(Sleeper(due: .now + duration, continuation: $0), id) }
    } onCancel: {
      cancel(id)
    }
  }

  private func add(_ sleeper: Sleeper, _ id: Int) {
    let (isCancelled, isFirst) = state.withLock { state in
      if state.announced.remove(id) == nil { return (true, false) }
      state.sleepers[id] = sleeper
      defer { state.isRunning = true }
      return (false, !state.isRunning)
    }
    if isCancelled { return sleeper.continuation.resume() }
    if isFirst { start() }
    wakeUp.ring()
  }

  private func cancel(_ id: Int) {
    let sleeper = state.withLock { state in
      state.announced.remove(id)
      return state.sleepers.removeValue(forKey: id)
    }
    sleeper?.continuation.resume()
  }

  // MARK: The thread

  private func start() {
    var thread = pthread_t()
    let me = Unmanaged.passUnretained(self).toOpaque()
    let failure = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<AlarmClock>.fromOpaque(argument).takeUnretainedValue().run()
        return nil
      }, me)
    precondition(failure == 0, "no thread for the alarm clock")
    pthread_detach(thread)
  }

  private func run() {
    while true {
      let now = ContinuousClock.now
      let (due, wait) = state.withLock { state in
        let due = state.sleepers.filter { $0.value.due <= now }
        for id in due.keys { state.sleepers[id] = nil }
        return (due.values.map(\.continuation), state.sleepers.values.map(\.due).min())
      }
      for continuation in due { continuation.resume() }
      wakeUp.wait(atMost: wait.map { $0 - now })
    }
  }
}

/// A pipe that ends a wait.
private struct Pipe: Sendable {
  private let reading: Int32
  private let writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe for the alarm clock")
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reading, writing) = (ends[0], ends[1])
  }

  func ring() {
    var byte: UInt8 = 1
    // A pipe that is full rings already.
    _ = write(writing, &byte, 1)
  }

  /// Waits for a ring, for ever where there is no limit.
  func wait(atMost limit: Duration?) {
    var descriptor = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    let milliseconds = limit.map { min(max($0 / .milliseconds(1), 0), 60_000).rounded(.up) }
    _ = poll(&descriptor, 1, milliseconds.map { Int32($0) } ?? -1)
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reading, &bytes, bytes.count) > 0 {}
  }
}

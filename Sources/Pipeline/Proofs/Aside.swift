import Dispatch
import Locks

/// Work that is done on another thread until its result is asked for.
final class Aside<Value: Sendable>: Sendable {
  private let result = Lock<Result<Value, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global().async {
      let result = Result(catching: work)
      self.result.withLock { $0 = result }
      self.done.signal()
    }
  }

  /// Waits for the work; nil where it was asked for before.
  func take() throws -> Value? {
    done.wait()
    defer { done.signal() }
    return try result.withLock { result in
      defer { result = nil }
      return result
    }?.get()
  }
}

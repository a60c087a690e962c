import Foundation

/// Work that is done on another thread while the caller does something else.
package final class Aside<Value: Sendable>: Sendable {
  private let result = Lock<Result<Value, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  package init(_ work: @escaping @Sendable () throws -> Value) {
    Thread.detachNewThread {
      let result = Result(catching: work)
      self.result.withLock { $0 = result }
      self.done.signal()
    }
  }

  /// Waits for the work and gives what it came to, each time that it is asked for.
  package func value() throws -> Value {
    done.wait()
    defer { done.signal() }
    guard let result = result.withLock(\.self) else {
      preconditionFailure("signalled before its result was there")
    }
    return try result.get()
  }
}

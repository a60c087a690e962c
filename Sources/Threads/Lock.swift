import Synchronization

/// A value that one thread at a time sees: `Mutex`, whose code stays out of functions that suspend.
///
/// `Mutex` keeps the id of its thread in a thread-local variable. Where the compiler inlines it
/// into an `async` function, it may look for that variable before a suspension and use it behind
/// it, on another thread (Swift 6.3 on Linux, release builds): the lock is then taken in the name
/// of a thread that does not hold it, and giving it back ends the process. A call that is never
/// inlined finds the variable anew each time.
package struct Lock<Value: ~Copyable>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>

  package init(_ value: consuming sending Value) { mutex = Mutex(value) }

  /// Runs `body` with the value, and alone.
  @inline(never)
  package borrowing func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    try mutex.withLock(body)
  }
}

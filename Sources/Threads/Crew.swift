import Foundation

/// Threads that work on what is handed over to them, one thing each at a time.
///
/// Handing over waits while as much waits as is allowed: so whoever hands over runs no further
/// ahead than that.
package final class Crew<Item: Sendable>: Sendable {
  /// Nil sends a thread home.
  private let waiting = Lock<[Item?]>([])
  private let room: DispatchSemaphore
  private let filled = DispatchSemaphore(value: 0)
  private let left = DispatchSemaphore(value: 0)
  private let size: Int

  /// `size` threads do `work`; at most `backlog` things wait for them.
  package init(
    of size: Int, backlog: Int, _ work: @escaping @Sendable (Item) -> Void
  ) {
    self.size = size
    room = DispatchSemaphore(value: backlog)
    for _ in 0..<size {
      Thread.detachNewThread {
        while let item = self.next() { work(item) }
        self.left.signal()
      }
    }
  }

  /// Hands something over.
  package func take(_ item: Item) {
    room.wait()
    add(item)
  }

  /// Waits until all is done, and ends the threads; nothing may be handed over any more.
  package func finish() {
    for _ in 0..<size { add(nil) }
    for _ in 0..<size { left.wait() }
  }

  private func add(_ item: Item?) {
    waiting.withLock { $0.append(item) }
    filled.signal()
  }

  private func next() -> Item? {
    filled.wait()
    guard let item = waiting.withLock({ $0.removeFirst() }) else { return nil }
    room.signal()
    return item
  }
}

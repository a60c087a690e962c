import Threads

/// What a check finds, told as it is found, by one thread at a time.
final class Findings: Sendable {
  private let told = Lock(0)
  private let report: @Sendable (String) -> Void

  init(_ report: @escaping @Sendable (String) -> Void) { self.report = report }

  /// How many there were so far.
  var count: Int { told.withLock { $0 } }

  func note(_ text: String) {
    told.withLock { count in
      count += 1
      report(text)
    }
  }
}

import Threads

/// What every reader is told before its first document.
final class Curriculum: Sendable {
  /// A job for a reader that knows nothing yet, and which edition it is.
  struct Edition: Sendable {
    var number = 0
    var knowledge: [UInt8]?
  }

  private let state = Lock(Edition())

  var current: Edition { state.withLock { $0 } }

  func replace(with knowledge: [UInt8]) {
    state.withLock { $0 = Edition(number: $0.number + 1, knowledge: knowledge) }
  }
}

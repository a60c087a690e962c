import Threads

/// Whether all files of a command were valid.
final class Verdicts: Sendable {
  private let areAll = Lock(true)

  func note(_ isValid: Bool) { areAll.withLock { $0 = $0 && isValid } }

  var areAllValid: Bool { areAll.withLock { $0 } }
}

import Threads

/// A value in force that SIGHUP may replace.
final class Live<Value: Sendable>: Sendable {
  private let box: Lock<Value>

  init(_ value: Value) { box = Lock(value) }

  var current: Value { box.withLock { $0 } }

  func replace(with value: Value) { box.withLock { $0 = value } }
}

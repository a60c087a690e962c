import Configuration
import Synchronization

/// The settings in force; SIGHUP replaces them.
final class LiveSettings: Sendable {
  private let box: Mutex<Settings>

  init(_ settings: Settings) { box = Mutex(settings) }

  var current: Settings { box.withLock { $0 } }

  func replace(with settings: Settings) { box.withLock { $0 = settings } }
}

package import Foundation

/// Waits for events: looks again and again until something holds.
package enum Waiting {
  /// Seconds after which an event that should have come long ago has not come.
  package static let patience: TimeInterval = 60

  /// Whether `condition` came to hold within the time.
  package static func until(
    within seconds: TimeInterval = patience, every interval: TimeInterval = 0.05,
    _ condition: () throws -> Bool
  ) rethrows -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while true {
      if try condition() { return true }
      if Date() > end { return false }
      Thread.sleep(forTimeInterval: interval)
    }
  }

  /// The same, where what is waited for runs in tasks of this process.
  package static func until(
    within seconds: TimeInterval = patience, _ condition: () -> Bool
  ) async -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() <= end {
      if condition() { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return condition()
  }
}

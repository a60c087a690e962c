package import Payables
import Threads

/// A fault of our side that lasts: disk full, archive read-only, a folder that can't be read.
package struct Fault: Codable, Hashable, Sendable {
  /// What it is about: a lane, a channel, a path.
  package let subject: String
  /// What happened, in English.
  package var message: String
  package let since: Timestamp
  package var times: Int
}

/// The faults that last now.
///
/// The operator is told of each once, when it begins and when it ends.
package final class FaultBoard: Sendable {
  private let faults = Lock<[String: Fault]>([:])

  package init() {}

  /// Notes a fault and returns whether it is new.
  @discardableResult
  package func raise(_ subject: String, _ message: String, at now: Timestamp) -> Bool {
    faults.withLock { faults in
      if faults[subject] != nil {
        faults[subject]?.times += 1
        faults[subject]?.message = message
        return false
      }
      faults[subject] = Fault(subject: subject, message: message, since: now, times: 1)
      return true
    }
  }

  /// Takes a fault from the board and returns it where there was one.
  @discardableResult
  package func clear(_ subject: String) -> Fault? {
    faults.withLock { $0.removeValue(forKey: subject) }
  }

  package var all: [Fault] {
    faults.withLock { $0.values.sorted { ($0.since, $0.subject) < ($1.since, $1.subject) } }
  }
}

import InvoiceRules
import Threads

/// What a check finds, told as it is found, by one thread at a time.
final class Findings: Sendable {
  private let told = Lock(0)
  private let report: @Sendable (Wording) -> Void

  init(_ report: @escaping @Sendable (Wording) -> Void) { self.report = report }

  /// How many there were so far.
  var count: Int { told.withLock { $0 } }

  func note(_ finding: Wording) {
    told.withLock { count in
      count += 1
      report(finding)
    }
  }

  /// Notes what is wrong at a place.
  func note(_ place: String, _ german: String, _ english: String) {
    note(Wording("\(place): \(german)", "\(place): \(english)"))
  }
}

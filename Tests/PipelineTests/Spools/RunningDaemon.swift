import Foundation
import TestSupport

/// A daemon in a process of its own.
///
/// It is killed when nobody holds it any more, so that a test that fails leaves none behind.
final class RunningDaemon {
  /// Seconds within which a daemon stops or becomes ready.
  static let stopLimit: TimeInterval = 30

  let program: Program

  /// Starts it and waits until it is ready.
  init(_ spool: TestSpool, environment: [String: String] = [:]) throws {
    let program = try Program("rohrpost", spool.arguments("run"), environment: environment)
    self.program = program
    let isReady = Waiting.until(within: Self.stopLimit) {
      !program.isRunning || program.complaints.contains(": [Pipeline] ready")
    }
    guard isReady, program.isRunning else { throw NotReady(log: program.complaints) }
  }

  deinit {
    guard program.isRunning else { return }
    program.signal(SIGKILL)
    program.wait()
  }

  struct NotReady: Error { let log: String }

  /// Asks it to stop; its exit code, or nil where it doesn't within the time.
  func stop(within seconds: TimeInterval = stopLimit) -> Int32? {
    program.signal(SIGTERM)
    return Waiting.until(within: seconds) { !program.isRunning } ? program.wait() : nil
  }

  var log: [Substring] { program.complaints.split(separator: "\n") }

  /// How often the log tells that a fault began, by its subject.
  var faultsBegun: [String: Int] { subjects(of: "[Pipeline] fault") }

  /// How often the log tells that a fault is over, by its subject.
  var faultsOver: [String: Int] { subjects(of: "[Pipeline] fault is over") }

  /// Metadata stand before the module: `… error rohrpost: message=… subject=… [Pipeline] fault`.
  private func subjects(of event: String) -> [String: Int] {
    log.reduce(into: [:]) { counts, line in
      guard line.hasSuffix(event), let start = line.firstRange(of: " subject=")?.upperBound
      else { return }
      let rest = line[start...]
      let end = rest.firstRange(of: " times=") ?? rest.firstRange(of: " [Pipeline]")
      counts[String(rest[..<(end?.lowerBound ?? rest.endIndex)]), default: 0] += 1
    }
  }
}

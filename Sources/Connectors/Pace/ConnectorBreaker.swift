package import Payables

/// Spares a system that is away: after some failures in a row nothing is sent for a while, then one
/// delivery tries.
package struct ConnectorBreaker: Codable, Hashable, Sendable {
  /// Failures in a row after which nothing is sent.
  package static let failuresMax = 5
  /// Seconds of the first pause; doubled after every try that fails.
  package static let pauseFirst: Int64 = 30
  package static let pauseMax: Int64 = 900
  /// Seconds after which a try that was never heard of again is given up.
  package static let probeSecondsMax: Int64 = 900

  package private(set) var state = State.closed(failures: 0)

  package enum State: Codable, Hashable, Sendable {
    /// Everything is sent; so many failures in a row there were.
    case closed(failures: Int)
    /// Nothing is sent; `pause` in seconds.
    case open(until: Timestamp, pause: Int64)
    /// One delivery is on its way since then.
    case probing(since: Timestamp, pause: Int64)
  }

  package init() {}

  /// Asks to send a delivery: nil where it may go, else the moment to ask again.
  package mutating func ask(at now: Timestamp) -> Timestamp? {
    switch state {
    case .closed: return nil
    case .open(let until, let pause):
      guard now >= until else { return until }
      state = .probing(since: now, pause: pause)
      return nil
    case .probing(let since, let pause):
      let end = since.adding(seconds: Self.probeSecondsMax)
      guard now >= end else { return end }
      state = .probing(since: now, pause: pause)
      return nil
    }
  }

  /// Notes what became of a delivery.
  ///
  /// A refusal is an answer too, only `later` is a failure; a mistake of our own tells nothing.
  package mutating func note(_ outcome: StepOutcome, at now: Timestamp) {
    if outcome.trouble?.kind == .definition {
      if case .probing(_, let pause) = state { state = .open(until: now, pause: pause) }
      return
    }
    guard case .later = outcome else {
      state = .closed(failures: 0)
      return
    }
    switch state {
    case .closed(let failures) where failures + 1 < Self.failuresMax:
      state = .closed(failures: failures + 1)
    case .closed: open(for: Self.pauseFirst, at: now)
    case .open: break
    case .probing(_, let pause): open(for: min(pause * 2, Self.pauseMax), at: now)
    }
  }

  private mutating func open(for pause: Int64, at now: Timestamp) {
    state = .open(until: now.adding(seconds: pause), pause: pause)
  }
}

import Payables
import Testing

@testable import Connectors

@Suite struct PaceTests {
  private let start = Timestamp(seconds: 1_795_773_600)

  @Test func `two a second may go at once, the next waits`() {
    let rate = ConnectorRate.perSecond(2)
    var pace = ConnectorPace()
    #expect(rate.ask(1, &pace, at: start) == nil)
    #expect(rate.ask(1, &pace, at: start) == nil)
    let next = Timestamp(microseconds: start.microseconds + 500_000)
    #expect(rate.ask(1, &pace, at: start) == next)
    #expect(rate.ask(1, &pace, at: next) == nil)
    #expect(rate.ask(1, &pace, at: next) != nil)
  }

  /// However it is asked, no more goes than the rate and one full bucket.
  @Test(arguments: [(ConnectorRate.perSecond(3), 1), (.perMinute(20), 1), (.perSecond(2), 2)])
  func `in the long run no more goes than allowed`(rate: ConnectorRate, requests: Int) {
    var pace = ConnectorPace()
    var sent = 0
    let seconds: Int64 = 120
    for step in 0..<(seconds * 10) {
      let now = Timestamp(microseconds: start.microseconds + step * 100_000)
      if rate.ask(requests, &pace, at: now) == nil { sent += requests }
    }
    let allowed = Int(seconds) * rate.count / rate.seconds
    #expect(sent <= allowed + rate.count)
    #expect(sent >= allowed - requests)
  }

  @Test func `more requests than a second takes still go, one delivery at a time`() {
    var pace = ConnectorPace()
    #expect(ConnectorRate.perSecond(1).ask(3, &pace, at: start) == nil)
    #expect(
      ConnectorRate.perSecond(1).ask(3, &pace, at: start) == start.adding(seconds: 3))
  }

  private static let trouble = StepOutcome.later(
    ConnectorTrouble(.connection, "a: away"), retryAfter: nil)

  private func failed(times: Int) -> ConnectorBreaker {
    var breaker = ConnectorBreaker()
    for _ in 0..<times { breaker.note(Self.trouble, at: start) }
    return breaker
  }

  @Test func `after failures in a row nothing is sent, then one tries`() {
    var breaker = failed(times: ConnectorBreaker.failuresMax - 1)
    #expect(breaker.ask(at: start) == nil)
    breaker.note(Self.trouble, at: start)
    let end = start.adding(seconds: ConnectorBreaker.pauseFirst)
    #expect(breaker.ask(at: start) == end)
    #expect(breaker.ask(at: end) == nil)
    // The second one waits for the first.
    #expect(breaker.ask(at: end) == end.adding(seconds: ConnectorBreaker.probeSecondsMax))
    breaker.note(.finished(ConnectorProgress()), at: end)
    #expect(breaker == ConnectorBreaker())
  }

  @Test(arguments: [
    (StepOutcome.finished(ConnectorProgress()), true),
    (.advanced(ConnectorProgress()), true),
    (.refused(ConnectorTrouble(.refusal(status: 422), "a: no")), true),
    (.later(ConnectorTrouble(.access(status: 401), "a: no"), retryAfter: nil), false),
    (.later(ConnectorTrouble(.busy(status: 429), "a: no"), retryAfter: 3), false),
  ])
  func `whoever answers is there`(outcome: StepOutcome, closes: Bool) {
    var breaker = failed(times: ConnectorBreaker.failuresMax - 1)
    breaker.note(outcome, at: start)
    #expect((breaker.ask(at: start) == nil) == closes)
    #expect((breaker.state == .closed(failures: 0)) == closes)
  }

  @Test func `a mistake of our own tells nothing of the other side`() {
    let mistake = StepOutcome.refused(ConnectorTrouble(.definition, "a: no value"))
    var breaker = failed(times: 3)
    breaker.note(mistake, at: start)
    #expect(breaker.state == .closed(failures: 3))
    breaker = failed(times: ConnectorBreaker.failuresMax)
    let end = start.adding(seconds: ConnectorBreaker.pauseFirst)
    #expect(breaker.ask(at: end) == nil)
    breaker.note(mistake, at: end)
    #expect(breaker.ask(at: end) == nil)
    #expect(breaker.ask(at: end) != nil)
  }

  @Test func `pauses double up to a limit`() {
    var breaker = failed(times: ConnectorBreaker.failuresMax)
    var now = start
    var pauses: [Int64] = []
    for _ in 0..<8 {
      guard case .open(let until, let pause) = breaker.state else { break }
      pauses.append(pause)
      now = until
      #expect(breaker.ask(at: now) == nil)
      breaker.note(Self.trouble, at: now)
    }
    #expect(pauses == [30, 60, 120, 240, 480, 900, 900, 900])
  }

  @Test func `a try that was never heard of is given up`() {
    var breaker = failed(times: ConnectorBreaker.failuresMax)
    let end = start.adding(seconds: ConnectorBreaker.pauseFirst)
    #expect(breaker.ask(at: end) == nil)
    #expect(breaker.ask(at: end.adding(seconds: ConnectorBreaker.probeSecondsMax)) == nil)
  }
}

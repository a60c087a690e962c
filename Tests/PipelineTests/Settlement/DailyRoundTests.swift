import TestSupport
import Testing

/// Payment runs that the daemon proposes by itself, at the hours of the configuration (K2).
@Suite(.enabled(if: TestSpool.hasClock, "faketime is not installed"))
struct DailyRoundTests {
  private static let wednesday = "2026-12-09 09:00:00"

  /// Has one invoice posted on the day before the first payment day.
  private func spool() throws -> TestSpool {
    let spool = try TestSpool.settling("hour = 8\ndays = [\"thursday\"]")
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    try spool.drain(at: Self.wednesday)
    for task in try spool.openTasks {
      try ask(spool, Self.wednesday, "decide", task, "approve", "--as", "anna")
    }
    try ask(spool, Self.wednesday, "post", "run", "--as", "paul")
    try spool.drain(at: Self.wednesday)
    return spool
  }

  private func ask(_ spool: TestSpool, _ time: String, _ words: String...) throws {
    let answer = try spool.ask(at: time, words)
    try #require(answer.code == 0, "\(answer.output)\(answer.complaints)")
  }

  private func runs(_ spool: TestSpool) throws -> Int {
    try spool.ask("pay", "list", "--json").lines.count
  }

  @Test func `a run is proposed on payment days from the hour on, once a day`() throws {
    let spool = try spool()
    #expect(try runs(spool) == 0)
    // Six o'clock in Berlin.
    try spool.drain(at: "2026-12-10 05:00:00")
    #expect(try runs(spool) == 0)
    try spool.drain(at: "2026-12-10 08:00:00")
    #expect(try runs(spool) == 1)
    #expect(try spool.standing == ["payment_proposed"])

    // What is taken back waits for the next payment day: a limit counts for a day.
    try ask(
      spool, "2026-12-10 09:00:00", "pay", "withdraw", "Z26-0000001", "--reason", "zu früh",
      "--as", "paul")
    try spool.drain(at: "2026-12-10 10:00:00")
    #expect(try runs(spool) == 1)
    #expect(try spool.standing == ["posted"])
    try spool.drain(at: "2026-12-17 08:00:00")
    #expect(try runs(spool) == 2)
    #expect(try spool.standing == ["payment_proposed"])
  }
}

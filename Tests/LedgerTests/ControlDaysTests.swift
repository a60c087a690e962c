import GRDB
import Invoice
import Payables
import TestSupport
import Testing

@testable import Ledger

/// The rows of the controls, day by day, against a look at every entry (O3).
@Suite struct ControlDaysTests {
  private let file: TemporaryLedger
  private let ledger: Ledger
  private let days = [0, 1, 40].map { Timestamp.noon.berlinDate.adding(days: $0) }

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
    var generator = SeededGenerator(seed: 7)
    for day in days {
      for number in 1...6 {
        try fill(day, "\(day) \(number)", using: &generator)
      }
    }
  }

  /// A system event and a voucher with some of three events, two of which some control counts.
  private func fill(
    _ day: CalendarDate, _ claim: String, using generator: inout SeededGenerator
  ) throws {
    let time = Timestamp(berlin: day, hour: 23)
    let events = [.read(.sample(number: claim)), .exceptionRaised(.sample), VoucherEvent.done]
      .filter { _ in Bool.random(using: &generator) }
    try ledger.transaction { books in
      try books.append(.configurationLoaded, details: ["of": claim], at: time, actor: "rohrpost")
      var voucher = try books.submit(.sample(claim, at: time), at: time, actor: "rohrpost")
      try books.append(events, to: &voucher, at: time, actor: "rohrpost")
    }
  }

  /// What a pass over the journal counts of a stretch of days.
  private func naive(_ first: CalendarDate, _ last: CalendarDate) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    try ledger.journal(of: nil) { entry in
      guard (first...last).contains(entry.time.berlinDate) else { return }
      for control in ControlMatrix.all {
        for (mark, rule) in control.rules where rule.counts(try entry.fact()) {
          counts["\(control.id) \(mark)", default: 0] += 1
        }
      }
    }
    return counts
  }

  private func rows(_ first: CalendarDate, _ last: CalendarDate) throws -> [String: Int] {
    let evidence = try ledger.controlEvidence(from: first, to: last)
    var counts: [String: Int] = [:]
    for control in ControlMatrix.all {
      for (mark, count) in evidence[control].counts { counts["\(control.id) \(mark)"] = count }
    }
    return counts
  }

  @Test func `each stretch of days has the counts of its entries`() throws {
    for first in days {
      for last in days where first <= last {
        #expect(try rows(first, last) == naive(first, last))
      }
    }
    let k08 = try #require(ControlMatrix.control("K08"))
    let all = try ledger.controlEvidence(from: days[0], to: days[2])[k08]
    #expect(all[.acted] == 18)
    #expect(all.last == days[2])
  }

  @Test func `an erased voucher is no evidence any more, and a ledger made again agrees`() throws {
    for number in 7...12 {
      try ledger.transaction { books in
        let voucher = try #require(try books.voucher(ChronicleTests.voucher(number)))
        try books.erase(ErasureTests.erasure(of: voucher), at: .noon, actor: "rohrpost")
      }
    }
    for day in days { #expect(try rows(day, day) == naive(day, day)) }
    // What was loaded on that day still counts.
    #expect(try rows(days[1], days[1]) == ["K27 acted": 6])
    #expect(try file.differences() == [])
  }

  @Test func `a count that somebody changed is found`() throws {
    try file.tamper("UPDATE control_day SET count = count + 1 WHERE control = 'K27'")
    #expect(try file.differences(withSchema: false).count == days.count)
  }
}

import Invoice
import InvoiceRules
import ReadResult
import TestSupport
import Testing

@testable import Payables

@Suite struct PaperMoveTests {
  private static let rules = PaperRules()
  private static let batch = PaperBatch(day: ScannedPaper.days(60).berlinDate, number: 1)
  private static let destruction = Destruction(
    on: ScannedPaper.days(61).berlinDate, .p4, provider: "Aktenschutz", certificate: "77-1")

  /// Makes a move, or fails with why it can't be made.
  private func move(
    _ voucher: inout Voucher, _ step: PaperMove.Step, by person: String, after days: Int64
  ) throws {
    let move = PaperMove(step, by: person)
    let time = ScannedPaper.days(days)
    if let refusal = move.refusal(for: voucher, Self.rules, at: time) {
      throw Refused(text: refusal.english)
    }
    voucher.apply(.paperMoved(move), at: time)
  }

  private struct Refused: Error, Equatable { var text: String }

  private func refusal(
    _ voucher: Voucher, _ step: PaperMove.Step, by person: String = "user:a", after days: Int64
  ) -> Wording? {
    PaperMove(step, by: person).refusal(for: voucher, Self.rules, at: ScannedPaper.days(days))
  }

  @Test func `two persons release a paper, and its destruction is recorded`() throws {
    var voucher = ScannedPaper.filed()
    try move(&voucher, .listed(Self.batch), by: "user:a", after: 60)
    #expect(refusal(voucher, .released(Self.batch), by: "user:a", after: 60) != nil)
    #expect(refusal(voucher, .destroyed(Self.destruction), after: 61) != nil)
    let other = PaperBatch(day: Self.batch.day, number: 2)
    #expect(refusal(voucher, .released(other), by: "user:b", after: 60) != nil)
    try move(&voucher, .released(Self.batch), by: "user:b", after: 61)
    try move(&voucher, .destroyed(Self.destruction), by: "user:a", after: 62)
    let paper = try #require(voucher.paper)
    #expect(paper.state == .destroyed && paper.batch == Self.batch)
    #expect(paper.listedBy == "user:a" && paper.releasedBy == "user:b")
    #expect(paper.destruction == Self.destruction)
    #expect(refusal(voucher, .kept("Keller"), after: 63)?.german.contains("vernichtet") == true)
  }

  @Test func `what comes up between proposal and release bars it`() throws {
    var voucher = ScannedPaper.filed()
    try move(&voucher, .listed(Self.batch), by: "user:a", after: 60)
    voucher.apply(.retried(Retry()), at: ScannedPaper.days(60))
    #expect(
      refusal(voucher, .released(Self.batch), by: "user:b", after: 61)?.english.contains("any more")
        == true)
    voucher.apply(ScannedPaper.filing, at: ScannedPaper.days(61))
    #expect(refusal(voucher, .released(Self.batch), by: "user:b", after: 61) == nil)
  }

  static let wrong: [(day: Int64, level: ShredLevel)] = [(60, .p4), (61, .p3), (63, .p5)]

  @Test(arguments: wrong)
  func `a destruction before its release, in future or too coarse is refused`(
    day: Int64, level: ShredLevel
  ) throws {
    var voucher = ScannedPaper.filed()
    try move(&voucher, .listed(Self.batch), by: "user:a", after: 60)
    try move(&voucher, .released(Self.batch), by: "user:b", after: 61)
    let destruction = Destruction(on: ScannedPaper.days(day).berlinDate, level)
    #expect(refusal(voucher, .destroyed(destruction), after: 62) != nil)
  }

  @Test func `a paper that is kept leaves its batch`() throws {
    var voucher = ScannedPaper.filed()
    try move(&voucher, .listed(Self.batch), by: "user:a", after: 60)
    #expect(refusal(voucher, .kept(" "), after: 60) != nil)
    try move(&voucher, .kept("Archiv 2, Fach 7"), by: "user:c", after: 60)
    #expect(voucher.paper?.state == .kept && voucher.paper?.batch == nil)
    #expect(voucher.paper?.place == "Archiv 2, Fach 7" && voucher.paper?.listedBy == nil)
    #expect(refusal(voucher, .listed(Self.batch), after: 90) != nil)
    #expect(refusal(voucher, .released(Self.batch), by: "user:b", after: 61) != nil)
    try move(&voucher, .returned("Notar Weiß"), by: "user:c", after: 61)
    #expect(refusal(voucher, .kept("Keller"), after: 62) != nil)
  }

  @Test(arguments: ["V20261126-1", "V20260228-4711"])
  func `a batch is read as it is written`(text: String) {
    #expect(PaperBatch(text)?.description == text)
  }

  @Test(arguments: [
    "", "V", "V20261126", "V20261126-0", "V20261126-01", "V20260230-1", "X20261126-1",
  ])
  func `anything else is no batch`(text: String) { #expect(PaperBatch(text) == nil) }
}

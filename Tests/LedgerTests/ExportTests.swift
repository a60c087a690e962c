import GRDB
import Invoice
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Ledger

@Suite struct ExportTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  private func span(_ from: Int64, _ to: Int64) -> ExportSelection {
    .received(.after(from), .after(to))
  }

  @Test func `a frozen ledger stays as it was`() throws {
    let first = try ledger.transaction { try $0.submit("a").id }
    let frozen = try ledger.frozen()
    try ledger.transaction { books in
      try books.append(.read(.sample()), to: first)
      _ = try books.submit("b")
    }
    #expect(try frozen.voucher(first)?.status == .received)
    #expect(try frozen.vouchers(in: span(-1, 1)) == [first])
    #expect(try frozen.journal(of: first).count == 1)
    #expect(try ledger.voucher(first)?.status == .read)
    #expect(try ledger.vouchers(in: span(-1, 1)).count == 2)
  }

  @Test func `what exports say of themselves is not in the state`() throws {
    #expect(try ledger.exportedState() == nil)
    _ = try ledger.transaction { try $0.submit("a").id }
    let state = try ledger.exportedState()
    #expect(state?.seq == 1)
    for _ in 0..<2 {
      try ledger.transaction {
        try $0.append(.exported, details: ["reason": "x"], at: .noon, actor: "user:anna")
      }
    }
    #expect(try ledger.exportedState() == state)
    try ledger.transaction {
      try $0.append(.started, details: [String: String](), at: .noon, actor: "rohrpost")
    }
    #expect(try ledger.exportedState()?.seq == 4)
    var seqs: [Int64] = []
    try ledger.systemEntries(in: .after(0)..<(.after(1)), upTo: 3) { seqs.append($0.seq) }
    #expect(seqs == [2, 3])
    try ledger.systemEntries(in: .after(1)..<(.after(2)), upTo: 9) { seqs.append($0.seq) }
    #expect(seqs == [2, 3])
  }

  @Test func `vouchers are chosen by arrival and by invoice date, but for what is kept apart`()
    throws
  {
    let ids = try ledger.transaction { books in
      var secret = Submission.sample("secret")
      secret.restriction = Restriction(documentClass: .personnel, mark: "channel")
      _ = try books.submit(secret, at: .noon, actor: "rohrpost")
      let ids = [try books.submit("a").id, try books.submit("b").id]
      try books.append(.read(.sample()), to: ids[0])
      return ids
    }
    #expect(try ledger.vouchers(in: span(0, 1)) == ids)
    #expect(try ledger.vouchers(in: span(1, 2)).isEmpty)
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 1))
    #expect(try ledger.vouchers(in: .invoiced(day, day)) == [ids[0]])
    #expect(
      try ledger.vouchers(in: .invoiced(day.adding(days: 1), day.adding(days: 9))).isEmpty)
    let figures = try ledger.figures(
      of: span(0, 1), system: .after(0)..<(.after(1)), upTo: 99, history: [])
    #expect(figures.vouchers == 2 && figures.sensitive == 1)
    #expect(figures.gross == ["EUR": ExactDecimal("1190")])
    #expect(figures.entries == ["submitted": 2, "read": 1])
    #expect(figures.systemEntries == 0)
  }

  @Test(arguments: [
    ExportSelection.received(.after(0), .after(1)), .posted(.after(0), .after(1)),
  ])
  func `a selection is found by an index`(selection: ExportSelection) throws {
    let plan = try ledger.plan(
      of: "SELECT v.id FROM voucher v WHERE \(selection.openCondition)", selection.values)
    #expect(!plan.contains { $0.contains("SCAN v") }, "\(plan)")
  }
}

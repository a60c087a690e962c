import Invoice
import MasterData
import Payables
import ReadResult
import TestSupport
import Testing

@testable import Ledger

/// The outbox for other systems (Q2).
@Suite struct HandoverLedgerTests {
  private let file: TemporaryLedger
  private let ledger: Ledger
  private let now = SampleVoucher.time

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  private func news(_ voucher: VoucherID, _ moment: Moment, entry: Int64) -> Handover {
    .news(Handover.News(to: "erp", of: voucher, moment, entry: entry))
  }

  private func submit(_ number: Int) throws -> VoucherID {
    try ledger.transaction { books in
      try books.submit(
        SampleVoucher.submitted(number, bytes: Array("\(number)".utf8)).submission, at: now,
        actor: Author.daemon
      ).id
    }
  }

  @Test func `what was asked for first is due first, and nothing overtakes its voucher`() throws {
    let (first, second) = (try submit(1), try submit(2))
    try ledger.transaction { books in
      for entry in [9, 10] as [Int64] {
        try books.order(news(first, .approved, entry: entry), at: now)
      }
      try books.order(news(second, .approved, entry: 11), at: now)
      // Asked for again: it is there once.
      try books.order(news(first, .approved, entry: 9), at: now)
    }
    func due(_ time: Timestamp) throws -> [String] {
      try ledger.dueHandovers(to: "erp", at: time, limit: 10).map(\.key)
    }
    #expect(try due(now) == ["erp:\(first):9", "erp:\(second):11"])
    let later = now.adding(seconds: 60)
    try ledger.transaction { try $0.postpone("erp:\(first):9", until: later, problem: "away") }
    #expect(try due(now) == ["erp:\(second):11"])
    #expect(try due(later) == ["erp:\(first):9", "erp:\(second):11"])
    try ledger.transaction {
      try $0.settle("erp:\(first):9", as: .delivered, at: later)
    }
    #expect(try due(now) == ["erp:\(first):10", "erp:\(second):11"])
  }

  @Test func `what was given up is tried again or dropped by a person`() throws {
    let id = try submit(1)
    let key = "erp:\(id):1"
    try ledger.transaction { books in
      try books.order(news(id, .posted, entry: 1), at: now)
      try books.keep(HandoverProgress(finished: ["create"], captured: ["id": "7"]), of: key)
      try books.settle(key, as: .dead, problem: "422", at: now)
    }
    #expect(try ledger.handover(key)?.state == .dead)
    #expect(try ledger.knownVariables(of: id, at: "erp") == ["id": "7"])
    let retried = try ledger.transaction {
      try $0.retryHandover(key, at: now, actor: "user:anna")
    }
    #expect(retried)
    #expect(try ledger.handover(key)?.progress.finished == ["create"])
    let dropped = try ledger.transaction {
      try $0.dropHandover(key, reason: "von Hand erledigt", at: now, actor: "user:anna")
    }
    #expect(dropped)
    let again = try ledger.transaction {
      try $0.dropHandover(key, reason: "x", at: now, actor: "user:anna")
    }
    #expect(!again)
    #expect(try ledger.dueHandovers(to: "erp", at: now, limit: 10).isEmpty)
  }

  @Test func `a connector hears of what happens after it was set up, each once`() throws {
    let before = try submit(1)
    func news() throws -> [NewsItem] {
      try ledger.transaction { try $0.takeNews(for: "erp", limit: 100).items }
    }
    #expect(try news().isEmpty)
    let id = try submit(2)
    try ledger.transaction {
      try $0.append(.approved, to: before, at: now, actor: Author.daemon)
    }
    // That it arrived is told when it was read.
    #expect(try news().map(\.moment) == [.approved])
    #expect(try news().isEmpty)
    // Of a sensitive document nothing is told.
    let secret = Restriction(documentClass: .personnel, mark: "subject")
    try ledger.transaction { books in
      try books.append(.restricted(secret), to: id, at: now, actor: Author.daemon)
      try books.append(.approved, to: id, at: now, actor: Author.daemon)
    }
    #expect(try news().isEmpty)
  }

  @Test func `batches and runs count from one in each year`() throws {
    let id = try submit(1)
    let line = PostingLine(
      side: .debit, amount: "119.00", net: "100.00", tax: "19.00", account: "6330")
    let entry = PostingEntry(
      voucher: id, kind: .invoice, documentNumber: "R-1",
      documentDate: now.berlinDate,
      supplier: PostingSupplier(id: "K1", account: "70001", name: "A"),
      currency: .euro, text: "A", sha256: SampleVoucher.submitted().original.sha256, lines: [line])
    func close(_ time: Timestamp) throws -> String {
      try ledger.transaction {
        try $0.close(
          [entry], company: nil, by: Author.user("paul"), at: time, actor: Author.daemon
        ).number.description
      }
    }
    let first = try close(now)
    #expect(first.hasSuffix("-0000001"))
    #expect(try close(now).hasSuffix("-0000002"))
    #expect(try close(now.adding(seconds: 400 * 86_400)).hasSuffix("-0000001"))
    let number = try #require(PostingBatchNumber(first))
    let batch = try #require(try ledger.postingBatch(number))
    #expect(batch.entries == [entry])
    #expect(try ledger.postingBatches(after: nil, limit: 10).map(\.entries) == [1, 1, 1])
  }
}

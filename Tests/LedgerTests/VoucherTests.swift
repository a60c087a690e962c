import GRDB
import Hashing
import Payables
import ReadResult
import Testing

@testable import Ledger

@Suite struct VoucherTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  @Test func `a submission gets an id, a row and an entry`() throws {
    let voucher = try ledger.transaction { try $0.submit("c") }
    #expect(voucher.id == VoucherID("B26-0000001"))
    #expect(try ledger.voucher(voucher.id) == voucher)
    let journal = try ledger.journal(of: voucher.id)
    #expect(journal.map(\.kind) == ["submitted"])
    #expect(try journal[0].event() == .submitted(voucher.submission))
  }

  @Test func `a claim is registered once`() throws {
    let first = try ledger.transaction { try $0.submit("c") }
    let read = try ledger.transaction { try $0.append(.read(.sample()), to: first.id) }
    let again = try ledger.transaction { try $0.submit("c", bytes: "others") }
    #expect(again == read)
    #expect(try ledger.voucher(withClaim: "c") == read)
    #expect(try ledger.voucher(withClaim: "d") == nil)
    #expect(try ledger.counts().vouchers == 1)
  }

  @Test func `a claim that was the growth of a voucher leads to it`() throws {
    let growth = Growth(
      storedName: "2-a.xml", size: 9, sha256: SHA256Digest(of: [9]), claim: "late")
    let grown = try ledger.transaction { transaction in
      let id = try transaction.submit("c").id
      return try transaction.append(.grown(growth), to: id)
    }
    #expect(try ledger.voucher(withClaim: "late") == grown)
    #expect(try ledger.transaction { try $0.submit("late") } == grown)
  }

  @Test(arguments: [
    ("2026-12-31T22:59:59.999999Z", "B26-0000001"),  // 23:59:59 in Berlin
    ("2026-12-31T23:00:00.000000Z", "B27-0000001"),  // midnight in Berlin
    ("2027-06-30T22:30:00.000000Z", "B27-0000001"),
  ])
  func `the year of an id is the one in Germany`(time: String, id: String) throws {
    let time = try #require(Timestamp(time))
    let voucher = try ledger.transaction {
      try $0.submit(.sample("c", at: time), at: time, actor: "rohrpost")
    }
    #expect(voucher.id.description == id)
  }

  @Test func `ids count by year without gaps`() throws {
    let ids = try ledger.transaction { transaction in
      try (0..<6).map { number in
        let time = Timestamp.noon.adding(seconds: Int64(number % 2) * 365 * 86_400)
        #expect(
          try transaction.nextVoucherID(at: time).number == number / 2 + 1)
        return try transaction.submit(
          .sample("c\(number)", at: time), at: time, actor: "rohrpost"
        ).id.description
      }
    }
    #expect(
      ids == [
        "B26-0000001", "B27-0000001", "B26-0000002", "B27-0000002", "B26-0000003", "B27-0000003",
      ])
  }

  @Test func `a clock that is far off is a fault`() throws {
    let time = Timestamp(seconds: 0)
    #expect(throws: LedgerError.timeOutOfRange(time)) {
      try ledger.transaction {
        _ = try $0.submit(.sample("c", at: time), at: time, actor: "rohrpost")
      }
    }
  }

  @Test func `events are folded, stored and journaled in their order`() throws {
    let voucher = try ledger.transaction { transaction in
      var voucher = try transaction.submit("c")
      try transaction.append(
        [.read(.sample()), .exceptionRaised(.sample)], to: &voucher, at: .after(1), actor: "a")
      try transaction.append(.done, to: &voucher, at: .after(2), actor: "b")
      return voucher
    }
    #expect(voucher.version == 4)
    #expect(voucher.status == .filed)
    #expect(try ledger.voucher(voucher.id) == voucher)
    let journal = try ledger.journal(of: voucher.id)
    #expect(journal.map(\.kind) == ["submitted", "read", "exception_raised", "filed"])
    #expect(journal.map(\.actor) == ["rohrpost", "a", "a", "b"])
    #expect(try Voucher(folding: journal) == voucher)
  }

  @Test func `no events change nothing`() throws {
    let voucher = try ledger.transaction { transaction in
      var voucher = try transaction.submit("c")
      try transaction.append([], to: &voucher, at: .noon, actor: "a")
      return voucher
    }
    #expect(try ledger.voucher(voucher.id) == voucher)
    #expect(voucher.version == 1)
  }

  @Test func `a voucher that was changed in the meantime is refused`() throws {
    let stale = try ledger.transaction { try $0.submit("c") }
    try ledger.transaction { _ = try $0.append(.read(.sample()), to: stale.id) }
    #expect(throws: LedgerError.staleVoucher(stale.id)) {
      try ledger.transaction { transaction in
        var voucher = stale
        try transaction.append(.done, to: &voucher, at: .noon, actor: "a")
      }
    }
    #expect(try ledger.journal(of: stale.id).count == 2)
  }

  @Test func `a voucher that there is not is refused`() throws {
    let id = VoucherID(year: 2026, number: 9)
    #expect(throws: LedgerError.unknownVoucher(id)) {
      try ledger.transaction { _ = try $0.append(.done, to: id) }
    }
    #expect(try ledger.voucher(id) == nil)
    #expect(try ledger.journal(of: id) == [])
  }

  @Test func `the file that came again from its place is found`() throws {
    let ids = try ledger.transaction { transaction in
      try (0..<3).map { number in
        let time = Timestamp.after(Int64(number) * 60)
        return try transaction.submit(
          .sample("c\(number)", name: number == 1 ? "b.xml" : "a.xml", at: time), at: time,
          actor: "rohrpost"
        ).id
      }
    }
    func recent(_ name: String, channel: String = "upload", since: Timestamp) throws -> VoucherID? {
      let voucher = try ledger.recentVoucher(
        channel: channel, folder: nil, name: name, since: since)
      return voucher?.id
    }
    #expect(try recent("a.xml", since: .noon) == ids[2])
    #expect(try recent("b.xml", since: .noon) == ids[1])
    #expect(try recent("b.xml", since: .after(61)) == nil)
    #expect(try recent("a.xml", channel: "scan", since: .noon) == nil)
    #expect(
      try ledger.recentVoucher(channel: "upload", folder: "fm", name: "a.xml", since: .noon) == nil)
  }

  @Test func `the index of a sensitive voucher has no text of the document`() throws {
    let restriction = Restriction(documentClass: .personnel, mark: "subject")
    let id = try ledger.transaction { transaction in
      let id = try transaction.submit("c").id
      try transaction.append(.read(.sample(structured: "x")), to: id)
      try transaction.append(.restricted(restriction), to: id)
      return id
    }
    var summaries: [VoucherSummary] = []
    try ledger.summaries(VoucherFilter()) { summaries.append($0) }
    let summary = try #require(summaries.first)
    #expect(summary.id == id)
    #expect(summary.isSensitive)
    #expect(summary.supplier == nil && summary.invoiceNumber == nil)
    #expect(summary.gross == nil && summary.currency == nil)
    #expect(summary.archivePath.hasPrefix("archive-restricted/"))
    let texts = try ledger.pool.read { db in
      let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM voucher"))
      return row.filter { $0.0 != "snapshot" }.compactMap { String.fromDatabaseValue($0.1) }
    }
    #expect(!texts.contains { $0.contains("R-1") || $0.contains("Müller") || $0.contains("a.xml") })
  }

  @Test func `vouchers to be read come in the order of arrival`() throws {
    let ids = try ledger.transaction { transaction in
      try [("a", 30), ("b", 10), ("c", 20), ("d", 10)].map { claim, seconds in
        try transaction.submit(
          .sample(claim, at: .after(seconds)), at: .noon, actor: "rohrpost"
        ).id
      }
    }
    let order = [ids[1], ids[3], ids[2], ids[0]]
    #expect(try ledger.backlog(limit: 10) == order)
    #expect(try ledger.backlog(limit: 2) == Array(order[..<2]))
    #expect(try ledger.backlog(limit: 10, after: order[1]) == Array(order[2...]))
    try ledger.transaction { transaction in
      for id in order[..<2] { try transaction.append(.read(.sample()), to: id) }
    }
    #expect(try ledger.backlog(limit: 10, after: order[1]) == Array(order[2...]))
    #expect(try ledger.backlog(limit: 10) == Array(order[2...]))
  }
}

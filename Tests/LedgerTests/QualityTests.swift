import GRDB
import Hashing
import Invoice
import Payables
import ReadResult
import Testing

@testable import Ledger

/// What the ledger finds about the quality control of scans.
@Suite struct QualityTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  private static let missing = QualityFinding(
    .missingPage, .rescan, pages: [1], german: "Fehlt.", english: "Missing.")

  private static func check(_ look: QualityCheck.Look?, isBad: Bool = false) -> VoucherEvent {
    .qualityChecked(
      QualityCheck(
        pages: 1, profile: ScanProfile(), findings: isBad ? [missing] : [], look: look, draw: 7))
  }

  private func submit(_ claim: String, _ events: [VoucherEvent], label: Int? = nil) throws
    -> Voucher
  {
    try ledger.transaction { books in
      var reading = Reading.sample(number: claim)
      reading.archiveNumber = label
      var voucher = try books.submit(claim)
      for event in [.read(reading)] + events {
        voucher = try books.append(event, to: voucher.id)
      }
      return voucher
    }
  }

  private func ids(_ filter: VoucherFilter) throws -> [VoucherID] {
    var ids: [VoucherID] = []
    try ledger.summaries(filter) { ids.append($0.id) }
    return ids
  }

  @Test func `the tasks are those that are open and those whose paper is to be scanned again`()
    throws
  {
    let failed = QualityJudgement(.failed, reason: "schief", by: "user:weber")
    let passed = QualityJudgement(.passed, by: "user:weber")
    _ = try submit("none", [])
    _ = try submit("good", [Self.check(nil)])
    let sample = try submit("sample", [Self.check(.sample)])
    let bad = try submit("bad", [Self.check(.finding, isBad: true)])
    _ = try submit("passed", [Self.check(.sample), .qualityJudged(passed)])
    let refused = try submit("failed", [Self.check(.sample), .qualityJudged(failed)])
    let old = try submit("old", [Self.check(.finding, isBad: true)])
    _ = try ledger.transaction {
      try $0.append(.replaced(Replacement(of: bad.id, .person)), to: old.id)
    }
    var filter = VoucherFilter()
    filter.scans = .tasks
    #expect(try ids(filter) == [sample.id, bad.id, refused.id])
    filter.scans = .all
    #expect(try ids(filter).count == 6)
    filter.until = .noon
    #expect(try ids(filter) == [])
  }

  @Test func `a paper that is to be scanned again is found by its label and by its key`() throws {
    let bad = try submit("R-1", [Self.check(.finding, isBad: true)], label: 12)
    let good = try submit("R-2", [Self.check(nil)], label: 13)
    let key = try #require(bad.rescanKey)
    let books = ledger
    func found(by id: VoucherID) throws -> [[VoucherID]] {
      try books.transaction { books in
        [
          try books.rescansAwaited(withArchiveNumber: 12, by: id),
          try books.rescansAwaited(withKey: key, by: id),
        ]
      }
    }
    #expect(try found(by: good.id) == [[bad.id], [bad.id]])
    #expect(try found(by: bad.id) == [[], []])
    let none = try ledger.transaction { books in
      [
        try books.rescansAwaited(withArchiveNumber: 13, by: bad.id),
        try books.rescansAwaited(withKey: good.rescanKey!, by: bad.id),
      ]
    }
    #expect(none == [[], []])
    _ = try ledger.transaction {
      try $0.append(.replaced(Replacement(of: good.id, .invoice)), to: bad.id)
    }
    #expect(try found(by: good.id) == [[], []])
  }

  @Test func `a scan that is to be made again, or was, is no twin by what it says`() throws {
    let bad = try submit("R-1", [Self.check(.finding, isBad: true)])
    let key = try #require(bad.invoiceKey)
    let other = VoucherID(year: 2026, number: 99)
    #expect(try ledger.transaction { try $0.twin(withKey: key, of: other) } == nil)
    let original = bad.original.sha256
    #expect(try ledger.transaction { try $0.twin(withOriginal: original, of: other) } == bad.id)
    let passed = QualityJudgement(.passed, by: "user:weber")
    _ = try ledger.transaction { try $0.append(.qualityJudged(passed), to: bad.id) }
    #expect(try ledger.transaction { try $0.twin(withKey: key, of: other) } == bad.id)
  }

  @Test func `of a sensitive scan no key is kept`() throws {
    let bad = try submit(
      "R-1",
      [
        .restricted(Restriction(documentClass: .personnel, mark: "words")),
        Self.check(.finding, isBad: true),
      ])
    let keys = try ledger.pool.read { db in
      try String.fetchAll(db, sql: "SELECT rescan_key FROM voucher WHERE rescan_key IS NOT NULL")
    }
    #expect(bad.awaitsRescan && keys == [])
  }

  @Test(arguments: VoucherFilter.Scans.allCases)
  func `scans are listed without looking at any other document`(scans: VoucherFilter.Scans) throws {
    var filter = VoucherFilter()
    filter.scans = scans
    filter.since = .noon
    filter.until = .after(86_400)
    let position = ArrivalPosition(receivedAt: .noon, id: VoucherID(year: 2026, number: 1))
    for position in [nil, position] {
      let query = filter.page("snapshot", after: position, length: 10)
      let plan = try ledger.plan(of: query.sql, query.values)
      #expect(plan.count == 1)
      let index = scans == .all ? "voucher_by_scan" : "voucher_by_quality_task"
      #expect(plan[0].contains("USING INDEX \(index)"), "\(plan)")
    }
  }
}

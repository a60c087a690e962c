import Invoice
import Payables
import ReadResult
import Testing

@testable import Ledger

@Suite struct VoucherFilterTests {
  let file: TemporaryLedger
  let ledger: Ledger

  init() throws {
    file = try TemporaryLedger()
    ledger = try file.open()
  }

  /// Every combination of what can be asked for.
  static let all: [VoucherFilter] = (0..<64).map { bits in
    var filter = VoucherFilter()
    if bits & 1 != 0 { filter.status = .received }
    if bits & 2 != 0 { filter.channel = "scan" }
    if bits & 4 != 0 { filter.documentClass = .dunning }
    if bits & 8 != 0 { filter.since = .after(40) }
    if bits & 16 != 0 { filter.parent = VoucherID(year: 2026, number: 1) }
    filter.newestFirst = bits & 32 != 0
    return filter
  }

  static let papers: [VoucherFilter] =
    Paper.State.allCases.map { state in
      var filter = VoucherFilter()
      filter.paper = state
      return filter
    }
    + [0, 1].map { number in
      var filter = VoucherFilter()
      filter.paperBatch = PaperBatch(day: Timestamp.noon.berlinDate, number: number + 1)
      return filter
    }

  @Test(arguments: all + papers)
  func `a list never sorts`(filter: VoucherFilter) throws {
    let position = ArrivalPosition(receivedAt: .noon, id: VoucherID(year: 2026, number: 1))
    for position in [nil, position] {
      let query = filter.page(VoucherSummary.columns, after: position, length: 10)
      let plan = try ledger.plan(of: query.sql, query.values)
      #expect(plan.count == 1)
      #expect(plan[0].contains("USING INDEX voucher_by_"))
    }
  }

  /// Vouchers with all combinations of values, arriving in another order than they are registered.
  func fill(_ count: Int) throws -> [Voucher] {
    try ledger.transaction { transaction in
      let parent = try transaction.submit(
        .sample("parent", at: .after(-1)), at: .noon, actor: "rohrpost")
      return try (0..<count).map { number in
        var submission = Submission.sample(
          "c\(number)", channel: number % 2 == 0 ? "scan" : "upload",
          at: .after(Int64(number * 37 % 101)))
        if number % 3 == 0 { submission.parent = parent.id }
        let voucher = try transaction.submit(submission, at: .noon, actor: "rohrpost")
        guard number % 5 != 0 else { return voucher }
        let read = try transaction.append(
          .read(.sample(documentClass: number % 5 == 1 ? .dunning : .invoice)), to: voucher.id)
        return number % 5 == 2 ? try transaction.append(.retried(Retry()), to: voucher.id) : read
      } + [parent]
    }
  }

  @Test func `a list has what was asked for in the order of arrival`() throws {
    let vouchers = try fill(60)
    for filter in Self.all {
      var expected = vouchers.filter { voucher in
        (filter.status.map { voucher.status == $0 } ?? true)
          && (filter.channel.map { voucher.submission.channel == $0 } ?? true)
          && (filter.documentClass.map { voucher.documentClass == $0 } ?? true)
          && (filter.since.map { voucher.submission.receivedAt >= $0 } ?? true)
          && (filter.parent.map { voucher.submission.parent == $0 } ?? true)
      }
      expected.sort {
        ($0.submission.receivedAt, $0.id) < ($1.submission.receivedAt, $1.id)
      }
      if filter.newestFirst { expected.reverse() }
      var found: [Voucher] = []
      try ledger.vouchers(filter) { found.append($0) }
      #expect(found == expected)
      var ids: [VoucherID] = []
      try ledger.summaries(filter) { ids.append($0.id) }
      #expect(ids == expected.map(\.id))
    }
  }

  @Test(arguments: [0, 1, pageLength, pageLength + 1, pageLength * 2, 10_000])
  func `a list longer than a page is whole, and ends at its limit`(limit: Int) throws {
    let vouchers = try fill(pageLength * 2 + 5)
    var filter = VoucherFilter()
    filter.limit = limit
    var ids: [VoucherID] = []
    try ledger.summaries(filter) { ids.append($0.id) }
    #expect(ids.count == min(limit, vouchers.count))
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a summary says what the voucher says`() throws {
    let ids = try ledger.transaction { transaction in
      let twin = try transaction.submit("a").id
      let id = try transaction.submit("b").id
      try transaction.append(.read(.sample()), to: id)
      try transaction.append(.duplicateFound(Duplicate(of: twin, evidence: .invoice)), to: id)
      var exception = ExceptionCase.sample
      exception.secondary = [.masterData]
      try transaction.append(.exceptionRaised(exception), to: id)
      return (twin, id)
    }
    var filter = VoucherFilter()
    filter.status = .exception
    var summaries: [VoucherSummary] = []
    try ledger.summaries(filter) { summaries.append($0) }
    let summary = try #require(summaries.first)
    let voucher = try #require(try ledger.voucher(ids.1))
    #expect(summary.id == voucher.id)
    #expect(summary.parent == nil)
    #expect(summary.status == .exception)
    #expect(summary.documentClass == .invoice)
    #expect(summary.channel == "upload")
    #expect(summary.receivedAt == .noon)
    #expect(summary.supplier == "Müller & Söhne GmbH")
    #expect(summary.invoiceNumber == "R-1")
    #expect(summary.gross?.description == "1190.00")
    #expect(summary.currency?.rawValue == "EUR")
    #expect(summary.exceptionCodes == [.duplicate, .masterData])
    #expect(summary.duplicateOf == ids.0)
    #expect(summary.waitingFor == "ap")
    #expect(summary.archivePath == voucher.archivePath)
    #expect(!summary.isSensitive)
  }
}

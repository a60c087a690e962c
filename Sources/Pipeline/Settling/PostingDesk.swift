package import Configuration
import Invoice
package import InvoiceRules
package import Ledger
import MasterData
package import Payables

/// Hands what is approved to accounting, in batches that are closed when they are made (J1, J2).
package struct PostingDesk {
  let ledger: Ledger
  let settings: Settings
  let now: Timestamp
  /// The user who acts; nil for the daemon.
  private let user: String?
  /// As the journal names who acts.
  let actor: String

  /// Vouchers that are looked at in one transaction.
  private static let vouchersAtOnce = 2000

  package init(
    _ ledger: Ledger, _ settings: Settings, at now: Timestamp, by user: String?, actor: String
  ) {
    self.ledger = ledger
    self.settings = settings
    self.now = now
    self.user = user
    self.actor = actor
  }

  /// What became of the approved vouchers.
  package struct Outcome: Sendable {
    package var batches: [PostingBatch] = []
    /// Why some can't be posted; accounts payable is asked.
    package var hindered: [(voucher: VoucherID, why: SettlementHindrance)] = []
    /// Those that the user may not post, and why.
    package var leftOut: [(voucher: VoucherID, why: Wording)] = []
  }

  /// Posts all that is approved.
  package func post() throws -> Outcome {
    var outcome = Outcome()
    var filter = VoucherFilter()
    filter.status = .approved
    var ids: [VoucherID] = []
    try ledger.vouchers(filter) { ids.append($0.id) }
    var start = 0
    while start < ids.count {
      let some = ids[start..<min(start + Self.vouchersAtOnce, ids.count)]
      let part = try ledger.transaction { books in try post(some, books) }
      outcome.batches += part.batches
      outcome.hindered += part.hindered
      outcome.leftOut += part.leftOut
      start += Self.vouchersAtOnce
    }
    return outcome
  }

  private func post(
    _ ids: some Sequence<VoucherID>, _ books: LedgerTransaction
  ) throws -> Outcome {
    var outcome = Outcome()
    var entries: [BatchKey: [PostingEntry]] = [:]
    for id in ids {
      guard let voucher = try books.voucher(id), voucher.status == .approved, !voucher.isSensitive
      else { continue }
      if let conflict = try conflict(with: voucher, books) {
        outcome.leftOut.append((id, conflict))
        continue
      }
      switch try draft(voucher, books) {
      case .success(let entry):
        entries[BatchKey(entry, voucher.settlement.liability?.company, format), default: []]
          .append(entry)
      case .failure(let hindrance):
        outcome.hindered.append((id, hindrance.why))
        try note(hindrance.why, on: voucher, books)
      }
    }
    for (key, entries) in entries.sorted(by: { $0.key < $1.key }) {
      for part in entries.parts(atMost: PostingBatch.entriesMax) {
        try close(Array(part), of: key.company, books, &outcome)
      }
    }
    return outcome
  }

  // MARK: Parts

  var format: PostingFormat { PostingFormat(settings) }

  struct Hindrance: Error { let why: SettlementHindrance }

  func draft(
    _ voucher: Voucher, _ books: LedgerTransaction
  ) throws -> Result<PostingEntry, Hindrance> {
    let supplier = try voucher.resolution?.supplierID.flatMap {
      try books.row(Supplier.self, $0)
    }
    do throws(Unpostable) {
      let entry = try PostingDraft(voucher, supplier: supplier).entry()
      let problems = format.problems(of: entry, company: voucher.settlement.liability?.company)
      guard problems.isEmpty else { return .failure(Hindrance(why: SettlementHindrance(problems))) }
      return .success(entry)
    } catch {
      return .failure(Hindrance(why: SettlementHindrance([error.text])))
    }
  }

  func conflict(
    with voucher: Voucher, _ books: LedgerTransaction
  ) throws -> Wording? {
    guard let user else { return nil }
    let records = try DutyRecord.all(of: voucher, books)
    return SegregationOfDuties.conflict(of: .posting, for: user, records).map {
      DeskRefusal.conflict(user, $0, .posting)
    }
  }

  private func note(
    _ hindrance: SettlementHindrance, on voucher: Voucher, _ books: LedgerTransaction
  ) throws {
    guard voucher.settlement.hindrance != hindrance else { return }
    try settle(.postingHindered(hindrance), of: voucher.id, books)
  }

  /// Closes a batch of what can be written together; what disagrees with the others waits for the
  /// next one, and is told.
  private func close(
    _ entries: [PostingEntry], of company: String?, _ books: LedgerTransaction,
    _ outcome: inout Outcome
  ) throws {
    var entries = entries
    while !entries.isEmpty {
      let problems = try format.problems(of: entries, company: company, at: now)
      if problems.isEmpty { break }
      for (id, texts) in problems.sorted(by: { $0.key < $1.key }) {
        guard let voucher = try books.voucher(id) else { continue }
        let why = SettlementHindrance(texts)
        outcome.hindered.append((id, why))
        try note(why, on: voucher, books)
      }
      entries.removeAll { problems[$0.voucher] != nil }
    }
    guard !entries.isEmpty else { return }
    let batch = try self.batch(entries, of: company, books)
    for entry in entries {
      try settle(.posted(PostingMark(batch.number, entry, by: user)), of: entry.voucher, books)
    }
    outcome.batches.append(batch)
  }

  func batch(
    _ entries: [PostingEntry], of company: String?, _ books: LedgerTransaction
  ) throws -> PostingBatch {
    let batch = try books.close(
      entries, company: company, by: user.map { Author.user($0) } ?? actor, at: now, actor: actor)
    try books.order(.postingBatch(batch.number), at: now)
    return batch
  }

  func settle(
    _ event: SettlementEvent, of id: VoucherID, _ books: LedgerTransaction
  ) throws {
    try books.settle(event, of: id, settings.policy, at: now, actor: actor)
  }
}

extension LedgerTransaction {
  /// Notes what became of a voucher that people are done with, and what follows from it.
  func settle(
    _ event: SettlementEvent, of id: VoucherID, _ policy: Policy, at now: Timestamp, actor: String
  ) throws {
    try append(.settling(event), to: id, at: now, actor: actor)
    try planTasks(of: id, policy, at: now)
    for effect in [Effect.archiveRecord, .result] { try enqueue(effect, for: id, at: now) }
  }
}

/// What is in one batch: entries of one company and one fiscal year.
struct BatchKey: Hashable, Comparable {
  let company: String?
  let year: Int

  init(_ entry: PostingEntry, _ company: String?, _ format: PostingFormat) {
    self.company = company
    year = format.fiscalYear(of: entry.documentDate)
  }

  static func < (left: BatchKey, right: BatchKey) -> Bool {
    (left.company ?? "", left.year) < (right.company ?? "", right.year)
  }
}

extension Array {
  fileprivate func parts(atMost count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}

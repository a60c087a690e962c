import GRDB
package import Hashing
package import Payables

/// What a transaction may do; it lives as long as the closure it is given to.
///
/// When one of its calls that write has failed, the transaction can't be committed any more, even
/// where the closure caught the error: half an event is never stored.
package final class LedgerTransaction {
  let db: Database
  var open: OpenVouchers
  private var head: ChainHead?
  var controls = ControlTally()
  private var failure: LedgerError?

  private init(_ db: Database, _ recent: RecentVouchers) {
    self.db = db
    open = OpenVouchers(recent)
  }

  /// Runs `body` inside a transaction that is open, up to the moment before its commit; with its
  /// result come the vouchers as they are once it is committed.
  static func run<Result>(
    in db: Database, _ recent: RecentVouchers, _ body: (LedgerTransaction) throws -> Result
  ) throws -> (result: Result, vouchers: [Voucher]) {
    let transaction = LedgerTransaction(db, recent)
    let result = try body(transaction)
    try transaction.finish()
    return (result, transaction.open.all)
  }

  private func finish() throws {
    if let failure { throw failure }
    try open.write(to: db)
    try controls.write(to: db)
    if let head { try db.run(.moveChainHead, head.seq, head.hash) }
  }

  /// Looks something up in the rows of vouchers, with what this transaction changed; the row of
  /// the voucher `id` has no part in the answer.
  func searching<Result>(
    for id: VoucherID? = nil, _ body: () throws -> Result
  ) throws(LedgerError) -> Result {
    try writing { try open.write(to: db, except: id) }
    return try reading(body)
  }

  func reading<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    do { return try body() } catch { throw LedgerError(error) }
  }

  func writing<Result>(_ body: () throws -> Result) throws(LedgerError) -> Result {
    do {
      return try body()
    } catch {
      let error = LedgerError(error)
      failure = failure ?? error
      throw error
    }
  }

  /// Appends an entry to the journal; `event` is what it tells of a voucher.
  func journalize(
    _ voucher: VoucherID?, kind: String, details: String, event: VoucherEvent? = nil,
    at time: Timestamp, actor: String
  ) throws {
    try Self.check(time)
    // Where the end of the journal was cut off by force, the head still knows it, and the gap
    // stays visible.
    let head = try self.head ?? db.chainHead()
    let entry = JournalEntry(
      after: head, time: time, voucher: voucher, actor: actor, kind: kind, details: details)
    try insert(entry, telling: event)
  }

  /// Writes an entry that follows the last one.
  func insert(_ entry: JournalEntry, telling event: VoucherEvent?) throws {
    try db.run(
      .insertEntry, entry.seq, entry.time, entry.voucher, entry.actor, entry.kind, entry.details,
      entry.previous, entry.hash)
    controls.add(entry.fact(telling: event))
    self.head = ChainHead(seq: entry.seq, hash: entry.hash)
  }

  /// Refuses times that a voucher id can't have, and that have no text of fixed width.
  static func check(_ time: Timestamp) throws(LedgerError) {
    guard VoucherNumbering.years.contains(VoucherNumbering.year(of: time)) else {
      throw .timeOutOfRange(time)
    }
  }
}

// MARK: - The system

extension LedgerTransaction {
  /// Appends what happened to the system as a whole, such as a configuration that was loaded.
  package func append(
    _ kind: SystemEventKind, details: some Encodable, at time: Timestamp, actor: String
  ) throws(LedgerError) {
    try writing {
      try journalize(
        nil, kind: kind.rawValue, details: LedgerJSON.text(details), at: time, actor: actor)
    }
  }
}

// MARK: - Looking

extension LedgerTransaction {
  package func voucher(_ id: VoucherID) throws(LedgerError) -> Voucher? {
    try writing { try open.voucher(id, in: db) }
  }

  /// The voucher that a claim was registered as, be it as a new one or as the growth of one.
  package func voucher(withClaim claim: String) throws(LedgerError) -> Voucher? {
    guard let id = try reading({ try db.voucherID(withClaim: claim) }) else { return nil }
    return try voucher(id)
  }

  /// A voucher's whole journal, with what this transaction appended.
  package func journal(of id: VoucherID) throws(LedgerError) -> [JournalEntry] {
    try reading { try db.journal(of: id) }
  }
}

/// The books as they are inside the transaction.
extension LedgerTransaction: Books {
  package func twin(
    withOriginal sha256: SHA256Digest, of id: VoucherID
  ) throws(LedgerError) -> VoucherID? {
    try searching(for: id) {
      try db.value(.twinWithOriginal, sha256, id.year, id.number, as: VoucherID.self)
    }
  }

  package func twin(
    withStructuredPart sha256: SHA256Digest, of id: VoucherID
  ) throws(LedgerError) -> VoucherID? {
    try searching(for: id) {
      try db.value(.twinWithStructuredPart, sha256, id.year, id.number, as: VoucherID.self)
    }
  }

  package func twin(
    withKey key: InvoiceKey, of id: VoucherID
  ) throws(LedgerError) -> VoucherID? {
    try searching(for: id) {
      try db.value(.twinWithKey, key.description, id.year, id.number, as: VoucherID.self)
    }
  }

  package func vouchersInError(
    withOriginal sha256: SHA256Digest
  ) throws(LedgerError) -> [VoucherID] {
    try searching { try ids(.errorsWithOriginal, sha256) }
  }

  package func rescansAwaited(
    withArchiveNumber number: Int, by id: VoucherID
  ) throws(LedgerError) -> [VoucherID] {
    try searching { try ids(.rescansWithLabel, number, id) }
  }

  package func rescansAwaited(
    withKey key: RescanKey, by id: VoucherID
  ) throws(LedgerError) -> [VoucherID] {
    try searching { try ids(.rescansWithKey, key.description, id) }
  }

  private func ids(
    _ statement: LedgerStatement, _ first: any Stored, _ second: (any Stored)? = nil
  ) throws -> [VoucherID] {
    var ids: [VoucherID] = []
    let rows = try second.map { try db.rows(statement, first, $0) } ?? db.rows(statement, first)
    while let row = try rows.next() { ids.append(try row.value(0)) }
    return ids
  }
}

import Archive
import Files
import Ledger
import Payables
import ReadResult
import Search

/// Brings the search index up to the journal, a bounded batch at a time.
struct SearchFeed {
  /// Entries of the journal that are looked at in one batch.
  static let entriesAtOnce = 500

  let ledger: Ledger
  let archive: ArchiveTree
  let plan: FilingPlan

  /// Takes the next batch over; each batch is one transaction with its position, so after a crash
  /// nothing is missing and nothing is there twice.
  /// - Returns: Whether the index has all that the journal had.
  func step(_ index: SearchIndex, entries: Int = entriesAtOnce) throws -> Bool {
    try index.follow(plan: plan.text)
    let position = try index.position()
    let changed = try ledger.changes(after: position, limit: entries)
    guard changed.entries > 0 else { return try purge(index) }
    let changes = try changed.vouchers.compactMap { id in try change(of: id, index) }
    try index.take(changes, upTo: changed.lastEntry)
    return try changed.entries < entries && purge(index)
  }

  /// Overwrites some of what was removed, once nothing else is to be done.
  private func purge(_ index: SearchIndex) throws -> Bool {
    try !index.needsPurging() || index.purgeStep()
  }

  /// What the index does not have yet; a voucher that the ledger has no more is removed.
  private func change(of id: VoucherID, _ index: SearchIndex) throws -> IndexChange? {
    // Most entries are of vouchers that an earlier batch had as they are now.
    if let version = try ledger.version(of: id), try index.version(of: id) == version {
      return nil
    }
    guard let voucher = try ledger.voucher(id) else { return .remove(id) }
    return .keep(IndexedDocument(voucher, try reading(of: voucher), plan))
  }

  /// The stored reading; nil where there is none any more, or none that can be read, of which
  /// `rohrpost verify` tells.
  private func reading(of voucher: Voucher) throws -> ReadResult? {
    guard !voucher.isSensitive, voucher.isDecided else { return nil }
    return try storedReading(of: voucher)
  }

  /// All that a voucher says, also of a sensitive one, for who may look at it.
  func texts(of voucher: Voucher) throws -> [String] {
    OpenContents.texts(of: voucher, try storedReading(of: voucher))
  }

  private func storedReading(of voucher: Voucher) throws -> ReadResult? {
    do {
      return try StoredReading.load(of: voucher, from: archive)
    } catch let failure as FileFailure {
      guard failure.isNotFound else { throw failure }
      return nil
    } catch is DecodingError {
      return nil
    }
  }
}

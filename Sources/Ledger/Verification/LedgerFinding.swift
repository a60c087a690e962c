package import Payables

/// A place where the ledger is not what it was when it was written.
package enum LedgerFinding: Hashable, Sendable {
  /// No entry has these numbers.
  case missingEntries(ClosedRange<Int64>)
  /// The entry's hash is not that of its contents.
  case changedEntry(Int64)
  /// The entry does not follow the one before it.
  case brokenLink(Int64)
  /// A column of the entry holds no value of its kind.
  case unreadableEntry(Int64)
  /// The last entry is not the one that the ledger wrote last.
  case otherEnd(Int64)
  /// Entries behind the one that the ledger wrote last.
  case addedEntries(ClosedRange<Int64>)
  /// The journal begins this voucher, but there is none.
  case missingVoucher(VoucherID)
  /// The entry's details are gone, and no entry says that its voucher was erased.
  case erasedEntry(Int64)
  /// The entry's voucher was erased, and its details are there.
  case readableEntry(Int64)
  /// The voucher was erased, and its row is there.
  case erasedVoucherIsThere(String)
  /// The journal says that the voucher was erased, and the ledger does not know.
  case forgottenErasure(VoucherID)
  /// The voucher's row does not follow from its journal.
  case changedVoucher(VoucherID)
  /// No entry begins the voucher of this row.
  case addedVoucher(String)
  /// The list of tasks has one that its voucher does not, or not so.
  case strayTask(String)
  /// The voucher has a task that the list of tasks lacks.
  case missingTask(TaskID)
  /// A row of another table that the chronicle has otherwise; named by table and key.
  case changedRow(String)
  case missingRow(String)
  case addedRow(String)
  /// A table, trigger or index that is missing, or not as the program makes it.
  case otherSchema(String)
}

extension LedgerFinding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingEntries(let seqs): "journal \(Self.text(seqs)): missing"
    case .changedEntry(let seq): "journal \(seq): changed"
    case .brokenLink(let seq): "journal \(seq): does not follow the entry before it"
    case .unreadableEntry(let seq): "journal \(seq): unreadable"
    case .otherEnd(let seq): "journal \(seq): not the entry that was written last"
    case .addedEntries(let seqs): "journal \(Self.text(seqs)): added from outside"
    case .missingVoucher(let id): "voucher \(id): missing"
    case .erasedEntry(let seq): "journal \(seq): erased, and nothing says why"
    case .readableEntry(let seq): "journal \(seq): of an erased document, and still readable"
    case .erasedVoucherIsThere(let id): "voucher \(id): erased, and still there"
    case .forgottenErasure(let id): "voucher \(id): erased by the journal, not by its tables"
    case .changedVoucher(let id): "voucher \(id): does not follow from its journal"
    case .addedVoucher(let id): "voucher \(id): added from outside"
    case .strayTask(let id): "task \(id): its voucher has no such task"
    case .changedRow(let place): "row \(place): not as the chronicle has it"
    case .missingRow(let place): "row \(place): missing"
    case .addedRow(let place): "row \(place): added from outside"
    case .otherSchema(let name): "\(name): missing, added or changed"
    case .missingTask(let id): "task \(id): missing in the list of tasks"
    }
  }

  private static func text(_ seqs: ClosedRange<Int64>) -> String {
    seqs.count == 1 ? "\(seqs.lowerBound)" : "\(seqs.lowerBound) to \(seqs.upperBound)"
  }
}

/// What a verification of the journal went through.
package struct VerifiedJournal: Hashable, Sendable {
  package var entries: Int64 = 0
  /// The end of the journal that was reached.
  package var head = ChainHead.empty
}

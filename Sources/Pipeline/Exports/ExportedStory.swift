import Exports
import Ledger
import Payables

/// What happened to one voucher, from its first entry to its last, for the tables.
struct ExportedStory {
  let voucher: Voucher
  let rows: Rows

  struct Rows {
    var entries: [ExportedEntry] = []
    var statuses: [ExportedStatus] = []
    var decisions: [ExportedDecision] = []
    var postings: [ExportedPosting] = []
    var payments: [ExportedPayment] = []
  }

  /// Of postings only those count whose batch was closed in `batches`; nil stands for all.
  init(of id: VoucherID, _ journal: [JournalEntry], batches: Range<Timestamp>?) throws {
    var voucher: Voucher?
    var status: Status?
    var rows = Rows()
    for entry in journal {
      guard let event = try entry.event() else { throw LedgerError.damaged("journal of \(id)") }
      let row = ExportedEntry(entry)
      rows.entries.append(row)
      if case .submitted(let submission) = event, voucher == nil {
        voucher = Voucher(id: id, submission: submission, at: entry.time)
      } else {
        voucher?.apply(event, at: entry.time)
      }
      guard let now = voucher else { throw LedgerError.damaged("journal of \(id)") }
      if now.status != status { rows.statuses.append(ExportedStatus(now.status, of: id, by: row)) }
      status = now.status
      switch event {
      case .decided(let decision):
        rows.decisions.append(ExportedDecision(decision, of: id, by: row))
      case .decisionRefused(let refusal):
        rows.decisions.append(ExportedDecision(refusal, of: id, by: row))
      case .settling(let event):
        rows.settle(event, now, row, entry, isPostingCounted: batches?.contains(entry.time) ?? true)
      default: break
      }
    }
    guard let voucher else { throw LedgerError.damaged("journal of \(id)") }
    self.voucher = voucher
    self.rows = rows
  }
}

extension ExportedStory.Rows {
  fileprivate mutating func settle(
    _ event: SettlementEvent, _ voucher: Voucher, _ row: ExportedEntry, _ entry: JournalEntry,
    isPostingCounted: Bool
  ) {
    switch event {
    case .posted(let mark) where isPostingCounted:
      postings += ExportedPosting.all(
        of: mark.entry, in: mark.batch, at: entry.time, by: mark.user ?? entry.actor)
    case .postingReversed(let reversal) where isPostingCounted:
      postings += ExportedPosting.all(
        of: reversal.entry, in: reversal.batch, at: entry.time, by: reversal.user)
    case .paid(let proof):
      payments.append(ExportedPayment(proof, of: voucher, by: row))
    case .paymentReturned(let failure):
      payments.append(ExportedPayment(failure, of: voucher, by: row))
    default: break
    }
  }
}

extension ExportedEntry {
  init(_ entry: JournalEntry) {
    self.init(
      seq: entry.seq, time: entry.time, voucher: entry.voucher, actor: entry.actor,
      kind: entry.kind, details: entry.details, previous: entry.previous, hash: entry.hash)
  }
}

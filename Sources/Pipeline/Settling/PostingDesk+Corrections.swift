import Configuration
package import InvoiceRules
import Ledger
import MasterData
package import Payables

/// What people do about single postings: each is refused with the reason, or done as a whole.
extension PostingDesk {
  /// Takes postings back, in batches of their own; the documents are decided again.
  package func reverse(_ ids: [VoucherID], reason: String, by user: String) throws -> Wording? {
    try ledger.transaction { books in
      if let refusal = try Mandate.posting.refusal(of: user, books) { return refusal }
      var entries: [BatchKey: [PostingEntry]] = [:]
      for id in ids {
        guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
        guard let posting = voucher.settlement.posting else { return DeskRefusal.notPosted(id) }
        let payment = voucher.settlement.payment
        guard payment == nil || payment?.state == .returned else { return DeskRefusal.isPaid(id) }
        if voucher.complaint != nil { return DeskRefusal.isComplainedOf(id) }
        if let conflict = try conflict(with: voucher, books) { return conflict }
        let entry = posting.entry.reversed
        entries[BatchKey(entry, voucher.settlement.liability?.company, format), default: []]
          .append(entry)
      }
      for (key, entries) in entries.sorted(by: { $0.key < $1.key }) {
        let batch = try batch(entries, of: key.company, books)
        for entry in entries {
          let reversal = PostingReversal(
            batch.number, entry, reason, by: user, isPostedAnew: false)
          try settle(.postingReversed(reversal), of: entry.voucher, books)
        }
      }
      return nil
    }
  }

  /// Has a voucher coded by a person; one that is posted is posted anew by the same batch.
  package func code(
    _ id: VoucherID, _ splits: [CodingSplit], reason: String, by user: String
  ) throws -> Wording? {
    try ledger.transaction { books in
      if let refusal = try Mandate.posting.refusal(of: user, books) { return refusal }
      guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
      guard voucher.settlement.isUnderWay || voucher.status == .approved else {
        return DeskRefusal.notToBeCoded(id)
      }
      if let conflict = try conflict(with: voucher, books) { return conflict }
      let event = VoucherEvent.coded(voucher.coded(anew: splits))
      var changed = voucher
      changed.apply(event, at: now)
      guard let posting = voucher.settlement.posting else {
        try books.append(event, to: id, at: now, actor: actor)
        try books.planTasks(of: id, settings.policy, at: now)
        return nil
      }
      switch try draft(changed, books) {
      case .failure(let hindrance): return Wording(hindrance.why.german, hindrance.why.english)
      case .success(let entry):
        try books.append(event, to: id, at: now, actor: actor)
        let company = voucher.settlement.liability?.company
        let batch = try batch([posting.entry.reversed, entry], of: company, books)
        let reversal = PostingReversal(
          batch.number, posting.entry.reversed, reason, by: user, isPostedAnew: true)
        try settle(.postingReversed(reversal), of: id, books)
        try settle(.posted(PostingMark(batch.number, entry, by: user)), of: id, books)
        return nil
      }
    }
  }

  /// Files an approved voucher of which nothing is to be posted.
  package func file(_ id: VoucherID, reason: String, by user: String) throws -> Wording? {
    try ledger.transaction { books in
      if let refusal = try Mandate.posting.refusal(of: user, books) { return refusal }
      guard let voucher = try books.voucher(id), voucher.status == .approved else {
        return DeskRefusal.notApproved(id)
      }
      if let conflict = try conflict(with: voucher, books) { return conflict }
      let conclusion = Conclusion(
        german: "\(user) hat den Beleg ohne Buchung abgelegt: \(reason)",
        english: "\(user) filed the document without a posting: \(reason)")
      try books.append(.filed(conclusion), to: id, at: now, actor: actor)
      try books.planTasks(of: id, settings.policy, at: now)
      for effect in [Effect.archiveRecord, .result] { try books.enqueue(effect, for: id, at: now) }
      return nil
    }
  }
}

import Archive
import Foundation
import Ledger
import Payables
import ReadResult

/// Decides once more what the journal says was decided, over books as they were just before.
struct ReplayTrial {
  let made: LedgerRebuild
  let archive: ArchiveTree
  let replyKey: ReplyKey?

  /// The entries that follow from what began a decision; `lines` are those of its transaction that
  /// came before.
  func entries(
    after lines: [ChronicleLine], _ beginning: Beginning, of id: VoucherID,
    at entry: JournalEntry, _ policy: Policy
  ) throws -> [JournalEntry] {
    try made.trial(after: lines) { books in
      let decider = Decider(
        books: books, policy: policy, now: entry.time, replyKey: replyKey, inHand: InHand())
      guard let voucher = try books.voucher(id) else { throw LedgerError.unknownVoucher(id) }
      switch beginning {
      case .reading(let failure):
        if let failure { return try decider.fail(voucher, failure) }
        try decider.conclude(voucher, document(of: voucher))
      case .news(let reconsideration):
        try decider.decideAgain(voucher, reconsideration, document(of: voucher))
      case .failure(let failure): try decider.fail(voucher, failure)
      case .person(let decision):
        let refusal = try DecisionEntry(books, policy, entry.time)
          .enter(decision, actor: entry.actor)
        if let refusal { throw Refused(refusal: refusal) }
      }
    }
  }

  /// What began a decision.
  enum Beginning {
    /// It was read; the malware scanner may keep it from being looked at.
    case reading(ReadFailure?)
    case news(Reconsideration)
    case failure(ReadFailure)
    case person(Decision)
  }

  /// The person was not allowed to decide so.
  struct Refused: Error {
    let refusal: DecisionRefusal
  }

  /// The archive has no such reading any more.
  struct ReadingMissing: Error {}

  private func document(of voucher: Voucher) throws -> Document {
    guard let result = try StoredReading.load(asOf: voucher, from: archive) else {
      throw ReadingMissing()
    }
    return Document(result)
  }
}

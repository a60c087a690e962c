import Configuration
import Ledger
import Payables

/// Head, a second time: decides vouchers again for which something arrived that they waited for, be
/// it an order, a receipt or a report.
struct ReconsideringLane: Sendable {
  /// Vouchers decided again in one transaction.
  private static let batchLimit = 64

  let workshop: Workshop

  /// Decides until the daemon stops; what is left is found again at the next start.
  func run() async {
    while !workshop.isStopping {
      let done = await workshop.persist(.reconsidering) { try await reconsider() }
      guard let done else { return }
      if done == 0 { await workshop.bells.reconsidering.wait(atMost: .seconds(2)) }
    }
  }

  /// How many vouchers were looked at.
  private func reconsider() async throws -> Int {
    let ids = try workshop.ledger.reconsiderations(limit: Self.batchLimit)
    guard !ids.isEmpty else { return 0 }
    let waiting = try ids.compactMap { id in try workshop.ledger.voucher(id) }
    let read = try waiting.map { voucher in
      (voucher.id, try StoredReading.load(of: voucher, from: workshop.archive).map { Document($0) })
    }
    let (now, settings) = (workshop.clock(), workshop.settings)
    let (inHand, replyKey) = (workshop.inHand, workshop.replyKey)
    try await workshop.ledger.transaction { books in
      let decider = Decider(
        books: books, policy: settings.current.policy, now: now, replyKey: replyKey,
        inHand: inHand)
      for (id, document) in read { try decider.reconsider(id, document) }
    }
    workshop.bells.delivering.ring()
    return ids.count
  }
}

package import Hashing
package import Invoice
package import MasterData

/// Whether somebody may release a payment run to the bank (K2): the one check behind every door.
///
/// A run is proposed by one and released by another, who took no part in what it pays. All that
/// stands in it is held again against the books of the moment.
package struct ReleaseCheck: Sendable {
  package var run: PaymentRun
  /// The user who proposed it.
  package var proposer: String
  /// ``PaymentRun/digest`` when it was proposed.
  package var proposed: SHA256Digest
  /// The same of what the releasing person had before the eyes.
  package var shown: SHA256Digest
  /// The day in Germany.
  package var today: CalendarDate
  /// What is known now of the vouchers in the run.
  package var documents: [VoucherID: Document]

  package init(
    _ run: PaymentRun, proposer: String, proposed: SHA256Digest, shown: SHA256Digest,
    today: CalendarDate, documents: [VoucherID: Document]
  ) {
    self.run = run
    self.proposer = proposer
    self.proposed = proposed
    self.shown = shown
    self.today = today
    self.documents = documents
  }

  /// A voucher as it stands when it is to be paid.
  package struct Document: Sendable {
    /// Made anew from the books, with blocks and account.
    package var candidate: PaymentCandidate
    /// Who did what about it, postings included.
    package var duties: [DutyRecord]

    package init(_ candidate: PaymentCandidate, duties: [DutyRecord]) {
      self.candidate = candidate
      self.duties = duties
    }
  }

  /// Why the person may not release the run, the person first; empty where it may.
  package func refusals(of user: User?, named id: String) -> [ReleaseRefusal] {
    guard let user, user.isActive else { return [.unknownUser(id)] }
    var refusals: [ReleaseRefusal] = []
    if !user.roles.contains(.treasury) { refusals.append(.notInRole(user.name)) }
    if user.id == proposer { refusals.append(.ownProposal(user.name)) }
    if run.transfers.isEmpty { refusals.append(.empty(run.number)) }
    let digest = run.digest
    if digest != proposed || digest != shown { refusals.append(.changed(run.number)) }
    if let day = run.transfers.map(\.executionDate).min(), day < today {
      refusals.append(.dayPassed(run.number, day))
    }
    return refusals + Self.paidTwice(in: run)
      + run.transfers.flatMap { self.refusals(of: $0, user) }
  }

  private static func paidTwice(in run: PaymentRun) -> [ReleaseRefusal] {
    var seen: Set<VoucherID> = []
    return run.transfers.flatMap(\.items).filter { !seen.insert($0.voucher).inserted }
      .map { .paidTwice($0.voucher, $0.documentNumber) }
  }

  private func refusals(of transfer: Transfer, _ user: User) -> [ReleaseRefusal] {
    var refusals: [ReleaseRefusal] = []
    let sum = transfer.items.compactMap(\.paid).sum
    if transfer.amount <= .zero || sum != transfer.amount {
      refusals.append(.sumWrong(transfer.endToEndID, transfer.creditor.name))
    }
    return refusals + transfer.items.flatMap { self.refusals(of: $0, transfer, user) }
  }

  private func refusals(
    of item: TransferItem, _ transfer: Transfer, _ user: User
  ) -> [ReleaseRefusal] {
    guard let document = documents[item.voucher] else {
      return [.notPayable(item.voucher, item.documentNumber)]
    }
    var refusals: [ReleaseRefusal] = []
    let candidate = document.candidate
    if candidate.supplierID != transfer.supplierID || candidate.open != item.open {
      refusals.append(.otherAmount(item.voucher, item.documentNumber))
    }
    let blocks = candidate.allBlocks
    if !blocks.isEmpty {
      refusals.append(.blocked(item.voucher, item.documentNumber, blocks))
    }
    // A credit note has no account of its own.
    if !candidate.isCredit, candidate.creditor?.iban != transfer.creditor.iban {
      refusals.append(.accountChanged(transfer.supplierID, transfer.creditor.name))
    }
    let conflict = SegregationOfDuties.conflict(
      of: .paymentRelease, for: user.id, document.duties)
    if let conflict {
      refusals.append(.keptApart(user.name, conflict, item.voucher, item.documentNumber))
    }
    return refusals
  }
}

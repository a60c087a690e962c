import Banking
import Configuration
import Invoice
package import InvoiceRules
package import Ledger
import MasterData
package import Payables

/// Proposes payment runs, has them released or withdrawn, and notes what the bank says (K2, K3).
package struct PaymentDesk {
  let policy: Policy
  let now: Timestamp
  /// Who acts, as the journal names them.
  let actor: String

  package init(_ policy: Policy, at now: Timestamp, actor: String) {
    self.policy = policy
    self.now = now
    self.actor = actor
  }

  /// Proposes a run for each own company that has something to pay; nothing is paid by that.
  ///
  /// Paid is what has one of the `statuses`: posted, or approved where nothing is posted. `user`
  /// proposes it and so may not release it; nil where the daemon does, as its round of the day.
  /// Runs that nobody released in time are taken back first.
  package func propose(
    _ ledger: Ledger, _ statuses: [Status], _ days: PaymentDays, _ rules: PaymentRules,
    by user: String?
  ) throws -> [PaymentProposal] {
    let expired = try ledger.proposedRuns().filter { run in
      run.transfers.contains { $0.executionDate < now.berlinDate }
    }
    var ids: [VoucherID] = []
    try ledger.transaction { books in
      for run in expired {
        try takeBack(run.number, reason: "Der Ausführungstag ist verstrichen.", books)
      }
    }
    for status in statuses {
      var filter = VoucherFilter()
      filter.status = status
      try ledger.vouchers(filter) { ids.append($0.id) }
    }
    return try ledger.transaction { books in
      let candidates = try candidates(ids, statuses, books)
      var proposals: [PaymentProposal] = []
      for company in policy.companies {
        guard let debtor = PaymentParty(company) else { continue }
        let proposal = try self.proposal(
          try books.nextPaymentRun(at: now), company.name, debtor, candidates, days, rules)
        if !proposal.run.transfers.isEmpty { try keep(proposal.run, by: user, books) }
        proposals.append(proposal)
      }
      try note(HinderedPayments(candidates, proposals), books)
      // With the runs: else a crash in between would spend the limit of a day twice.
      if user == nil { try books.note(.paymentRound, at: now) }
      return proposals
    }
  }

  /// A run that the bank takes: suppliers that it can't be written for are left out.
  private func proposal(
    _ number: PaymentRunNumber, _ company: String, _ debtor: PaymentParty,
    _ candidates: [PaymentCandidate], _ days: PaymentDays, _ rules: PaymentRules
  ) throws -> PaymentProposal {
    var candidates = candidates
    while true {
      let proposal = PaymentProposal(
        number, company: company, debtor: debtor, candidates, days: days, rules: rules)
      if proposal.run.transfers.isEmpty { return proposal }
      let errors = PaymentFile.errors(in: proposal.run)
      let suppliers = Set(errors.compactMap(\.supplierID))
      if errors.isEmpty { return proposal }
      guard !suppliers.isEmpty else { throw errors[0] }
      for index in candidates.indices where suppliers.contains(candidates[index].supplierID) {
        candidates[index].blocks.append(.accountInvalid)
      }
    }
  }

  private func keep(
    _ run: PaymentRun, by user: String?, _ books: LedgerTransaction
  ) throws {
    try books.propose(run, by: author(user), at: now, actor: actor)
    var leads = true
    for transfer in run.transfers {
      for item in transfer.items {
        let mark = PaymentMark(run.number, transfer, item, leadsRun: leads, by: user)
        leads = false
        try settle(.paymentProposed(mark), of: item.voucher, books)
      }
    }
  }

  /// Has accounts payable asked about what may not be paid, and takes back what was asked before.
  private func note(_ hindered: HinderedPayments, _ books: LedgerTransaction) throws {
    for (id, why) in hindered.all.sorted(by: { $0.key < $1.key }) {
      guard let settlement = try books.voucher(id)?.settlement,
        settlement.paymentHindrance != why
      else { continue }
      try settle(
        why.map { .paymentHindered($0) } ?? .hindranceEnded(HindranceEnd()), of: id, books)
    }
  }

  /// The vouchers as they stand now, with all that speaks against paying them.
  private func candidates(
    _ ids: [VoucherID], _ statuses: [Status], _ books: LedgerTransaction
  ) throws -> [PaymentCandidate] {
    let changing = try books.suppliersInChange()
    return try ids.compactMap { id in
      // What others paid meanwhile is not paid again.
      if let voucher = try books.voucher(id) {
        try ListedPayments(payments: self).look(at: voucher, books)
      }
      guard let voucher = try books.voucher(id), statuses.contains(voucher.status),
        !(voucher.settlement.payment?.state.isUnderWay ?? false)
      else { return nil }
      return try candidate(voucher, changing, books)
    }
  }

  private func candidate(
    _ voucher: Voucher, _ changing: Set<String>, _ books: LedgerTransaction
  ) throws -> PaymentCandidate? {
    guard !voucher.isSensitive, let id = voucher.resolution?.supplierID,
      let supplier = try books.row(Supplier.self, id)
    else { return nil }
    var circumstances = PaymentCircumstances()
    circumstances.hasPendingChange = changing.contains(id)
    return PaymentCandidate(of: voucher, supplier: supplier, circumstances)
  }

  // MARK: - Release

  /// Why a person may not release a run; empty where it may.
  package func refusals(
    of number: PaymentRunNumber, by user: String, _ books: LedgerTransaction
  ) throws -> [Wording] {
    guard let record = try books.paymentRun(number), record.state == .proposed else {
      return [RunRefusal.notProposed(number)]
    }
    let run = record.run
    for item in run.transfers.flatMap(\.items) {
      guard let voucher = try books.voucher(item.voucher) else { continue }
      try ListedPayments(payments: self).look(at: voucher, books)
    }
    guard try books.paymentRun(number)?.state == .proposed else {
      return [RunRefusal.paidElsewhere(number)]
    }
    let check = ReleaseCheck(
      run, proposer: Author.name(of: record.proposedBy), proposed: run.digest, shown: run.digest,
      today: now.berlinDate, documents: try documents(of: run, books))
    let refusals = check.refusals(of: try books.row(User.self, user), named: user)
    return refusals.map(\.text) + PaymentFile.errors(in: run).map(\.wording)
  }

  /// The open task to release a run; nil where none is open.
  func task(of number: PaymentRunNumber, _ books: LedgerTransaction) throws -> TaskID? {
    // It is asked of the first document (`PaymentMark.leadsRun`).
    guard let first = try books.paymentRun(number)?.run.transfers.first?.items.first else {
      return nil
    }
    return try books.voucher(first.voucher)?.tasks.first { $0.kind == .paymentRelease }?.id
  }

  /// Releases a run that nothing speaks against, and orders the file for the bank.
  package func release(
    _ number: PaymentRunNumber, by user: String, _ books: LedgerTransaction
  ) throws {
    guard let run = try books.paymentRun(number)?.run,
      try books.settle(number, as: .released, by: Author.user(user), at: now, actor: actor)
    else { return }
    // What tells its transfers apart does not depend on the form of the file.
    let file = try PaymentFile(run, createdAt: now)
    let orders = file.orders.flatMap { order in order.endToEndIDs.map { ($0, order.id) } }
    let orderIDs = Dictionary(orders, uniquingKeysWith: { first, _ in first })
    for transfer in run.transfers {
      var open = OpenTransfer(transfer, of: run)
      open.messageID = file.messageID
      open.orderID = orderIDs[transfer.endToEndID]
      try books.keep(open)
      for item in transfer.items
      where try books.voucher(item.voucher)?.settlement.payment?.state == .proposed {
        try settle(
          .paymentReleased(PaymentRelease(number, by: user)), of: item.voucher, books)
      }
    }
    try books.order(.paymentRun(number), at: now)
  }

  /// The vouchers of a run made anew from the books, with what people did about them.
  private func documents(
    of run: PaymentRun, _ books: LedgerTransaction
  ) throws -> [VoucherID: ReleaseCheck.Document] {
    let changing = try books.suppliersInChange()
    var documents: [VoucherID: ReleaseCheck.Document] = [:]
    for item in run.transfers.flatMap(\.items) {
      guard let voucher = try books.voucher(item.voucher), voucher.status == .paymentProposed,
        voucher.settlement.payment?.run == run.number,
        voucher.settlement.payment?.state == .proposed,
        let candidate = try candidate(voucher, changing, books)
      else { continue }
      documents[item.voucher] = ReleaseCheck.Document(
        candidate, duties: try DutyRecord.all(of: voucher, books))
    }
    return documents
  }

  /// Takes a proposed run back, for a person or by itself: its vouchers wait for the next one.
  package func takeBack(
    _ number: PaymentRunNumber, by user: String? = nil, reason: String,
    _ books: LedgerTransaction
  ) throws {
    guard let record = try books.paymentRun(number),
      try books.settle(
        number, as: .withdrawn, by: author(user), note: reason, at: now, actor: actor)
    else { return }
    for item in record.run.transfers.flatMap(\.items)
    where try books.voucher(item.voucher)?.settlement.payment?.isProposed(in: number) == true {
      try settle(
        .paymentWithdrawn(PaymentWithdrawal(number, by: user, reason: reason)), of: item.voucher,
        books)
    }
  }

  /// Who does what a person entered, or the desk by itself.
  private func author(_ user: String?) -> String { user.map { Author.user($0) } ?? actor }

  func settle(
    _ event: SettlementEvent, of id: VoucherID, _ books: LedgerTransaction
  ) throws {
    try books.settle(event, of: id, policy, at: now, actor: actor)
  }
}

/// Why nothing happens to a run.
enum RunRefusal {
  static func notProposed(_ number: PaymentRunNumber) -> Wording {
    Wording(
      "Einen vorgeschlagenen Zahllauf \(number) gibt es nicht; „rohrpost pay list“ zeigt alle.",
      "There is no proposed run \(number); “rohrpost pay list” shows all.")
  }

  static func paidElsewhere(_ number: PaymentRunNumber) -> Wording {
    Wording(
      "Der Zahllauf \(number) ist zurückgenommen: Die Liste der Zahlungen sagt, dass Belege daraus "
        + "schon bezahlt sind. Schlagen Sie die übrigen mit „rohrpost pay propose“ neu vor.",
      "Run \(number) is withdrawn: the list of payments says that documents of it are paid "
        + "already. Propose the others anew with “rohrpost pay propose”.")
  }
}

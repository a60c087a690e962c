import GRDB
package import Payables

extension LedgerTransaction {
  /// Registers a document under the next id of the year it arrived in.
  ///
  /// A claim is registered once: a second time gives the voucher as it is by now, and nothing is
  /// written. ``voucher(withClaim:)`` tells the two apart beforehand.
  package func submit(
    _ submission: Submission, at time: Timestamp, actor: String
  ) throws(LedgerError) -> Voucher {
    try writing {
      if let known = try voucher(withClaim: submission.claim) { return known }
      let id = try nextVoucherID(at: submission.receivedAt)
      let voucher = Voucher(id: id, submission: submission, at: time)
      try begin(voucher)
      try journalize(.submitted(submission), of: id, at: time, actor: actor)
      return voucher
    }
  }

  /// Gives a voucher that is new its rows.
  func begin(_ voucher: Voucher) throws {
    try db.insert(voucher)
    try db.updateKeys(of: voucher.id, from: nil, to: voucher)
    try db.updatePassage(from: nil, to: voucher)
    try open.add(voucher, in: db)
  }

  /// Appends events to the voucher in hand and folds them into it.
  ///
  /// Throws ``LedgerError/staleVoucher(_:)`` where it is not the voucher that is stored.
  package func append(
    _ events: [VoucherEvent], to voucher: inout Voucher, at time: Timestamp, actor: String
  ) throws(LedgerError) {
    guard !events.isEmpty else { return }
    voucher = try writing { [voucher] in
      var changed = voucher
      for event in events { try fold(event, into: &changed, at: time) }
      try open.change(voucher, to: changed, in: db)
      for event in events { try journalize(event, of: voucher.id, at: time, actor: actor) }
      return changed
    }
  }

  /// Appends an event to the voucher in hand and folds it into it.
  package func append(
    _ event: VoucherEvent, to voucher: inout Voucher, at time: Timestamp, actor: String
  ) throws(LedgerError) {
    try append([event], to: &voucher, at: time, actor: actor)
  }

  /// Appends an event to a stored voucher and returns it as it is then.
  @discardableResult
  package func append(
    _ event: VoucherEvent, to id: VoucherID, at time: Timestamp, actor: String
  ) throws(LedgerError) -> Voucher {
    guard var voucher = try voucher(id) else { throw .unknownVoucher(id) }
    try append(event, to: &voucher, at: time, actor: actor)
    return voucher
  }

  /// Does what an event changes.
  func fold(_ event: VoucherEvent, into voucher: inout Voucher, at time: Timestamp) throws {
    voucher.apply(event, at: time)
    try db.followTask(event, at: time)
  }

  private func journalize(
    _ event: VoucherEvent, of id: VoucherID, at time: Timestamp, actor: String
  ) throws {
    if let claim = event.claim {
      try db.run(.insertClaim, claim, id)
    }
    try db.note(event, of: id, at: time)
    try journalize(
      id, kind: event.kind.rawValue, details: LedgerJSON.text(event.details), event: event,
      at: time, actor: actor)
  }
}

extension VoucherEvent {
  /// The claim that the event registers.
  var claim: String? {
    switch self {
    case .submitted(let submission): submission.claim
    case .grown(let growth): growth.claim
    default: nil
    }
  }
}

import Invoice

/// How an approved claim is settled: posted, held, paid (J, K).
package struct Settlement: Codable, Hashable, Sendable {
  package internal(set) var liability: Liability?
  /// Why it could not be posted when that was tried last; nil where nothing hinders it.
  package internal(set) var hindrance: SettlementHindrance?
  /// What keeps it from being paid, as of the last proposal; nil where nothing does.
  package internal(set) var paymentHindrance: SettlementHindrance?
  /// As it stands in the books; nil before it is posted, and again when that was reversed.
  package internal(set) var posting: Posting?
  /// Why nothing is paid for the time being; nil where nothing is held.
  package internal(set) var hold: Hold?
  package internal(set) var payment: Payment?

  package init() {}
}

extension Settlement {
  /// Whether it stands in the books or in a payment run, so that it can't be decided anew.
  package var isUnderWay: Bool { posting != nil || payment != nil }

  /// Where a voucher stands that nothing holds.
  var standing: Status {
    if let payment, payment.state == .paid { return .paid }
    if let payment, payment.state.isUnderWay { return .paymentProposed }
    return posting == nil ? .approved : .posted
  }

  /// Notes an event and says where the voucher stands after it; nil where that stays as it is.
  mutating func take(_ event: SettlementEvent, at time: Timestamp) -> Status? {
    switch event {
    case .liabilityFound(let found):
      liability = found
      return nil
    case .postingHindered(let found):
      hindrance = found
      return nil
    case .posted(let mark):
      hindrance = nil
      posting = Posting(mark, at: time)
    case .postingAcknowledged(let receipt): take(receipt)
    case .held(let hold): self.hold = hold
    case .holdEnded: hold = nil
    case .paymentHindered(let found): paymentHindrance = found
    case .hindranceEnded: paymentHindrance = nil
    case .paymentProposed(let mark):
      paymentHindrance = nil
      payment = Payment(mark)
    case .paymentWithdrawn(let back):
      if payment?.state == .proposed, payment?.run == back.run { payment = nil }
    case .paymentReleased(let release): payment?.take(release)
    case .paid(let proof): take(proof)
    case .paymentReturned(let back):
      payment?.take(back)
      hold = Hold(back)
    case .postingReversed(let reversal):
      posting = nil
      if !reversal.isPostedAnew { (payment, hold, paymentHindrance) = (nil, nil, nil) }
    }
    return hold == nil ? standing : .onHold
  }

  /// What accounting refused is in no books: it is posted anew when it is right.
  private mutating func take(_ receipt: PostingReceipt) {
    guard posting?.batch == receipt.batch else { return }
    if receipt.isAccepted {
      posting?.receipt = receipt
    } else {
      posting = nil
      hindrance = SettlementHindrance(refused: receipt)
    }
  }

  private mutating func take(_ proof: PaymentProof) {
    payment = payment ?? Payment(proof)
    payment?.take(proof)
    hold = nil
    paymentHindrance = nil
  }
}

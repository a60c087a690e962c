/// What can happen to a voucher once people are done with it (J, K).
package enum SettlementEvent: Hashable, Sendable {
  /// What it makes the house owe was worked out (J, K).
  case liabilityFound(Liability)
  /// It is approved, but can't be posted as it is (J1).
  case postingHindered(SettlementHindrance)
  /// It stands in a batch for accounting (J1).
  case posted(PostingMark)
  /// Accounting said what became of its posting.
  case postingAcknowledged(PostingReceipt)
  /// A batch took its posting back.
  case postingReversed(PostingReversal)
  /// Nothing is paid on it for the time being (K3).
  case held(Hold)
  /// It may be paid again.
  case holdEnded(HoldEnd)
  /// It waits for its payment, but may not be paid as it is (K2).
  case paymentHindered(SettlementHindrance)
  /// It may be paid now.
  case hindranceEnded(HindranceEnd)
  /// A run is to pay it (K2).
  case paymentProposed(PaymentMark)
  /// The run does not pay it after all.
  case paymentWithdrawn(PaymentWithdrawal)
  /// A second person released the run.
  case paymentReleased(PaymentRelease)
  /// It was paid (K3).
  case paid(PaymentProof)
  /// The bank refused the transfer or gave the money back.
  case paymentReturned(PaymentFailure)
}

/// Written as any event: `{"kind": "posted", "details": {…}}`.
extension SettlementEvent {
  package var kind: VoucherEvent.Kind {
    switch self {
    case .liabilityFound: .liabilityFound
    case .postingHindered: .postingHindered
    case .posted: .posted
    case .postingAcknowledged: .postingAcknowledged
    case .postingReversed: .postingReversed
    case .held: .held
    case .holdEnded: .holdEnded
    case .paymentHindered: .paymentHindered
    case .hindranceEnded: .hindranceEnded
    case .paymentProposed: .paymentProposed
    case .paymentWithdrawn: .paymentWithdrawn
    case .paymentReleased: .paymentReleased
    case .paid: .paid
    case .paymentReturned: .paymentReturned
    }
  }

  var details: any Encodable {
    switch self {
    case .liabilityFound(let details): details
    case .postingHindered(let details): details
    case .posted(let details): details
    case .postingAcknowledged(let details): details
    case .postingReversed(let details): details
    case .held(let details): details
    case .holdEnded(let details): details
    case .paymentHindered(let details): details
    case .hindranceEnded(let details): details
    case .paymentProposed(let details): details
    case .paymentWithdrawn(let details): details
    case .paymentReleased(let details): details
    case .paid(let details): details
    case .paymentReturned(let details): details
    }
  }

  /// Throws a `DecodingError` where the kind is not one of these.
  init(_ kind: VoucherEvent.Kind, details decoder: () throws -> any Decoder) throws {
    func details<Details: Decodable>() throws -> Details { try Details(from: decoder()) }
    switch kind {
    case .liabilityFound: self = .liabilityFound(try details())
    case .postingHindered: self = .postingHindered(try details())
    case .posted: self = .posted(try details())
    case .postingAcknowledged: self = .postingAcknowledged(try details())
    case .postingReversed: self = .postingReversed(try details())
    case .held: self = .held(try details())
    case .holdEnded: self = .holdEnded(try details())
    case .paymentHindered: self = .paymentHindered(try details())
    case .hindranceEnded: self = .hindranceEnded(try details())
    case .paymentProposed: self = .paymentProposed(try details())
    case .paymentWithdrawn: self = .paymentWithdrawn(try details())
    case .paymentReleased: self = .paymentReleased(try details())
    case .paid: self = .paid(try details())
    case .paymentReturned: self = .paymentReturned(try details())
    default:
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "\(kind.rawValue) settles nothing"))
    }
  }
}

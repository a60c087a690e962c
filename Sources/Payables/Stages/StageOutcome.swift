/// What a stage says of a voucher.
package enum StageOutcome: Hashable, Sendable {
  /// The next stage is to look at it, after these events.
  case goOn([VoucherEvent])
  /// It stops here, with these events: an exception, a rejection or the end.
  case stop([VoucherEvent])

  /// The outcome of a part of a stage, with the events that came before it.
  func after(_ events: [VoucherEvent]) -> StageOutcome {
    switch self {
    case .goOn(let new): .goOn(events + new)
    case .stop(let new): .stop(events + new)
    }
  }
}

/// A step of deciding: a plain function of the voucher, its reading, the books and the policy.
package typealias Stage =
  @Sendable (_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome

/// What a stage says of a voucher.
package enum StageOutcome: Hashable, Sendable {
  /// The next stage is to look at it, after these events.
  case goOn([VoucherEvent])
  /// It stops here, with these events: an exception, a rejection or the end.
  case stop([VoucherEvent])
}

/// A step of deciding: a plain function of the voucher, its reading, the books and the policy.
package typealias Stage =
  @Sendable (_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome

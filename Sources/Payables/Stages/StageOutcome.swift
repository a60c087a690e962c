/// What a stage says of a voucher.
package enum StageOutcome: Hashable, Sendable {
  /// The next stage is to look at it, after these events.
  case goOn([VoucherEvent])
  /// It needs a person, after these events.
  case exception(ExceptionCase, after: [VoucherEvent])
  /// It is done, after these events.
  case done(VoucherEvent, after: [VoucherEvent])
}

/// What a stage says of a voucher.
package enum StageOutcome: Hashable, Sendable {
  /// The next stage is to look at it, after these events; what is wrong so far is put into one case
  /// at the end.
  case goOn([VoucherEvent], problems: [ExceptionCase] = [])
  /// It stops here, with these events: an exception, a rejection or the end.
  case stop([VoucherEvent])

  /// It stops here with a case.
  static func exception(_ exception: ExceptionCase, after events: [VoucherEvent] = []) -> Self {
    .stop(events + [.exceptionRaised(exception)])
  }

  /// The outcome of a part of a stage, with the events that came before it.
  func after(_ events: [VoucherEvent], problems: [ExceptionCase] = []) -> StageOutcome {
    switch self {
    case .goOn(let new, let found): .goOn(events + new, problems: problems + found)
    case .stop(let new): .stop(events + new)
    }
  }
}

/// A step of deciding: a plain function of the voucher, its reading, the books and the policy.
package typealias Stage =
  @Sendable (_ voucher: Voucher, _ document: Document, _ desk: Desk) throws -> StageOutcome

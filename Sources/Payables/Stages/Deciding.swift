package import ReadResult

/// The way of a voucher through the stages.
package enum Deciding {
  /// In this order; each sees the voucher as the ones before left it.
  package static let stages: [Stage] = [
    Screen.run, QualityControl.run, Identify.run, Check.run, Match.run, Examine.run, Code.run,
  ]

  /// The events that follow from a reading.
  package static func decide(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> [VoucherEvent] {
    var voucher = voucher
    var events: [VoucherEvent] = []
    var problems: [ExceptionCase] = []
    for stage in stages {
      switch try stage(voucher, document, desk) {
      case .goOn(let new, let found):
        for event in new { voucher.apply(event, at: desk.now) }
        events += new
        problems += found
      case .stop(let new): return events + new
      }
    }
    return events + (try Conclude.events(voucher, document, problems, desk))
  }

  /// The events of a document that could not be read: it is in error, but for one behind a
  /// password, which somebody can open.
  package static func fail(
    _ voucher: Voucher, _ failure: ReadFailure, _ desk: Desk
  ) -> [VoucherEvent] {
    guard failure.reason == .encrypted else { return [.unreadable(failure)] }
    return [
      .exceptionRaised(
        voucher.isSensitive ? Cases.confidential(voucher, desk) : Cases.encrypted(desk))
    ]
  }
}

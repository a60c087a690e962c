package import ReadResult

/// The way of a voucher through the stages.
package enum Deciding {
  /// In this order; each sees the voucher as the ones before left it.
  package static let stages: [Stage] = [
    Screen.run, QualityControl.run, Check.run, File.run,
  ]

  /// The events that follow from a reading.
  package static func decide(
    _ voucher: Voucher, _ document: Document, _ desk: Desk
  ) throws -> [VoucherEvent] {
    var voucher = voucher
    var events: [VoucherEvent] = []
    for stage in stages {
      switch try stage(voucher, document, desk) {
      case .goOn(let new):
        for event in new { voucher.apply(event, at: desk.now) }
        events += new
      case .stop(let new): return events + new
      }
    }
    return events
  }

  /// The events of a document that could not be read: it is in error, but for one behind a
  /// password, which somebody can open.
  package static func fail(
    _ voucher: Voucher, _ failure: ReadFailure, _ desk: Desk
  ) -> [VoucherEvent] {
    guard failure.reason == .encrypted else { return [.unreadable(failure)] }
    return [voucher.isSensitive ? Cases.confidential(voucher, desk) : Cases.encrypted(desk)]
  }
}

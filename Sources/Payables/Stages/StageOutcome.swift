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

/// What a stage has before it besides the voucher: the books, the policy and the hour.
package struct Desk {
  package let books: any Books
  package let policy: Policy
  package let now: Timestamp

  /// When a case opened now is to be settled: after a working day (N1: formal check).
  var deadline: Timestamp { Deadline.workingDays(1).due(from: now, calendar: policy.calendar) }

  package init(books: any Books, policy: Policy, now: Timestamp) {
    self.books = books
    self.policy = policy
    self.now = now
  }
}

/// The way of a voucher through the stages.
package enum Deciding {
  /// In this order; each sees the voucher as the ones before left it.
  package static let stages: [Stage] = [Screen.run, Check.run, File.run]

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
}

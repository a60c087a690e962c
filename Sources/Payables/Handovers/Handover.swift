/// Something that another system gets once: a batch, a payment run, news of a voucher (Q2).
package enum Handover: Codable, Hashable, Sendable {
  /// The files of a batch for accounting.
  case postingBatch(PostingBatchNumber)
  /// The order for the bank.
  case paymentRun(PaymentRunNumber)
  /// A seal that a time stamp authority is to stamp, by its number (L2).
  case timestamp(seal: Int)
  /// What happened to a voucher, for a connector of the configuration.
  case news(News)

  package struct News: Codable, Hashable, Sendable {
    /// The connector's name.
    package var connector: String
    package var voucher: VoucherID
    package var moment: Moment
    /// The journal entry that tells of it.
    package var entry: Int64

    package init(to connector: String, of voucher: VoucherID, _ moment: Moment, entry: Int64) {
      self.connector = connector
      self.voucher = voucher
      self.moment = moment
      self.entry = entry
    }
  }

  /// Unlike that of any other: what is ordered twice is handed over once.
  package var key: String {
    switch self {
    case .postingBatch(let number): "posting:\(number)"
    case .paymentRun(let number): "payment:\(number)"
    case .timestamp(let seal): "timestamp:\(seal)"
    case .news(let news): "\(news.connector):\(news.voucher):\(news.entry)"
    }
  }

  /// Who gets it: `posting`, `payment`, `timestamp` or a connector's name.
  package var target: String {
    switch self {
    case .postingBatch: Self.postingTarget
    case .paymentRun: Self.paymentTarget
    case .timestamp: Self.timestampTarget
    case .news(let news): news.connector
    }
  }

  package static let postingTarget = "posting"
  package static let paymentTarget = "payment"
  package static let timestampTarget = "timestamp"

  package var voucher: VoucherID? {
    guard case .news(let news) = self else { return nil }
    return news.voucher
  }
}

/// How far a handover of several steps has come; it goes on behind the last one that was done.
package struct HandoverProgress: Codable, Hashable, Sendable {
  /// Names of the steps that are done.
  package var finished: [String]
  /// What the other side answered that is needed again: ids of what was made there.
  package var captured: [String: String]

  package init(finished: [String] = [], captured: [String: String] = [:]) {
    self.finished = finished
    self.captured = captured
  }
}

import GRDB
package import Payables
package import ReadResult

/// An entry of the journal as connectors hear of it.
package struct NewsItem: Hashable, Sendable {
  package let entry: Int64
  package let voucher: VoucherID
  package let moment: Moment
  package let documentClass: DocumentClass?
}

extension LedgerTransaction {
  /// Asks for a handover; the same one is asked for once.
  package func order(_ handover: Handover, at time: Timestamp) throws(LedgerError) {
    try writing {
      try Self.check(time)
      try db.run(
        .insertHandover, handover.key, handover.target, handover.voucher,
        LedgerJSON.text(handover), LedgerJSON.text(HandoverProgress()), time)
    }
  }

  /// Notes how far a handover came, before its next step begins; fails where a person gave it up
  /// meanwhile.
  package func keep(_ progress: HandoverProgress, of key: String) throws(LedgerError) {
    try writing {
      guard try db.run(.keepProgress, LedgerJSON.text(progress), key) == 1 else {
        throw LedgerError.failed("the delivery \(key) was given up meanwhile")
      }
    }
  }

  /// Notes that the other side has it, or that it will never take it.
  package func settle(
    _ key: String, as state: HandoverRecord.State, problem: String? = nil, at time: Timestamp
  ) throws(LedgerError) {
    try writing {
      let problem = problem.map { String($0.prefix(DeliverySchedule.errorLengthMax)) }
      try db.run(.settleHandover, state.rawValue, time, problem, key)
    }
  }

  /// Notes that a handover is to be tried again.
  package func postpone(
    _ key: String, until due: Timestamp, problem: String
  ) throws(LedgerError) {
    try writing {
      try Self.check(due)
      try db.run(
        .postponeHandover, due, String(problem.prefix(DeliverySchedule.errorLengthMax)), key)
    }
  }

  /// Has a handover wait without a try.
  package func delay(_ key: String, until due: Timestamp) throws(LedgerError) {
    try writing {
      try Self.check(due)
      _ = try db.run(.delayHandover, due, key)
    }
  }

  /// What a target was to be told of a voucher last; nil where it never was.
  package func lastMoment(of id: VoucherID, at target: String) throws(LedgerError) -> Moment? {
    try reading {
      guard let row = try db.row(.latestHandover, id, target) else { return nil }
      let handover: Handover = try LedgerJSON.value(
        from: row.value(0), at: "a handover of \(id)")
      guard case .news(let news) = handover else { return nil }
      return news.moment
    }
  }

  /// Has a handover tried again at once; false where there is none to try.
  package func retryHandover(
    _ key: String, at time: Timestamp, actor: String
  ) throws(LedgerError) -> Bool {
    try writing {
      let isKnown =
        try db.run(.reviveHandover, time, key) == 1 || db.run(.delayHandover, time, key) == 1
      guard isKnown else { return false }
      try append(
        .handoverRetried, details: HandoverDetails(key: key, reason: nil), at: time, actor: actor)
      return true
    }
  }

  /// Gives a handover up for good, with a person's reason; false where it is done already, or a
  /// batch or a run that is about to be laid out.
  package func dropHandover(
    _ key: String, reason: String, at time: Timestamp, actor: String
  ) throws(LedgerError) -> Bool {
    try writing {
      guard try db.run(.dropHandover, time, reason, key) == 1 else { return false }
      try append(
        .handoverDropped, details: HandoverDetails(key: key, reason: reason), at: time,
        actor: actor)
      return true
    }
  }

  /// What the journal has for a connector behind the entry it has read up to, and moves it there;
  /// a connector that is new begins at the end of the journal.
  ///
  /// Nothing is told of sensitive documents (A7).
  package func takeNews(
    for connector: String, limit: Int
  ) throws(LedgerError) -> (items: [NewsItem], isAtEnd: Bool) {
    try writing {
      guard let seq: Int64 = try db.row(.subscription, connector)?.value(0) else {
        try db.run(.subscribe, connector, db.chainHead().seq)
        return ([], true)
      }
      var items: [NewsItem] = []
      var (last, count) = (seq, 0)
      let rows = try db.rows(.news, seq, limit)
      while let row = try rows.next() {
        count += 1
        last = try row.value(0)
        guard let kind = VoucherEvent.Kind(rawValue: try row.value(2)),
          let moment = Moment(kind), let id: VoucherID = try row.optional(1),
          try row.optional(4) as Bool? != true
        else { continue }
        items.append(
          NewsItem(entry: last, voucher: id, moment: moment, documentClass: try row.optional(3)))
      }
      if last != seq { try db.run(.subscribe, connector, last) }
      return (items, count < limit)
    }
  }
}

private struct HandoverDetails: Encodable {
  let key: String
  let reason: String?
}

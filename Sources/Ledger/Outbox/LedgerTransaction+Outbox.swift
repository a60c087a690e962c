import GRDB
package import Payables

extension LedgerTransaction {
  /// Asks for an effect of the voucher as it is now, with the events of this transaction.
  ///
  /// One that waits, or was given up, for an earlier version is superseded; the same effect of the
  /// same version is asked for once, also where it is delivered already.
  package func enqueue(
    _ effect: Effect, for id: VoucherID, at time: Timestamp
  ) throws(LedgerError) {
    try writing {
      try Self.check(time)
      guard let version = try open.version(of: id, in: db) else {
        throw LedgerError.unknownVoucher(id)
      }
      if let latest = try db.row(.latestEffect, id, effect) {
        if try latest.value(1) == version { return }
        try db.run(.supersedeEffect, time, latest.value(0) as Int64)
      }
      try db.run(.insertEffect, id, effect, version, time)
    }
  }

  /// Notes that effects are carried out.
  package func delivered(_ ids: [PendingEffect.ID], at time: Timestamp) throws(LedgerError) {
    try writing {
      try Self.check(time)
      for id in ids { try db.run(.settleEffect, time, id) }
    }
  }

  /// Notes that an effect failed, and when it is tried again: at `until`, or by the schedule.
  ///
  /// A fault of our side (disk full, share away) is retried for ever; what fails by itself is put
  /// aside after ``DeliverySchedule/attemptsMax`` tries. The error must hold no text of a
  /// sensitive document.
  @discardableResult
  package func postponed(
    _ id: PendingEffect.ID, error: String, isFault: Bool, at time: Timestamp,
    until: Timestamp? = nil
  ) throws(LedgerError) -> Postponement {
    try writing {
      try Self.check(time)
      guard let attempts = try db.value(.effectAttempts, id, as: Int.self) else {
        return .obsolete
      }
      let error = String(error.prefix(DeliverySchedule.errorLengthMax))
      if !isFault, attempts + 1 >= DeliverySchedule.attemptsMax {
        try db.run(.buryEffect, time, error, id)
        return .dead
      }
      let delay = DeliverySchedule.delay(afterAttempts: attempts + 1)
      let due = until ?? time.adding(seconds: delay)
      try Self.check(due)
      try db.run(.postponeEffect, due, error, id)
      return .until(due)
    }
  }

  /// Has an effect that was put aside tried again; false where it is not one.
  @discardableResult
  package func revive(_ id: PendingEffect.ID, at time: Timestamp) throws(LedgerError) -> Bool {
    try writing {
      try Self.check(time)
      return try db.run(.reviveEffect, time, id) == 1
    }
  }
}

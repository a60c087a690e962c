import GRDB
package import Payables

extension Ledger {
  /// Effects that are due, the longest overdue first.
  ///
  /// They stay due until they are noted as delivered or postponed.
  package func dueEffects(
    at time: Timestamp, limit: Int
  ) throws(LedgerError) -> [PendingEffect] {
    try read { try $0.effects($0.rows(.dueEffects, time, limit)) }
  }

  /// Whether an effect of the voucher was asked for and is not carried out yet.
  package func awaits(_ effect: Effect, of id: VoucherID) throws(LedgerError) -> Bool {
    try read { try $0.row(.awaitedEffect, id, effect) != nil }
  }

  /// When the next effect is due; nil where none waits.
  package func nextDueTime() throws(LedgerError) -> Timestamp? {
    try read { try $0.value(.nextDueTime) }
  }

  /// Effects that were put aside, for a person to look at, behind the one with `id`.
  package func deadEffects(
    after id: PendingEffect.ID = 0, limit: Int
  ) throws(LedgerError) -> [PendingEffect] {
    try read { try $0.effects($0.rows(.deadEffects, id, limit)) }
  }
}

extension Database {
  fileprivate func effects(_ rows: RowCursor) throws -> [PendingEffect] {
    var effects: [PendingEffect] = []
    while let row = try rows.next() {
      effects.append(
        PendingEffect(
          id: try row.value(0), voucher: try row.value(1), effect: try row.value(2),
          version: try row.value(3), attempts: try row.value(4), dueAt: try row.value(5),
          lastError: try row.optional(6)))
    }
    return effects
  }
}

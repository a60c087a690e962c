/// An entry of the journal as controls look at it.
package struct JournalFact: Sendable {
  package let seq: Int64
  package let time: Timestamp
  /// Nil for what happened to the system as a whole.
  package let voucher: VoucherID?
  /// Who did it, as the journal names them.
  package let actor: String
  package let kind: String
  /// What happened to the voucher; nil for what happened to the system.
  package let event: VoucherEvent?

  package init(
    seq: Int64, time: Timestamp, voucher: VoucherID?, actor: String, kind: String,
    event: VoucherEvent?
  ) {
    self.seq = seq
    self.time = time
    self.voucher = voucher
    self.actor = actor
    self.kind = kind
    self.event = event
  }
}

package import ReadResult

/// What the organisation decided: the policy the stages work by.
package struct Policy: Sendable {
  /// The rules over an invoice.
  package var rules: @Sendable (Document) -> CheckReport
  /// Whether a channel's Sperrliste refuses these senders (A1).
  package var refuses: @Sendable (_ senders: [String], _ channel: String) -> Bool
  /// Whether a document is to be kept apart (A7).
  package var restriction: @Sendable (Voucher, ReadResult) -> Restriction?

  package init(
    rules: @escaping @Sendable (Document) -> CheckReport,
    refuses: @escaping @Sendable ([String], String) -> Bool = { _, _ in false },
    restriction: @escaping @Sendable (Voucher, ReadResult) -> Restriction? = { _, _ in nil }
  ) {
    self.rules = rules
    self.refuses = refuses
    self.restriction = restriction
  }
}

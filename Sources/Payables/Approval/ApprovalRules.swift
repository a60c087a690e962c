package import Invoice

/// From which amounts on further people decide, and what the house says besides (I1).
package struct ApprovalRules: Hashable, Sendable {
  /// The net amount from which on the budget holder decides too; nil: what is above the limit of
  /// the one who checks.
  package var budgetFromNet: ExactDecimal?
  /// The net amount from which on the management decides too; nil: what is above the limit of the
  /// budget holder.
  package var managementFromNet: ExactDecimal?
  /// In the order in which they count.
  package var rules: [ApprovalRule] = []

  package init() {}
}

/// How budgets are watched (H2).
package struct BudgetRules: Hashable, Sendable {
  /// Whether what is still open on orders counts against a budget; else it is only shown.
  package var countsCommitments = false

  package init() {}
}

/// How proposals of postings are made.
package struct CodingRules: Hashable, Sendable {
  /// Of employees' expenses; SKR 04 if not set.
  package var expenseAccount = "6650"

  package init() {}
}

package import Invoice

/// How it stands with a budget that an invoice counts against.
package struct BudgetState: Codable, Hashable, Sendable {
  /// The text of its ``UseKey``.
  package var budget: String
  /// Net, for the year.
  package var amount: ExactDecimal
  /// By other invoices that are in approval or further.
  package var consumed: ExactDecimal
  /// What is still open on orders once this invoice has taken its part of them.
  package var committed: ExactDecimal
  package var invoice: ExactDecimal

  package init(
    budget: String, amount: ExactDecimal, consumed: ExactDecimal, committed: ExactDecimal,
    invoice: ExactDecimal
  ) {
    self.budget = budget
    self.amount = amount
    self.consumed = consumed
    self.committed = committed
    self.invoice = invoice
  }

  /// What is left behind this invoice and all orders; negative where that is more than there is.
  package var left: ExactDecimal? {
    amount.subtracting(consumed)?.subtracting(committed)?.subtracting(invoice)
  }

  /// Whether invoices alone are more than there is, or with what is open on orders.
  func isExceeded(countingCommitments: Bool) -> Bool {
    let spent = consumed.adding(invoice)
    let total = countingCommitments ? spent?.adding(committed) : spent
    return total.map { $0 > amount } ?? false
  }

  /// The cost centre or project, as a person reads it.
  package var place: String {
    budget.split(separator: "|").dropFirst(2).last.map(String.init) ?? budget
  }
}

package import Invoice

/// Where an invoice is posted to: a proposal (H1).
package struct Coding: Codable, Hashable, Sendable {
  package var splits: [CodingSplit]
  /// Of the budgets that it counts against.
  package var year = 0
  /// Budgets that the invoice exceeds (H2).
  package var overruns: [BudgetOverrun] = []
  /// All budgets that it counts against.
  package var budgets: [BudgetState]?
  /// What should be known of the proposal.
  package var remarks: [CodingRemark]?
  /// Telling words of the lines, by which later documents are compared with it.
  package var words: [String]?
  /// Where the service is of another period than the invoice (H3).
  package var accrual: AccrualHint?

  package init(_ splits: [CodingSplit]) { self.splits = splits }
}

extension Voucher {
  /// Its coding with other places, among which its net amount is divided as theirs are.
  package func coded(anew splits: [CodingSplit]) -> Coding {
    var coding = coding ?? Coding([])
    coding.splits = splits
    if let parts = Allocation.parts(of: netAmount, by: splits.map(\.net)) {
      for (index, part) in parts.enumerated() { coding.splits[index].net = part }
    }
    return coding
  }
}

extension Coding {
  /// Without how it stands with the budgets; which of them are exceeded stays.
  var withoutBudgets: Coding {
    var coding = self
    coding.budgets = nil
    return coding
  }

  /// What it takes up of budgets: of that of the project where there is one, else of the cost
  /// centre's.
  package var budgetUses: [Use] {
    var uses: [Use] = []
    for split in splits {
      guard let key = budgetKey(of: split) else { continue }
      if let index = uses.firstIndex(where: { $0.key == key }) {
        uses[index].net = uses[index].net.adding(split.net) ?? uses[index].net
      } else {
        uses.append(Use(key, net: split.net))
      }
    }
    return uses
  }

  func budgetKey(of split: CodingSplit) -> UseKey? {
    guard split.costCenter != nil || split.project != nil else { return nil }
    return .budget(
      year: year, costCenter: split.project == nil ? split.costCenter : nil,
      project: split.project)
  }
}

/// A part of an invoice that is posted to one place.
package struct CodingSplit: Codable, Hashable, Sendable {
  package var account: String?
  package var costCenter: String?
  package var project: String?
  package var object: String?
  package var asset: String?
  package var trade: String?
  package var taxKey: String?
  /// Percent.
  package var vatRate: ExactDecimal?
  /// In the currency of the invoice; negative for a credit note.
  package var net: ExactDecimal
  /// Whether it is an investment (CAPEX).
  package var isInvestment = false
  package var source: Source
  /// Percent, where it was learned from earlier documents or they contradict it.
  package var sureness: Int?

  /// What the split was taken from.
  package enum Source: String, Codable, Hashable, Sendable {
    case order, contract, supplier, history, routing, expenses
    /// Said by somebody.
    case person
  }

  package init(net: ExactDecimal, source: Source) {
    self.net = net
    self.source = source
  }
}

/// A budget that an invoice exceeds.
package struct BudgetOverrun: Codable, Hashable, Sendable {
  package var budget: String
  package var amount: ExactDecimal
  /// By other invoices that are in approval or further.
  package var consumed: ExactDecimal
  package var invoice: ExactDecimal

  init(_ state: BudgetState) {
    budget = state.budget
    amount = state.amount
    consumed = state.consumed
    invoice = state.invoice
  }
}

/// The period a service belongs to, where it is not that of the invoice (H3).
package struct AccrualHint: Codable, Hashable, Sendable {
  package var serviceStart: CalendarDate
  package var serviceEnd: CalendarDate
  package var invoiceDate: CalendarDate

  /// Nil where the service is of the month of the invoice.
  package init?(service start: CalendarDate?, to end: CalendarDate?, invoice: CalendarDate?) {
    guard let end = end ?? start, let invoice else { return nil }
    let start = start ?? end
    guard
      (start.year, start.month) != (invoice.year, invoice.month)
        || (end.year, end.month) != (invoice.year, invoice.month)
    else { return nil }
    (serviceStart, serviceEnd, invoiceDate) = (start, end, invoice)
  }
}

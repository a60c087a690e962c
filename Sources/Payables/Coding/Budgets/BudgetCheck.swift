import Invoice
import MasterData

/// Looks at the budgets that an invoice counts against (H2).
struct BudgetCheck {
  let voucher: Voucher
  let coding: Coding
  let books: any Books
  let today: CalendarDate

  func states() throws -> [BudgetState] {
    try coding.budgetUses.compactMap { use in
      guard let split = coding.splits.first(where: { coding.budgetKey(of: $0) == use.key }),
        let amount = try amount(split)
      else { return nil }
      return BudgetState(
        budget: use.key.description, amount: amount,
        consumed: try books.balance(of: use.key, apartFrom: voucher).net,
        committed: try committed(split), invoice: use.net)
    }
  }

  /// The budget of a posting; nil where there is none, which limits nothing.
  private func amount(_ split: CodingSplit) throws -> ExactDecimal? {
    let center = split.costCenter ?? ""
    guard let project = split.project else {
      return try books.row(Budget.self, "\(coding.year)|\(center)|")?.amount
    }
    return try books.row(Budget.self, "\(coding.year)|\(center)|\(project)")?.amount
      ?? books.row(Budget.self, "\(coding.year)||\(project)")?.amount
      ?? books.row(Project.self, project)?.budget
  }

  /// What is open on all orders, those of this invoice as they are behind it: so an invoice that
  /// uses up its order does not count twice.
  private func committed(_ split: CodingSplit) throws -> ExactDecimal {
    guard let place = BudgetPlace(costCenter: split.costCenter, project: split.project) else {
      return .zero
    }
    let orders = voucher.match?.orders ?? []
    var sum = try books.committed(
      place, in: coding.year, from: firstDay, without: voucher.id, orders: orders)
    for order in orders {
      let work = OrderedWork(
        try books.rows(OrderLine.self, where: .order, is: order),
        try books.rows(Amendment.self, where: .order, is: order))
      let open = try work.commitments { key in
        let before = try books.balance(of: key, apartFrom: voucher).net
        let own = (voucher.match?.uses ?? []).filter { $0.key == key }.map(\.net).sum ?? .zero
        return before.adding(own) ?? before
      }
      for commitment in open where commitment.counts(place, in: coding.year, from: firstDay) {
        sum = sum.adding(commitment.net) ?? sum
      }
    }
    return sum
  }

  /// Orders that ended before this day bring no invoices any more.
  private var firstDay: CalendarDate {
    let newYear = CalendarDate(year: coding.year, month: 1, day: 1) ?? today
    return max(today, newYear)
  }
}

extension Commitment {
  /// Whether it counts against a budget of a year as it is on a day.
  func counts(_ place: BudgetPlace, in year: Int, from day: CalendarDate) -> Bool {
    self.place == place && firstYear <= year && until >= day
  }
}

extension MatchRecord {
  /// The orders that it takes something of, each once.
  var orders: [String] {
    var orders: [String] = []
    for use in uses {
      guard let order = use.key.order, !orders.contains(order) else { continue }
      orders.append(order)
    }
    return orders
  }
}

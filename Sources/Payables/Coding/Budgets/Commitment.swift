package import Invoice
package import MasterData

/// What is still open on an order for one budget: ordered less invoiced, never negative.
package struct Commitment: Hashable, Sendable {
  package var place: BudgetPlace
  /// The first year that it counts in.
  package var firstYear: Int
  /// The last day of the month in which the order ends; behind it nothing is open any more.
  package var until: CalendarDate
  package var net: ExactDecimal

  package init(place: BudgetPlace, firstYear: Int, until: CalendarDate, net: ExactDecimal) {
    self.place = place
    self.firstYear = firstYear
    self.until = until
    self.net = net
  }
}

/// An order with what changes its worth.
package struct OrderedWork {
  /// Lines of one order that are looked at; an order with more commits what these are worth.
  package static let linesMax = 2000

  let lines: [OrderLine]
  /// Approved ones.
  let amendments: [Amendment]

  package init(_ lines: [OrderLine], _ amendments: [Amendment]) {
    self.lines = Array(lines.prefix(Self.linesMax))
    self.amendments = amendments.filter { $0.state == .approved }
  }

  /// What is open of it; `taken` says what invoices took of an order line or of no line (net).
  ///
  /// A blanket order commits what is left of its limit, others what is left of each line. What was
  /// billed without lines (instalments, sums) reduces projects and blanket orders; elsewhere it is
  /// freight and the like, which nobody ordered.
  package func commitments(
    taken: (UseKey) throws -> ExactDecimal
  ) rethrows -> [Commitment] {
    guard let order = PurchaseOrder(lines) else { return [] }
    let values = lines.map { $0.value } + amendments.map(\.net)
    let takes =
      try lines.map { try taken(.line($0.line, ofOrder: $0.orderNumber)) }
      + amendments.map { try taken(.line($0.number, ofOrder: order.number)) }
    let takesWithoutLine =
      order.kind == .blanket || order.kind == .project
      ? try taken(.order(order.number)) : .zero
    let open: [ExactDecimal]
    if order.kind == .blanket, let limit = order.limitNet {
      let all = ([limit, takesWithoutLine.negated] + amendments.map(\.net) + takes.map(\.negated))
        .sum
      let ceiling = limit.atLeastZero
      let left = min((all ?? .zero).atLeastZero, ceiling)
      open = Allocation.parts(of: left, by: values.map(\.atLeastZero)) ?? []
    } else {
      open = Self.rest(values, takes, withoutLine: takesWithoutLine)
    }
    return joined(open)
  }

  private static func rest(
    _ values: [ExactDecimal], _ takes: [ExactDecimal], withoutLine: ExactDecimal
  ) -> [ExactDecimal] {
    var further = withoutLine.atLeastZero
    return zip(values, takes).map { value, taken in
      let value = value.atLeastZero
      let open = min((value.subtracting(taken) ?? .zero).atLeastZero, value)
      let part = min(open, further)
      further = further.subtracting(part) ?? .zero
      return open.subtracting(part) ?? .zero
    }
  }

  /// Added up by budget and time; amendments go with the first line.
  private func joined(_ open: [ExactDecimal]) -> [Commitment] {
    var joined: [Commitment] = []
    for (index, net) in open.enumerated() where !net.isZero {
      let line = index < lines.count ? lines[index] : lines[0]
      guard let place = BudgetPlace(costCenter: line.costCenter, project: line.project),
        let span = line.span
      else { continue }
      if let same = joined.firstIndex(where: {
        $0.place == place && $0.firstYear == span.firstYear && $0.until == span.until
      }) {
        joined[same].net = joined[same].net.adding(net) ?? joined[same].net
      } else {
        joined.append(
          Commitment(place: place, firstYear: span.firstYear, until: span.until, net: net))
      }
    }
    return joined
  }
}

extension OrderLine {
  fileprivate var value: ExactDecimal {
    quantity.multiplied(by: unitPrice)?.rounded(to: 2, .halfAwayFromZero) ?? .zero
  }

  /// From the year in which it begins to the end of the month in which it ends.
  ///
  /// Without an end it ends with the year in which it was ordered. Nil where no day is known.
  fileprivate var span: (firstYear: Int, until: CalendarDate)? {
    guard let first = (validFrom ?? orderedAt ?? validTo)?.year else { return nil }
    let end = validTo.map { (year: $0.year, month: $0.month) } ?? (year: first, month: 12)
    let day = CalendarDate.days(inMonth: end.month, of: end.year)
    return CalendarDate(year: end.year, month: end.month, day: day).map { (first, $0) }
  }
}

extension ExactDecimal {
  fileprivate var atLeastZero: ExactDecimal { isNegative ? .zero : self }
}

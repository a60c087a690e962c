internal import Invoice
internal import MasterData

/// An invoice whose lines are not known, or do not explain its total: the total alone against what
/// may be billed on the orders.
enum WholeMatch {
  /// Nil where there are lines to look at and the total does not fit.
  static func match(
    _ claims: Claims, _ book: OrderBook, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    guard let total = claims.total else { return nil }
    if !claims.isCredit, let bill = try LikelyBill.find(total, book, question.tolerances) {
      // Lines that only nearly fit say more than a total that does.
      if bill.fits || claims.lines.isEmpty { return try match(total, bill, question) }
    }
    guard claims.lines.isEmpty else { return nil }
    return try matchAsLine(total, book, question)
  }

  /// The invoice as if it had the lines of a bill; what it costs more or less is on the dearest.
  private static func match(
    _ total: ExactDecimal, _ bill: LikelyBill, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    var lines: [InvoiceLine] = []
    var dearest = 0
    for part in bill.parts {
      let line = Self.line(part)
      lines.append(line)
      if (line.netAmount ?? .zero) > (lines[dearest].netAmount ?? .zero) {
        dearest = lines.count - 1
      }
    }
    let rest = try total.minus(lines.compactMap(\.netAmount).total())
    lines[dearest].netAmount = try (lines[dearest].netAmount ?? .zero).plus(rest)
    return answer(question, lines: lines)
  }

  private static func line(_ part: LikelyBill.Part) -> InvoiceLine {
    var line = InvoiceLine()
    line.purchaseOrderLine = part.offer.key.order + "/" + part.offer.key.line
    line.item.name = part.offer.description
    line.item.sellerIdentifier = part.offer.article
    line.quantity = part.quantity
    line.unit = part.offer.unitName.map { UnitCode(rawValue: $0) }
    line.netAmount = part.net
    return line
  }

  /// The total as one line, which an order with one line can take.
  private static func matchAsLine(
    _ total: ExactDecimal, _ book: OrderBook, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    var line = InvoiceLine()
    line.netAmount = total.magnitude
    if let only = book.offers.filter({ $0.amendment == nil }).only {
      line.item.name = only.description
      line.purchaseOrderLine = only.key.line
    }
    var match = answer(question, lines: [line])
    for index in match.deviations.indices where match.deviations[index].kind == .notOrdered {
      match.deviations[index].kind = .linesMissing
    }
    return match
  }

  private static func answer(_ question: OrderQuestion, lines: [InvoiceLine]) -> OrderMatch {
    var question = question
    question.invoice.lines = lines
    question.invoice.allowances = []
    question.invoice.charges = []
    var match = OrderMatch(question)
    // The invoice has no such lines.
    for index in match.rows.indices {
      match.rows[index].invoiceLine = nil
      match.rows[index].identifier = nil
    }
    return match
  }
}

internal import Invoice
internal import MasterData

/// An invoice whose lines are not known, or do not explain its total: the total alone against what
/// is open on the orders.
enum WholeMatch {
  /// Nil where the total does not fit and there are lines to look at.
  static func match(
    _ claims: Claims, _ book: OrderBook, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    guard let total = claims.total else { return nil }
    if let open = try openValue(book), !claims.isCredit,
      question.tolerances.tolerates(
        priceDifference: try total.minus(open), of: open)
    {
      return try match(total, claims, book, question)
    }
    guard claims.lines.isEmpty else { return nil }
    return try matchAsLine(total, book, question)
  }

  /// What may still be invoiced on all orders together; nil where nothing bounds it or it is zero.
  private static func openValue(_ book: OrderBook) throws(Overflow) -> ExactDecimal? {
    var value = ExactDecimal.zero
    for offer in book.offers where offer.amendment == nil {
      guard let open = try book.open(offer) else { return nil }
      value = try value.plus(open.times(offer.unitPrice).cents)
    }
    return value.isPositive ? value : nil
  }

  /// The invoice as if it had a line for all that is open; what it costs more or less is on the
  /// dearest of them.
  private static func match(
    _ total: ExactDecimal, _ claims: Claims, _ book: OrderBook, _ question: OrderQuestion
  ) throws(Overflow) -> OrderMatch? {
    var invoice = question.invoice
    invoice.allowances = []
    invoice.charges = []
    invoice.lines = []
    var rest = total
    var dearest: (place: Int, net: ExactDecimal)?
    for offer in book.offers where offer.amendment == nil {
      guard let open = try book.open(offer), open.isPositive else { continue }
      let net = try open.times(offer.unitPrice).cents
      rest = try rest.minus(net)
      if dearest.map({ net > $0.net }) ?? true { dearest = (invoice.lines.count, net) }
      invoice.lines.append(line(offer, open, net))
    }
    guard let dearest else { return nil }
    invoice.lines[dearest.place].netAmount = try dearest.net.plus(rest)
    var question = question
    question.invoice = invoice
    return OrderMatch(question)
  }

  private static func line(
    _ offer: Offer, _ quantity: ExactDecimal, _ net: ExactDecimal
  ) -> InvoiceLine {
    var line = InvoiceLine()
    line.purchaseOrderLine = offer.key.order + "/" + offer.key.line
    line.item.name = offer.description
    line.item.sellerIdentifier = offer.article
    line.quantity = quantity
    line.unit = offer.unitName.map { UnitCode(rawValue: $0) }
    line.netAmount = net
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
    var question = question
    question.invoice.lines = [line]
    question.invoice.allowances = []
    question.invoice.charges = []
    var match = OrderMatch(question)
    for index in match.deviations.indices where match.deviations[index].kind == .notOrdered {
      match.deviations[index].kind = .linesMissing
    }
    return match
  }
}

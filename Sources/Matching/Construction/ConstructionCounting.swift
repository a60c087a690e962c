internal import Invoice
internal import MasterData

/// Finds out whether an invoice counts all work so far or what came since the last one.
struct ConstructionCounting {
  let isCumulative: Bool
  let lines: OrderMatch

  init(_ question: ConstructionQuestion) {
    var order = question.order
    order.counting = .increments
    let asIncrement = OrderMatch(order)
    order.counting = .cumulative
    if Self.deducts(question.order.invoice) {
      isCumulative = true
      lines = OrderMatch(order)
    } else if question.stage == .final, !Self.fits(asIncrement, question) {
      // A final invoice bills the whole work; that it deducts nothing is its mistake.
      isCumulative = true
      lines = OrderMatch(order)
    } else {
      isCumulative = false
      lines = asIncrement
    }
  }

  private static func deducts(_ invoice: Invoice) -> Bool {
    guard let amounts = try? ConstructionAmounts(invoice) else { return false }
    return amounts.deducted.isPositive
  }

  /// Whether the invoice is the rest of the work as far as order, measurements and instalments go.
  private static func fits(_ match: OrderMatch, _ question: ConstructionQuestion) -> Bool {
    let extent: Set<OrderDeviation.Kind> = [.moreThanOrdered, .moreThanReceived, .limitExceeded]
    guard !match.deviations.contains(where: { extent.contains($0.kind) }) else { return false }
    guard let book = try? OrderBook(question.order),
      let ledger = try? ConstructionLedger(book, question.instalments),
      let amounts = try? ConstructionAmounts(question.order.invoice),
      let all = ledger.invoicedNet.adding(amounts.net),
      let sum = ledger.orderSum.adding(ledger.amendments)
    else { return true }
    return all <= sum
  }
}

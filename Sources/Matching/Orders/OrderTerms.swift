internal import Invoice
internal import MasterData

/// What holds for an order as a whole: its supplier, its time, its currency.
enum OrderTerms {
  static func deviations(_ question: OrderQuestion, _ book: OrderBook) -> [OrderDeviation] {
    var found: [OrderDeviation] = []
    for order in book.orders {
      if let supplier = question.supplierID, supplier != order.supplierID {
        found.append(OrderDeviation(.supplierDiffers, order: order.number))
      }
      guard let day = question.serviceDay else { continue }
      if let from = order.validFrom, day < from {
        found.append(OrderDeviation(.notYetValid, order: order.number))
      }
      if let to = order.validTo, day > to {
        found.append(OrderDeviation(.expired, order: order.number))
      }
    }
    if let currency = question.invoice.currency, currency != question.orderCurrency {
      found.append(OrderDeviation(.currencyDiffers))
    }
    return found
  }
}

package import Invoice
internal import MasterData

/// The state of a construction order (§§ 14, 16, 17 VOB/B); all amounts in its currency.
package struct ConstructionLedger: Hashable, Sendable {
  /// Net, of the lines of the order.
  package private(set) var orderSum = ExactDecimal.zero
  /// Net, of approved amendments.
  package private(set) var amendments = ExactDecimal.zero
  /// Net, of what was measured, at the prices of the order.
  package private(set) var progress = ExactDecimal.zero
  package private(set) var invoicedNet = ExactDecimal.zero
  package private(set) var invoicedVAT = ExactDecimal.zero
  package private(set) var retained = ExactDecimal.zero
  package private(set) var released = ExactDecimal.zero
  package private(set) var withheld = ExactDecimal.zero
  package private(set) var paid = ExactDecimal.zero

  package var invoicedGross: ExactDecimal { invoicedNet.adding(invoicedVAT) ?? invoicedNet }

  init(_ book: OrderBook, _ instalments: [Instalment]) throws(Overflow) {
    for offer in book.offers {
      if let amendment = offer.amendment {
        if amendment.state == .approved { amendments = try amendments.plus(amendment.net) }
      } else {
        orderSum = try orderSum.plus(offer.net)
        let measured = book.received.quantity(on: offer.key)
        progress = try progress.plus(measured.times(offer.unitPrice).cents)
      }
    }
    for instalment in instalments { try add(instalment) }
  }

  mutating func add(_ instalment: Instalment) throws(Overflow) {
    invoicedNet = try invoicedNet.plus(instalment.net)
    invoicedVAT = try invoicedVAT.plus(instalment.vat)
    retained = try retained.plus(instalment.retained)
    withheld = try withheld.plus(instalment.withheld)
    paid = try paid.plus(instalment.paid ?? .zero)
  }

  mutating func release(_ amount: ExactDecimal) throws(Overflow) {
    released = try released.plus(amount)
  }

  /// What is still kept.
  package var kept: ExactDecimal { retained.subtracting(released) ?? retained }
}

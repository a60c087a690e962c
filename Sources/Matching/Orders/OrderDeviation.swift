package import Invoice

/// What does not fit between an invoice and its orders (F6).
package struct OrderDeviation: Hashable, Sendable {
  package var kind: Kind
  /// The rows that it is about; none where it is about the whole.
  package var rows: [Int]
  package var order: String?
  /// The order line or the number of an amendment.
  package var line: String?
  /// How much too much it is, net; negative where it is too little.
  package var amount: ExactDecimal?
  /// How much too much it is, in the unit of the order.
  package var quantity: ExactDecimal?

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case priceAbove, priceBelow
    /// With earlier invoices, more than the order line says.
    case moreThanOrdered
    /// With earlier invoices, more than the receipts of the line.
    case moreThanReceived
    /// There is no receipt at all on the line; of a project, no measurement.
    case nothingReceived
    /// A line that fits no order line.
    case notOrdered
    /// Freight, packing and the like that nobody ordered, beyond what is tolerated.
    case surchargeNotOrdered
    /// A reduction that nobody agreed, beyond what is tolerated; in favour of the buyer.
    case allowanceNotOrdered
    /// The units can't be compared.
    case unitMismatch
    /// A receipt whose unit can't be compared with that of its order line; it does not count.
    case receiptUnitMismatch
    /// All invoices on the order exceed its limit.
    case limitExceeded
    case notYetValid, expired
    case supplierDiffers
    /// Prices in another currency can't be compared.
    case currencyDiffers
    case amendmentNotApproved
    /// With earlier invoices, more than the amendment says.
    case amendmentExceeded
    /// A line that bills a change order which is not in the books.
    case amendmentUnknown
    /// More is given back than was invoiced.
    case creditExceedsInvoiced
    /// Something is given back of which no invoice is known.
    case creditWithoutInvoice
    /// The lines are not known and the total does not fit the order.
    case linesMissing
    /// A line whose amount is not known.
    case amountMissing
    /// A number is too large for exact arithmetic.
    case notComputable
  }

  init(
    _ kind: Kind, rows: [Int] = [], order: String? = nil, line: String? = nil,
    amount: ExactDecimal? = nil, quantity: ExactDecimal? = nil
  ) {
    self.kind = kind
    self.rows = rows
    self.order = order
    self.line = line
    self.amount = amount
    self.quantity = quantity
  }
}

extension OrderDeviation.Kind {
  /// Whom a deviation concerns: who bought, who received, who leads the project.
  package enum Topic: String, Hashable, Sendable {
    case order, price, quantity, amendment, credit, reading
  }

  package var topic: Topic {
    switch self {
    case .priceAbove, .priceBelow, .surchargeNotOrdered, .allowanceNotOrdered, .currencyDiffers:
      .price
    case .moreThanOrdered, .moreThanReceived, .nothingReceived, .unitMismatch,
      .receiptUnitMismatch:
      .quantity
    case .notOrdered, .limitExceeded, .notYetValid, .expired, .supplierDiffers: .order
    case .amendmentNotApproved, .amendmentExceeded, .amendmentUnknown: .amendment
    case .creditExceedsInvoiced, .creditWithoutInvoice: .credit
    case .linesMissing, .amountMissing, .notComputable: .reading
    }
  }
}

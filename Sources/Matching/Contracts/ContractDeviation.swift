package import Invoice

/// What does not fit between an invoice and its contract.
package struct ContractDeviation: Hashable, Sendable {
  package var kind: Kind
  /// The rows that it is about; none where it is about the whole.
  package var rows: [Int]
  /// How much too much it is, net; negative where it is too little.
  package var amount: ExactDecimal?

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case priceAbove, priceBelow
    /// Lines beyond the price of the contract.
    case extraLines
    /// No service is planned near the day.
    case nothingPlanned
    /// What is planned near the day was billed before.
    case alreadyBilled
    /// More than one service is billed, and the period of the invoice does not say so.
    case severalIntervals
    case notYetValid, expired
    case supplierDiffers
    case currencyDiffers
    /// More is given back than the price of a service.
    case creditExceedsPrice
    /// Neither contract nor schedule says a price.
    case priceUnknown
    /// The invoice says no amount.
    case amountMissing
    case notComputable
  }

  init(_ kind: Kind, rows: [Int] = [], amount: ExactDecimal? = nil) {
    self.kind = kind
    self.rows = rows
    self.amount = amount
  }
}

extension ContractDeviation.Kind {
  package var topic: OrderDeviation.Kind.Topic {
    switch self {
    case .priceAbove, .priceBelow, .extraLines, .currencyDiffers, .priceUnknown: .price
    case .nothingPlanned, .alreadyBilled, .severalIntervals: .quantity
    case .notYetValid, .expired, .supplierDiffers: .order
    case .creditExceedsPrice: .credit
    case .amountMissing, .notComputable: .reading
    }
  }
}

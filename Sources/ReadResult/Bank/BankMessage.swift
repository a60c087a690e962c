package import Invoice

/// What a bank reported of accounts and orders: a statement (camt.053), notices of movements
/// (camt.054) or the status of orders (pain.002).
package struct BankMessage: Codable, Hashable, Sendable {
  package var kind: Kind
  /// Of the message (MsgId).
  package var id: String
  package var statements: [BankStatement] = []
  package var statuses: [OrderStatus] = []

  package init(_ kind: Kind, id: String) {
    self.kind = kind
    self.id = id
  }

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case statement = "camt.053"
    case notice = "camt.054"
    case orderStatus = "pain.002"
  }
}

/// The movements of one account.
package struct BankStatement: Codable, Hashable, Sendable {
  /// Stmt/Id.
  package var id: String
  package var iban: String?
  package var currency: CurrencyCode?
  /// Before the first and behind the last movement, negative for a debit balance.
  package var opening: ExactDecimal?
  package var closing: ExactDecimal?
  package var movements: [BankMovement] = []

  package init(id: String) { self.id = id }
}

/// One transaction on an account; of a collective entry each of its details is one.
package struct BankMovement: Codable, Hashable, Sendable {
  /// Negative where the account was charged.
  package var amount: ExactDecimal
  package var currency: CurrencyCode
  package var bookedOn: CalendarDate?
  package var valueOn: CalendarDate?
  /// Whether it is booked; what is only announced (PDNG) proves nothing.
  package var isBooked: Bool
  /// Whether it takes an earlier movement back (RvslInd), or is a return.
  package var isReturn: Bool
  /// ISO 20022 reason of a return: `AC04`.
  package var returnReason: String?
  package var endToEndID: String?
  /// PmtInfId of the order that a collective entry carried out.
  package var orderID: String?
  /// Of the bank (AcctSvcrRef).
  package var bankReference: String?
  /// The name and account on the other side.
  package var counterparty: String?
  package var counterpartyIBAN: String?
  /// Unstructured remittance lines, and the creditor reference where there is one.
  package var remittance: [String] = []

  package init(amount: ExactDecimal, currency: CurrencyCode, isBooked: Bool, isReturn: Bool) {
    self.amount = amount
    self.currency = currency
    self.isBooked = isBooked
    self.isReturn = isReturn
  }
}

/// What became of an order or of one transfer in it.
package struct OrderStatus: Codable, Hashable, Sendable {
  /// MsgId of the order file.
  package var orderMessageID: String
  /// PmtInfId of the order in the file; nil where it is about the whole file.
  package var orderID: String?
  /// Nil where it is about a whole file or order.
  package var endToEndID: String?
  /// A code such as `ACCP`, `ACSC` or `RJCT`.
  package var status: String
  /// Codes and texts of why.
  package var reasons: [String] = []

  package init(orderMessageID: String, status: String) {
    self.orderMessageID = orderMessageID
    self.status = status
  }
}

package import Hashing
package import Invoice

/// That a voucher was paid (K3).
package struct PaymentConfirmation: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  package var documentNumber: String
  /// The transfer; nil for one that another system made.
  package var endToEndID: String?
  /// What left the account for it, negative for a credit note that was set off.
  package var amount: ExactDecimal
  /// The cash discount that was taken.
  package var discount: ExactDecimal
  /// The day of the charge.
  package var day: CalendarDate
  /// Of the bank, or of the list.
  package var reference: String?
}

/// That a voucher is open again: the bank refused its transfer or sent the money back.
package struct PaymentReturn: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  package var documentNumber: String
  package var endToEndID: String
  package var reason: ReturnReason?
  /// Nil where the order was refused before the account was charged: that tells no day.
  package var day: CalendarDate?
}

/// Something about an own payment that a person must look at; nothing is confirmed by it.
package struct UnclearPayment: Codable, Hashable, Sendable {
  package var kind: Kind
  /// The transfers or documents that it may be about.
  package var candidates: [String]
  /// As reported, negative for a charge.
  package var amount: ExactDecimal
  /// What was expected; nil where several may be meant.
  package var expected: ExactDecimal?
  package var day: CalendarDate?
  package var reference: String?

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Another amount, or another currency.
    case otherAmount = "other_amount"
    /// Another own account was charged.
    case otherAccount = "other_account"
    /// The account was charged before, by another movement.
    case chargedTwice = "charged_twice"
    /// Several transfers fit alike.
    case ambiguous
    /// It names no day.
    case undated
    /// The bank had refused the order.
    case afterRefusal = "after_refusal"
    /// The document was paid by others already.
    case paidElsewhere = "paid_elsewhere"
  }
}

extension UnclearPayment {
  /// What was confirmed of a document and does not fit it.
  package init(_ kind: Kind, _ confirmation: PaymentConfirmation) {
    self.init(
      kind: kind, candidates: [confirmation.voucher.description], amount: confirmation.amount,
      day: confirmation.day, reference: confirmation.reference)
  }
}

/// What a message of the bank changes.
package struct BankOutcome: Codable, Hashable, Sendable {
  package var confirmations: [PaymentConfirmation] = []
  package var returns: [PaymentReturn] = []
  package var unclear: [UnclearPayment] = []
  /// Movements that are known already.
  package var repeated = 0
  /// Movements that are announced and not booked.
  package var announced = 0
  /// Movements that are none of the own transfers: nothing else is kept of them, since they may be
  /// private.
  package var others = 0
  /// What tells the movements about own transfers again (see ``StatementMatching``).
  package var known: Set<SHA256Digest> = []

  package init() {}
}

package import Invoice
package import ReadResult

/// A transfer that was handed to the bank, and what the bank said of it so far.
package struct OpenTransfer: Codable, Hashable, Sendable {
  package var run: PaymentRunNumber
  /// MsgId of the order file.
  package var messageID: String?
  /// PmtInfId of the part of the order that it is in.
  package var orderID: String?
  /// The account that pays.
  package var debtorIBAN: String
  package var transfer: Transfer
  /// Nil until the bank reports that the account was charged.
  package var charge: Charge?
  /// Whether the bank refused it or sent the money back.
  package var isReturned = false
  /// Whether it refused the order, so that the account may not be charged.
  package var isRefused = false

  package init(_ transfer: Transfer, of run: PaymentRun) {
    self.run = run.number
    debtorIBAN = run.debtor.iban
    self.transfer = transfer
  }

  /// The movement that carried it out.
  package struct Charge: Codable, Hashable, Sendable {
    package var day: CalendarDate
    /// Of the bank.
    package var reference: String?
    /// Of the message that reported it first.
    package var kind: BankMessage.Kind

    package init(day: CalendarDate, reference: String?, kind: BankMessage.Kind) {
      self.day = day
      self.reference = reference
      self.kind = kind
    }
  }
}

extension OpenTransfer {
  /// What of a charge is for each of its documents.
  func confirmations(_ charge: Charge) -> [PaymentConfirmation] {
    transfer.items.map { item in
      PaymentConfirmation(
        voucher: item.voucher, documentNumber: item.documentNumber,
        endToEndID: transfer.endToEndID, amount: item.paid ?? item.open, discount: item.discount,
        day: charge.day, reference: charge.reference)
    }
  }
}

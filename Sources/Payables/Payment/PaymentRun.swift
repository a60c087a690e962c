package import Invoice

/// Transfers that are proposed, released and sent to the bank together (K2).
package struct PaymentRun: Codable, Hashable, Sendable {
  package var number: PaymentRunNumber
  /// The own company whose account pays.
  package var debtor: PaymentParty
  /// Sorted by day of execution, then by the supplier.
  package var transfers: [Transfer]

  package init(number: PaymentRunNumber, debtor: PaymentParty, transfers: [Transfer]) {
    self.number = number
    self.debtor = debtor
    self.transfers = transfers
  }

  package var total: ExactDecimal? { transfers.map(\.amount).sum }
}

/// Who pays or is paid.
package struct PaymentParty: Codable, Hashable, Sendable {
  /// The registered name, which banks compare with that of the account (Verification of Payee).
  package var name: String
  /// Without blanks.
  package var iban: String
  package var bic: String?
  package var street: String?
  package var postCode: String?
  package var city: String?
  /// ISO 3166-1 alpha-2.
  package var country: String?

  package init(name: String, iban: String) {
    self.name = name
    self.iban = iban
  }
}

/// One credit transfer: what is paid to one supplier on one day for one or more invoices.
package struct Transfer: Codable, Hashable, Sendable {
  /// Unlike that of any other transfer there ever was: `Z26-0000003-0001`, at most 35 characters.
  package var endToEndID: String
  /// The key of the supplier record.
  package var supplierID: String
  package var creditor: PaymentParty
  /// In euros, above zero, two decimals: the sum of ``items``.
  package var amount: ExactDecimal
  /// The day on which the account is charged, a TARGET day.
  package var executionDate: CalendarDate
  /// Invoices and the credit notes that are set off against them; never empty.
  package var items: [TransferItem]
  /// The supplier's own reference (RF…, ISO 11649) where it asks for one and pays one invoice.
  package var creditorReference: String?

  package init(
    endToEndID: String, supplierID: String, creditor: PaymentParty, amount: ExactDecimal,
    executionDate: CalendarDate, items: [TransferItem]
  ) {
    self.endToEndID = endToEndID
    self.supplierID = supplierID
    self.creditor = creditor
    self.amount = amount
    self.executionDate = executionDate
    self.items = items
  }
}

/// What a transfer pays of one voucher.
package struct TransferItem: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  /// The invoice number (BT-1) as it is printed.
  package var documentNumber: String
  package var documentDate: CalendarDate
  /// What is owed by it, retention and withheld tax taken off; negative for a credit note.
  package var open: ExactDecimal
  /// The cash discount that is taken, not below zero.
  package var discount: ExactDecimal

  package init(
    voucher: VoucherID, documentNumber: String, documentDate: CalendarDate, open: ExactDecimal,
    discount: ExactDecimal
  ) {
    self.voucher = voucher
    self.documentNumber = documentNumber
    self.documentDate = documentDate
    self.open = open
    self.discount = discount
  }

  /// What of the transfer is for it.
  package var paid: ExactDecimal? { open.subtracting(discount) }
}

/// `Z26-0000003`: counts from 1 in each year.
package struct PaymentRunNumber: YearlyNumber {
  package static let letter: Character = "Z"

  package let year: Int
  package let number: Int

  package init(year: Int, number: Int) { (self.year, self.number) = (year, number) }
}

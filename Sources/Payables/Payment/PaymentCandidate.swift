package import Invoice

/// An invoice or credit note that may be part of a payment run, with all that decides about it.
package struct PaymentCandidate: Codable, Hashable, Sendable {
  package var voucher: VoucherID
  /// The key of the supplier record.
  package var supplierID: String
  /// The own company that owes it, by its registered name; nil where none is named in the
  /// configuration.
  package var company: String?
  /// The invoice number (BT-1) as it is printed.
  package var documentNumber: String
  package var documentDate: CalendarDate
  /// The amount due for payment (BT-115), negative for a credit note.
  package var amountDue: ExactDecimal
  /// What is kept as security until later (§ 17 VOB/B).
  package var retention = ExactDecimal.zero
  /// What is withheld for the tax office (§ 48 EStG).
  package var withheld = ExactDecimal.zero
  /// The last day on which it is paid in time; nil for a credit note.
  package var due: CalendarDate?
  /// As the terms of payment have them (see ``PaymentTerms``).
  package var cashDiscounts: [GrantedDiscount] = []
  /// From the supplier record, never from a document; nil where it has no account.
  package var creditor: PaymentParty?
  /// What the supplier wants to read instead of invoice numbers (RF…, ISO 11649).
  package var creditorReference: String?
  /// Why it is not paid; what its own values say is found by ``allBlocks``.
  package var blocks: [PaymentBlock] = []

  package init(
    voucher: VoucherID, supplierID: String, documentNumber: String, documentDate: CalendarDate,
    amountDue: ExactDecimal
  ) {
    self.voucher = voucher
    self.supplierID = supplierID
    self.documentNumber = documentNumber
    self.documentDate = documentDate
    self.amountDue = amountDue
  }
}

extension PaymentCandidate {
  /// What is owed now: ``amountDue`` less retention and withheld tax; nil where it does not fit.
  package var open: ExactDecimal? {
    amountDue.subtracting(retention)?.subtracting(withheld)
  }

  package var isCredit: Bool { open?.isNegative ?? false }

  /// What may be taken off now for one of its discounts, rounded to cents; nil where that is
  /// unknown or nothing.
  ///
  /// On what is kept as security no discount is taken, since it is not paid in time: the base
  /// becomes smaller in the proportion of retention to amount due, also where it leaves out parts
  /// of the invoice. Tax withheld for the supplier is paid on time and stays in the base.
  package func amount(of discount: GrantedDiscount) -> ExactDecimal? {
    guard amountDue > .zero, let open, let rest = amountDue.subtracting(retention),
      rest > .zero, var base = discount.base, base > .zero
    else { return nil }
    if !retention.isZero {
      guard
        let part = base.multiplied(by: rest)?
          .divided(by: amountDue, decimals: 2, rounding: .halfAwayFromZero)
      else { return nil }
      base = part
    }
    let hundred = ExactDecimal(100)
    let amount = base.multiplied(by: discount.percent)?
      .divided(by: hundred, decimals: 2, rounding: .halfAwayFromZero)
    guard let amount, amount > .zero, amount < open else { return nil }
    return amount
  }
}

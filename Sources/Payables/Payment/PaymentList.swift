package import Invoice
package import MasterData

/// What an invoice or credit note is expected to take, by whatever system pays it.
package struct ExpectedPayment: Hashable, Sendable {
  package var voucher: VoucherID
  package var supplierID: String
  package var documentNumber: String
  /// Negative for a credit note.
  package var open: ExactDecimal
  /// The most that may be taken off.
  package var discountMax: ExactDecimal

  /// What a transfer of an own run pays: no other discount than the one in it.
  package init(_ item: TransferItem, supplier: String) {
    (voucher, supplierID, documentNumber) = (item.voucher, supplier, item.documentNumber)
    (open, discountMax) = (item.open, item.discount)
  }

  /// What is paid elsewhere: any discount that was granted may have been taken; nil where the
  /// amount does not fit.
  package init?(_ candidate: PaymentCandidate) {
    guard let open = candidate.open else { return nil }
    voucher = candidate.voucher
    (supplierID, documentNumber) = (candidate.supplierID, candidate.documentNumber)
    self.open = open
    discountMax = candidate.cashDiscounts.compactMap { candidate.amount(of: $0) }.max() ?? .zero
  }
}

/// Confirmations by the list of payments that the paying systems write (`payments.csv`, K3).
package enum PaymentList {
  /// Confirms each document of which payments and discounts together come to what is open; what
  /// comes to less or more is reported as unclear, what is not in the list is left alone.
  ///
  /// Where a row tells no discount, what is missing is one as long as it is not more than granted.
  package static func outcome(
    of rows: [PastPayment], _ expected: [ExpectedPayment]
  ) -> BankOutcome {
    var outcome = BankOutcome()
    let paid = Dictionary(grouping: rows) { Key($0.supplierID, $0.invoiceNumber) }
    let asked = Dictionary(grouping: expected) { Key($0.supplierID, $0.documentNumber) }
    outcome.others = paid.filter { asked[$0.key] == nil }.reduce(0) { $0 + $1.value.count }
    for payment in expected.sorted(by: { $0.voucher < $1.voucher }) {
      let key = Key(payment.supplierID, payment.documentNumber)
      guard let rows = paid[key]?.sorted(by: { $0.paidAt < $1.paidAt }) else { continue }
      let namesakes = asked[key]?.map(\.voucher).sorted() ?? []
      settle(payment, rows, namesakes, &outcome)
    }
    return outcome
  }

  private struct Key: Hashable {
    let supplier: String
    let number: String

    init(_ supplier: String, _ number: String) {
      self.supplier = MasterField.supplier.folded(supplier)
      self.number = MasterField.invoiceNumber.folded(number)
    }
  }

  private static func settle(
    _ payment: ExpectedPayment, _ rows: [PastPayment], _ namesakes: [VoucherID],
    _ outcome: inout BankOutcome
  ) {
    guard let last = rows.last, let paid = rows.map(\.amount).sum,
      let told = rows.compactMap(\.cashDiscount).sum, let missing = payment.open.subtracting(paid)
    else { return }
    let isSettled =
      told.isZero ? missing >= .zero && missing <= payment.discountMax : missing == told
    if isSettled, namesakes.count == 1 {
      outcome.confirmations.append(
        PaymentConfirmation(
          voucher: payment.voucher, documentNumber: payment.documentNumber, endToEndID: nil,
          amount: paid, discount: missing, day: last.paidAt, reference: last.reference))
    } else {
      outcome.unclear.append(
        UnclearPayment(
          kind: namesakes.count == 1 ? .otherAmount : .ambiguous,
          candidates: namesakes.map(\.description), amount: paid, expected: payment.open,
          day: last.paidAt, reference: last.reference))
    }
  }
}

import Invoice
import MasterData

/// What was paid on an invoice, as the table of payments has it.
struct InvoicePayments: Sendable {
  let invoiceNumber: String
  /// When the last one was made.
  let paidAt: CalendarDate
  /// All together.
  let paid: ExactDecimal
  /// The same with the discounts that were taken.
  let settled: ExactDecimal
  /// That of the last one.
  let reference: String?

  /// Nil where nothing was paid.
  init?(_ number: String, of supplier: String, _ books: any MasterLookup) throws {
    let payments = try books.rows(PastPayment.self, where: .invoiceNumber, is: number)
      .filter { $0.supplierID == supplier }.sorted { $0.paidAt < $1.paidAt }
    guard let last = payments.last else { return nil }
    invoiceNumber = last.invoiceNumber
    paidAt = last.paidAt
    reference = last.reference
    paid = payments.dropFirst().reduce(payments[0].amount) { $0.adding($1.amount) ?? $0 }
    settled = payments.compactMap(\.cashDiscount).reduce(paid) { $0.adding($1) ?? $0 }
  }

  /// Whether less was paid than an invoice asks for; of one that nobody has seen a payment settles
  /// it.
  func leaveOpen(_ invoice: Voucher?) -> Bool {
    guard let invoice, invoice.status != .paid, let gross = invoice.reading?.index.gross else {
      return false
    }
    let expected = invoice.match?.payable ?? gross
    return settled < min(expected, gross)
  }
}

extension DunningJudgement.Item {
  mutating func take(_ payments: InvoicePayments) {
    (paidAt, paid, reference) = (payments.paidAt, payments.paid, payments.reference)
  }
}

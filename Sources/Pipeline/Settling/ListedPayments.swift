import Ledger
import MasterData
import Payables

/// Notes payments that another system made, when the list of payments says them (K3).
struct ListedPayments {
  let payments: PaymentDesk

  /// Looks whether an approved voucher is paid by now.
  func look(at voucher: Voucher, _ books: LedgerTransaction) throws {
    guard let expected = try expected(voucher, books) else { return }
    let rows = try books.rows(
      PastPayment.self, where: .invoiceNumber, is: expected.documentNumber
    ).filter { $0.supplierID == expected.supplierID }
    for confirmation in PaymentList.outcome(of: rows, [expected]).confirmations {
      try BankDesk(payments: payments).note(confirmation, .list, books)
    }
  }

  private func expected(
    _ voucher: Voucher, _ books: LedgerTransaction
  ) throws -> ExpectedPayment? {
    guard let id = voucher.resolution?.supplierID else { return nil }
    if let payment = voucher.settlement.payment, payment.state.isUnderWay,
      let item = payment.item
    {
      return ExpectedPayment(item, supplier: id)
    }
    return try books.row(Supplier.self, id)
      .flatMap { PaymentCandidate(of: voucher, supplier: $0) }.flatMap { ExpectedPayment($0) }
  }
}

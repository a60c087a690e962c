package import InvoiceRules
package import Ledger
import MasterData
package import Payables

extension PaymentDesk {
  /// Takes a proposed run back for a person, or says why not.
  package func withdraw(
    _ number: PaymentRunNumber, by user: String, reason: String, _ books: LedgerTransaction
  ) throws -> Wording? {
    if let refusal = try Mandate.payment.refusal(of: user, books) { return refusal }
    guard try books.paymentRun(number)?.state == .proposed else {
      return RunRefusal.notProposed(number)
    }
    try takeBack(number, by: user, reason: reason, books)
    return nil
  }

  /// Puts a document back, or says why not.
  package func hold(
    _ id: VoucherID, _ hold: Hold, _ books: LedgerTransaction
  ) throws -> Wording? {
    if let user = hold.user, let refusal = try Mandate.payment.refusal(of: user, books) {
      return refusal
    }
    guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
    guard [.approved, .posted].contains(voucher.status) else { return DeskRefusal.notToBeHeld(id) }
    try settle(.held(hold), of: id, books)
    return nil
  }

  /// Lets a document go on, or says why not.
  package func endHold(
    _ id: VoucherID, _ end: HoldEnd, _ books: LedgerTransaction
  ) throws -> Wording? {
    if let refusal = try Mandate.payment.refusal(of: end.user, books) { return refusal }
    guard let voucher = try books.voucher(id) else { return DeskRefusal.unknown(id) }
    guard voucher.settlement.hold != nil else { return DeskRefusal.notHeld(id) }
    try settle(.holdEnded(end), of: id, books)
    return nil
  }
}

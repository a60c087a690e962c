import Hashing
import Invoice
import InvoiceRules
import Ledger
import Payables
import ReadResult

/// Notes what a bank reports of the transfers that were handed to it (K3).
struct BankDesk {
  let payments: PaymentDesk

  /// What of a message concerns own transfers; what was reported before changes nothing.
  func take(_ message: BankMessage, _ books: LedgerTransaction) throws -> BankOutcome {
    let movements = message.statements.flatMap(\.movements)
    let named = Set(
      movements.compactMap(\.endToEndID) + message.statuses.compactMap(\.endToEndID))
    let transfers = try books.transfers(openOrNamed: named)
    var matching = StatementMatching(transfers, known: try books.knownMovements())
    var outcome = matching.take(message)
    let before = Dictionary(
      transfers.map { ($0.transfer.endToEndID, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, transfer) in matching.transfers.sorted(by: { $0.key < $1.key })
    where before[id] != transfer {
      try books.keep(transfer)
    }
    try books.keep(movements: outcome.known)
    for confirmation in outcome.confirmations {
      if try isPaidElsewhere(confirmation.voucher, books) {
        outcome.unclear.append(UnclearPayment(.paidElsewhere, confirmation))
      } else {
        try note(confirmation, .statement, books)
      }
    }
    for back in outcome.returns { try note(back, books) }
    return outcome
  }

  /// Whether another system had paid it already, so that it was paid twice.
  private func isPaidElsewhere(_ id: VoucherID, _ books: LedgerTransaction) throws -> Bool {
    guard let payment = try books.voucher(id)?.settlement.payment else { return false }
    return payment.state == .paid && payment.proof?.source == .list
  }

  func note(
    _ confirmation: PaymentConfirmation, _ source: PaymentProof.Source, _ books: LedgerTransaction
  ) throws {
    guard let voucher = try books.voucher(confirmation.voucher),
      voucher.settlement.payment?.state != .paid
    else { return }
    let proof = PaymentProof(
      on: confirmation.day, amount: confirmation.amount, discount: confirmation.discount,
      reference: confirmation.reference, source)
    try payments.settle(.paid(proof), of: confirmation.voucher, books)
    // A run that would pay it again can't be released any more; its other documents go on.
    if let payment = voucher.settlement.payment, payment.state == .proposed, let run = payment.run {
      let reason = "Der Beleg \(confirmation.voucher) ist schon bezahlt."
      try payments.takeBack(run, reason: reason, books)
    }
  }

  private func note(_ back: PaymentReturn, _ books: LedgerTransaction) throws {
    let what =
      back.day == nil
      ? "Die Bank hat die Überweisung \(back.endToEndID) abgelehnt."
      : "Die Überweisung \(back.endToEndID) ist zurückgekommen."
    let why = back.reason.map { " \($0.text.german) (\($0.code))" } ?? ""
    let failure = PaymentFailure(
      on: back.day ?? payments.now.berlinDate, code: back.reason?.code, text: what + why)
    try payments.settle(.paymentReturned(failure), of: back.voucher, books)
  }
}

import Invoice
import ReadResult

@testable import Payables

/// Transfers that are with the bank, and what it reports of them.
enum SampleStatements {
  static let orderID = "Z26-0000003-1"
  static let messageID = "Z26-0000003"

  /// Three suppliers: 60 € with a credit note, 200 €, 300 €.
  static let transfers: [OpenTransfer] = {
    let third = SamplePayments.invoice(4, of: "70003", cents: 300_00, due: 1)
    let proposal = SamplePayments.proposal([
      SamplePayments.invoice(1, cents: 100_00, due: 1), SamplePayments.credit(2, cents: 40_00),
      SamplePayments.invoice(3, of: "70002", cents: 200_00, due: 1), third,
    ])
    return proposal.run.transfers.map { transfer in
      var open = OpenTransfer(transfer, of: proposal.run)
      open.orderID = orderID
      open.messageID = messageID
      return open
    }
  }()

  static func charge(
    _ cents: Int, endToEndID: String? = nil, reference: String? = nil,
    _ change: (inout BankMovement) -> Void = { _ in }
  ) -> BankMovement {
    var movement = BankMovement(
      amount: SamplePayments.euros(-cents), currency: .euro, isBooked: true, isReturn: false)
    movement.bookedOn = SamplePayments.day(0)
    movement.endToEndID = endToEndID
    movement.bankReference = reference
    change(&movement)
    return movement
  }

  static func sentBack(_ cents: Int, endToEndID: String?, reason: String?) -> BankMovement {
    var movement = BankMovement(
      amount: SamplePayments.euros(cents), currency: .euro, isBooked: true, isReturn: true)
    movement.bookedOn = SamplePayments.day(2)
    movement.endToEndID = endToEndID
    movement.returnReason = reason
    return movement
  }

  static func message(
    _ movements: [BankMovement], _ kind: BankMessage.Kind = .statement, id: String = "1",
    account: String? = SamplePayments.debtor.iban
  ) -> BankMessage {
    var statement = BankStatement(id: id)
    statement.iban = account
    statement.movements = movements
    var message = BankMessage(kind, id: id)
    message.statements = [statement]
    return message
  }

  static func id(_ number: Int) -> String { "Z26-0000003-000\(number)" }
}

extension BankOutcome {
  /// `RE-1 100.00`, as many as are confirmed.
  var confirmed: [String] { confirmations.map { "\($0.documentNumber) \($0.amount)" } }

  var returned: [String] { returns.map { "\($0.documentNumber) \($0.reason?.code ?? "-")" } }

  var doubts: [UnclearPayment.Kind] { unclear.map(\.kind) }
}

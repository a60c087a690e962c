import Invoice
import ReadResult
import TestSupport
import Testing

@testable import Payables

/// What holds of bank messages in whatever order they come.
struct StatementMatchingPropertyTests {
  private struct Month {
    var transfers: [OpenTransfer]
    /// All charges of own transfers, each once, and what else happened on the account.
    var messages: [BankMessage]
    var charged: ExactDecimal
  }

  private func month(_ random: inout RandomPayments) throws -> Month {
    let run = SamplePayments.proposal(random.candidates(upTo: 30, suppliers: 9)).run
    var transfers: [OpenTransfer] = []
    var movements: [BankMovement] = []
    for (index, transfer) in run.transfers.enumerated() {
      var open = OpenTransfer(transfer, of: run)
      open.orderID = "ORDER-\(index % 2)"
      transfers.append(open)
      movements.append(charge(of: transfer, &random))
      if random.number(0...2) == 0 {
        movements.append(SampleStatements.charge(random.number(1...9)))
      }
    }
    movements.shuffle(using: &random.dice)
    let charged = try #require(run.transfers.map(\.amount).sum)
    let cut = movements.count / 2
    let messages = [movements[..<cut], movements[cut...]].enumerated().map { index, part in
      SampleStatements.message(Array(part), id: "\(index)")
    }
    return Month(transfers: transfers, messages: messages, charged: charged)
  }

  /// With its id, or with what people read.
  private func charge(of transfer: Transfer, _ random: inout RandomPayments) -> BankMovement {
    let isTold = random.number(0...2) > 0
    let reference = random.number(0...1) == 0 ? "REF-\(transfer.endToEndID)" : nil
    return SampleStatements.charge(Cents.of(transfer.amount) ?? 0, reference: reference) {
      if isTold {
        $0.endToEndID = transfer.endToEndID
      } else {
        $0.counterpartyIBAN = transfer.creditor.iban
        $0.remittance = ["Zahlung " + transfer.items.map(\.documentNumber).joined(separator: ", ")]
      }
    }
  }

  @Test(arguments: 1...40) func `what is confirmed is what the account was charged`(seed: Int)
    throws
  {
    var random = RandomPayments(seed: seed)
    for _ in 0..<20 {
      let month = try month(&random)
      var matching = StatementMatching(month.transfers)
      let outcomes = month.messages.map { matching.take($0) }
      let confirmed = outcomes.flatMap(\.confirmations)
      #expect(confirmed.map(\.amount).sum == month.charged)
      #expect(outcomes.flatMap(\.unclear).isEmpty)
      #expect(Set(confirmed.map(\.voucher)).count == confirmed.count)
    }
  }

  @Test(arguments: 1...40) func `order and repetition change nothing`(seed: Int) throws {
    var random = RandomPayments(seed: seed << 20)
    for _ in 0..<20 {
      let month = try month(&random)
      var matching = StatementMatching(month.transfers)
      let confirmed = month.messages.flatMap { matching.take($0).confirmations }
      var other = StatementMatching(month.transfers)
      let messages = (month.messages + month.messages).shuffled(using: &random.dice)
      let outcomes = messages.map { other.take($0) }
      #expect(Set(outcomes.flatMap(\.confirmations)) == Set(confirmed))
      #expect(outcomes.flatMap(\.confirmations).count == confirmed.count)
      #expect(outcomes.flatMap(\.unclear).isEmpty)
      #expect(other.transfers == matching.transfers)
      #expect(other.known == matching.known)
    }
  }
}

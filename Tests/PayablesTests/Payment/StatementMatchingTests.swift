import Invoice
import InvoiceRules
import ReadResult
import Testing

@testable import Payables

struct StatementMatchingTests {
  private typealias Bank = SampleStatements

  private func outcome(
    _ movements: BankMovement..., account: String? = SamplePayments.debtor.iban
  ) -> BankOutcome {
    var matching = StatementMatching(Bank.transfers)
    return matching.take(Bank.message(movements, account: account))
  }

  @Test func `a charge with its end-to-end id confirms each document of the transfer`() throws {
    let outcome = outcome(Bank.charge(60_00, endToEndID: Bank.id(1), reference: "N1"))
    #expect(outcome.confirmed == ["RE-1 100.00", "GS-2 -40.00"])
    let first = try #require(outcome.confirmations.first)
    #expect(first.day == SamplePayments.day(0))
    #expect(first.reference == "N1")
    #expect(first.endToEndID == Bank.id(1))
    #expect(outcome.unclear.isEmpty)
  }

  @Test func `a collective charge confirms its order where the sum is right`() {
    let whole = outcome(Bank.charge(560_00) { $0.orderID = Bank.orderID })
    #expect(whole.confirmations.count == 4)
    let other = outcome(Bank.charge(559_99) { $0.orderID = Bank.orderID })
    #expect(other.confirmations.isEmpty)
    #expect(other.doubts == [.otherAmount])
    #expect(other.unclear.first?.expected == SamplePayments.euros(-560_00))
  }

  @Test func `a part of a collective charge is known by its text`() {
    let part = outcome(
      Bank.charge(200_00) {
        $0.orderID = Bank.orderID
        $0.remittance = ["RE-3"]
        $0.counterpartyIBAN = SamplePayments.accounts[0]
      })
    #expect(part.confirmed == ["RE-3 200.00"])
  }

  @Test func `what the bank refused is not in the sum of the order`() {
    var matching = StatementMatching(Bank.transfers)
    var refused = OrderStatus(orderMessageID: Bank.messageID, status: "RJCT")
    refused.endToEndID = Bank.id(2)
    refused.reasons = ["AC01 Kontonummer falsch"]
    var message = BankMessage(.orderStatus, id: "s")
    message.statuses = [refused, OrderStatus(orderMessageID: Bank.messageID, status: "ACCP")]
    #expect(matching.take(message).returned == ["RE-3 AC01"])
    #expect(matching.take(message).returned == [])
    let rest = matching.take(Bank.message([Bank.charge(360_00) { $0.orderID = Bank.orderID }]))
    #expect(rest.confirmed == ["RE-1 100.00", "GS-2 -40.00", "RE-4 300.00"])
  }

  @Test func `a refused file opens all of it again`() {
    var matching = StatementMatching(Bank.transfers)
    var message = BankMessage(.orderStatus, id: "s")
    message.statuses = [
      OrderStatus(orderMessageID: "other", status: "RJCT"),
      OrderStatus(orderMessageID: Bank.messageID, status: "RJCT"),
    ]
    #expect(matching.take(message).returned == ["RE-1 -", "GS-2 -", "RE-3 -", "RE-4 -"])
  }

  private static let texts: [(remittance: [String], isFound: Bool)] = [
    (["RECHNUNG RE-3 VOM 31.01."], true), (["re 3"], true), (["RE-", "3"], true),
    (["RE-33"], false), (["ARE-3"], false), (["RE3"], false), ([], false),
  ]

  @Test(arguments: texts) func `without ids a number in the text, amount and account are enough`(
    remittance: [String], isFound: Bool
  ) {
    let outcome = outcome(
      Bank.charge(200_00, endToEndID: "NOTPROVIDED") {
        $0.remittance = remittance
        $0.counterpartyIBAN = "DE89 3704 0044 0532 0130 00"
      })
    #expect(outcome.confirmed == (isFound ? ["RE-3 200.00"] : []))
    #expect(outcome.others == (isFound ? 0 : 1))
  }

  @Test func `the number alone is not enough`() {
    let text = ["RE-3"]
    #expect(outcome(Bank.charge(200_00) { $0.remittance = text }).others == 1)
    let account = "DE75512108001245126199"
    let foreign = outcome(
      Bank.charge(200_00) { ($0.remittance, $0.counterpartyIBAN) = (text, account) })
    #expect(foreign.others == 1)
  }

  @Test func `what differs is reported and not confirmed`() {
    #expect(outcome(Bank.charge(59_99, endToEndID: Bank.id(1))).doubts == [.otherAmount])
    #expect(
      outcome(Bank.charge(60_00, endToEndID: Bank.id(1)), account: "DE00").doubts == [.otherAccount]
    )
    let francs = outcome(
      Bank.charge(60_00, endToEndID: Bank.id(1)) { $0.currency = CurrencyCode(rawValue: "CHF") })
    #expect(francs.doubts == [.otherAmount])
    let undated = outcome(Bank.charge(60_00, endToEndID: Bank.id(1)) { $0.bookedOn = nil })
    #expect(undated.doubts == [.undated])
    let both = outcome(
      Bank.charge(60_00) {
        $0.remittance = ["RE-1, RE-3"]
        $0.counterpartyIBAN = SamplePayments.accounts[0]
      })
    #expect(both.confirmed == ["RE-1 100.00", "GS-2 -40.00"])
    let neither = outcome(
      Bank.charge(10_00) {
        $0.remittance = ["RE-1, RE-3"]
        $0.counterpartyIBAN = SamplePayments.accounts[0]
      })
    #expect(neither.doubts == [.ambiguous])
    #expect(neither.unclear.first?.candidates == [Bank.id(1), Bank.id(2)])
  }

  @Test func `what is announced or none of ours is counted and nothing else`() {
    let announced = outcome(Bank.charge(60_00, endToEndID: Bank.id(1)) { $0.isBooked = false })
    #expect(announced.announced == 1)
    #expect(announced.confirmations.isEmpty)
    var other = BankOutcome()
    other.others = 1
    #expect(outcome(Bank.charge(1_00, endToEndID: "GEHALT-17")) == other)
  }

  @Test func `notice and statement of the same charge confirm once`() {
    var matching = StatementMatching(Bank.transfers)
    let charge = Bank.charge(60_00, endToEndID: Bank.id(1), reference: "A")
    #expect(matching.take(Bank.message([charge], .notice)).confirmations.count == 2)
    let again = matching.take(
      Bank.message([Bank.charge(60_00, endToEndID: Bank.id(1), reference: "B")]))
    #expect(again.confirmations.isEmpty)
    #expect(again.unclear.isEmpty)
    #expect(again.repeated == 1)
    let whole = matching.take(Bank.message([Bank.charge(560_00) { $0.orderID = Bank.orderID }]))
    #expect(whole.confirmed == ["RE-3 200.00", "RE-4 300.00"])
  }

  @Test func `an account that is charged twice is reported`() {
    let charge = Bank.charge(60_00, endToEndID: Bank.id(1))
    let twice = outcome(charge, charge)
    #expect(twice.confirmations.count == 2)
    #expect(twice.doubts == [.chargedTwice])
    var matching = StatementMatching(Bank.transfers)
    _ = matching.take(Bank.message([Bank.charge(60_00, endToEndID: Bank.id(1), reference: "A")]))
    let other = matching.take(
      Bank.message([Bank.charge(60_00, endToEndID: Bank.id(1), reference: "B")]))
    #expect(other.doubts == [.chargedTwice])
  }

  @Test func `a return opens its documents again, with the reason in words`() throws {
    var matching = StatementMatching(Bank.transfers)
    _ = matching.take(Bank.message([Bank.charge(200_00, endToEndID: Bank.id(2))]))
    let back = Bank.sentBack(200_00, endToEndID: Bank.id(2), reason: "AC04")
    let outcome = matching.take(Bank.message([back], id: "2"))
    #expect(outcome.returned == ["RE-3 AC04"])
    #expect(outcome.returns.first?.reason?.text.german == "Das Konto ist aufgelöst.")
    #expect(matching.take(Bank.message([back], id: "3")).repeated == 1)
    #expect(matching.transfers[Bank.id(2)]?.isReturned == true)
    let less = Bank.sentBack(195_00, endToEndID: Bank.id(3), reason: nil)
    #expect(matching.take(Bank.message([less], id: "4")).doubts == [.otherAmount])
  }

  @Test func `a charge that is told after its return confirms nothing`() {
    var matching = StatementMatching(Bank.transfers)
    let back = Bank.sentBack(200_00, endToEndID: Bank.id(2), reason: "MS03")
    #expect(matching.take(Bank.message([back])).returned == ["RE-3 MS03"])
    let late = matching.take(Bank.message([Bank.charge(200_00, endToEndID: Bank.id(2))], id: "0"))
    #expect(late.confirmations.isEmpty)
    #expect(late.unclear.isEmpty)
  }

  @Test func `a matching that is made anew knows what was told before`() {
    var matching = StatementMatching(Bank.transfers)
    let message = Bank.message([
      Bank.charge(60_00, endToEndID: Bank.id(1), reference: "A"),
      Bank.charge(1_00, endToEndID: Bank.id(2)),
    ])
    let first = matching.take(message)
    #expect(first.known == matching.known)
    var anew = StatementMatching(
      matching.transfers.values.map(\.self), known: matching.known)
    let second = anew.take(message)
    #expect(second.repeated == 2)
    #expect(second.confirmations.isEmpty)
    #expect(second.unclear.isEmpty)
  }

  @Test(arguments: ReturnReason.known) func `each reason of a return has words`(code: String) throws
  {
    let reason = try #require(ReturnReason(code: code))
    #expect(reason.text.german.hasSuffix("."))
    #expect(reason.text.english.hasSuffix("."))
  }

  @Test(arguments: ["", "AC0", "ac04", "AC 4", "AC045", "Ä001"])
  func `what is no code is none`(text: String) { #expect(ReturnReason(code: text) == nil) }

  @Test func `a code without words names itself`() throws {
    let reason = try #require(ReturnReason(code: "ZZ99"))
    #expect(reason.text.german.contains("ZZ99"))
  }
}

import Invoice
import Payables
import TestSupport
import Testing

@testable import Banking

struct RemittanceTextTests {
  private static func text(
    _ numbers: [String], discount: Int = 0, iban: String = SamplePayments.accounts[0],
    _ change: (inout [TransferItem]) -> Void = { _ in }
  ) -> String {
    var transfer = SamplePayments.small.transfers[0]
    transfer.creditor.iban = iban
    var item = transfer.items[0]
    item.discount = SamplePayments.cents(discount)
    transfer.items = numbers.map { number in
      item.documentNumber = number
      return item
    }
    change(&transfer.items)
    return RemittanceText(transfer, in: .german).text
  }

  @Test func `an invoice is told with date and discount`() {
    #expect(Self.text(["RE-2026-17"]) == "RE-2026-17 vom 03.11.2026")
    #expect(
      Self.text(["RE-2026-17"], discount: 2_38)
        == "RE-2026-17 vom 03.11.2026 abzgl. Skonto 2,38")
  }

  @Test func `a payee abroad reads English`() {
    #expect(
      Self.text(["F 9"], discount: 1_234_56, iban: SamplePayments.accounts[4])
        == "F 9 of 2026-11-03 less discount 1,234.56")
    #expect(Self.text(["F 9"], iban: SamplePayments.accounts[3]) == "F 9 vom 03.11.2026")
  }

  @Test func `a credit note is called one`() {
    let text = Self.text(["RE-1", "GS-2"]) { $0[1].open = SamplePayments.cents(-50_00) }
    #expect(text == "RE-1 vom 03.11.2026, Gutschrift GS-2 vom 03.11.2026")
  }

  @Test func `where there is no room for dates the numbers and the discount in sum stay`() {
    let numbers = (1...8).map { "RE-2026-\($0)" }
    #expect(
      Self.text(numbers, discount: 1_00) == numbers.joined(separator: ", ") + ", Skonto 8,00")
  }

  @Test func `where there is no room for all numbers it says how many more there are`() {
    let numbers = (1...40).map { "RE-2026-\($0)" }
    let text = Self.text(numbers, discount: 1_00)
    #expect(
      text == numbers[..<10].joined(separator: ", ") + " und 30 weitere, Skonto 40,00")
    #expect(text.count <= RemittanceText.charactersMax)
    #expect(
      (text + ", RE-2026-11").count > RemittanceText.charactersMax, "one more would have fitted")
  }

  @Test func `a number that fits nowhere is left to the payment advice`() {
    #expect(Self.text([String(repeating: "9", count: 200)]) == "Beleg laut Zahlungsavis")
    let two = Self.text([String(repeating: "9", count: 139), "R 1"], discount: 1_00)
    #expect(two == "2 Belege laut Zahlungsavis, Skonto 2,00")
  }

  @Test func `a number of which nothing is left is a dash`() {
    #expect(Self.text(["東京"]) == "- vom 03.11.2026")
  }

  @Test(arguments: 1...60)
  func `it is never longer than a bank takes`(count: Int) {
    let numbers = (0..<count).map { "№ \($0) äöü" + String(repeating: "x", count: $0 % 30) }
    let text = Self.text(numbers, discount: count)
    #expect((1...RemittanceText.charactersMax).contains(text.count))
  }
}
